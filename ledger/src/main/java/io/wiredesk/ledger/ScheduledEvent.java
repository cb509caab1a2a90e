package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// Something that is to happen.
///
/// @param span the words that state it; empty span `[0, 0)` never occurs
/// @param event a short name: `ECB interest rate decision`
/// @param when as exact as the text is: `2025-06-05T12:15:00Z`, `2025-06-05`, `2025-W23`, `2025-06`, `2025-Q3`,
/// `2025-H2`, `2025`; of a cancelled event the time that it was to have
/// @param precision the unit of `when`
/// @param certainty how sure the text is
/// @param instruments symbols it bears on
/// @param change what the text says became of it; empty for an event that stands as it stood
/// @param was the time that a moved event had before, in the forms of `when`
/// @param actual a release's figure as printed, with its unit: `0.3 %`
/// @param forecast the figure that is expected, as printed
/// @param previous the figure of the release before, as printed
public record ScheduledEvent(
        Span span,
        String event,
        String when,
        Precision precision,
        Certainty certainty,
        List<String> instruments,
        Optional<Change> change,
        Optional<String> was,
        Optional<String> actual,
        Optional<String> forecast,
        Optional<String> previous) {
    /// Copies the list.
    public ScheduledEvent {
        instruments = List.copyOf(instruments);
    }

    /// An event of which the text tells no change and no figures.
    public ScheduledEvent(
            Span span, String event, String when, Precision precision, Certainty certainty, List<String> instruments) {
        this(
                span,
                event,
                when,
                precision,
                certainty,
                instruments,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What became of an event.
    public enum Change {
        /// It has another time than it had.
        MOVED,
        /// It will not be at `when`, and the text names no other time: called off, or put off without a date.
        CANCELLED
    }

    /// The unit that `when` is exact to.
    public enum Precision {
        /// To the minute.
        INSTANT,
        /// To the day.
        DAY,
        /// To the ISO week.
        WEEK,
        /// To the month.
        MONTH,
        /// To the quarter.
        QUARTER,
        /// To the half-year.
        HALF,
        /// To the year.
        YEAR
    }

    /// How sure an event is.
    public enum Certainty {
        /// It is fixed.
        SCHEDULED,
        /// It is expected.
        EXPECTED,
        /// Somebody calls it likely.
        LIKELY,
        /// It may happen.
        POSSIBLE,
        /// Only rumour has it.
        RUMOURED
    }
}
