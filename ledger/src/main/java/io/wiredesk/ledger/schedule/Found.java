package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Change;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// An event before those that say the same are joined.
///
/// @param span the words that state it
/// @param name its name
/// @param when when it is
/// @param certainty how sure the text is
/// @param isCued true when words say how sure it is, not only the kind of event
/// @param symbols instruments it bears on
/// @param change what became of it
/// @param was the time that it had before
/// @param figures a release's figures
record Found(
        Span span,
        String name,
        When when,
        Certainty certainty,
        boolean isCued,
        List<String> symbols,
        Optional<Change> change,
        Optional<String> was,
        Figures.Stated figures) {
    /// The same, as sure as the list it stands in.
    Found as(Certainty sure) {
        return new Found(span, name, when, sure, isCued, symbols, change, was, figures);
    }

    ScheduledEvent event() {
        return new ScheduledEvent(
                span,
                name,
                when.text(),
                when.precision(),
                certainty,
                symbols,
                change,
                was,
                figures.actual(),
                figures.forecast(),
                figures.previous());
    }
}
