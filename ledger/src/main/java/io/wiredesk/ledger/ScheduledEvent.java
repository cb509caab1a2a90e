package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.List;

/// Something that is to happen.
///
/// @param span the words that state it; empty span `[0, 0)` never occurs
/// @param event a short name: `ECB interest rate decision`
/// @param when as exact as the text is: `2025-06-05T12:15:00Z`, `2025-06-05`, `2025-W23`, `2025-06`, `2025-Q3`,
/// `2025-H2`, `2025`
/// @param precision the unit of `when`
/// @param certainty how sure the text is
/// @param instruments symbols it bears on
public record ScheduledEvent(
        Span span, String event, String when, Precision precision, Certainty certainty, List<String> instruments) {
    /// Copies the list.
    public ScheduledEvent {
        instruments = List.copyOf(instruments);
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
