package io.wiredesk.ledger;

import java.util.List;

/// All that an article's sentences say that a desk keeps book of. Spans count from the article's text; lists stand in
/// reading order. Immutable.
///
/// @param mentions real things named
/// @param instruments the document's instruments, most relevant first
/// @param levels price levels stated
/// @param times time expressions
/// @param statements attributions
/// @param pledges agreements and promises
/// @param schedule what is to happen
/// @param teasers for each of the article's teasers, in its order, what it touches
/// @param warnings what was not tried, and why, as stable words
public record Ledger(
        List<Mention> mentions,
        List<InstrumentRelevance> instruments,
        List<Level> levels,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Pledge> pledges,
        List<ScheduledEvent> schedule,
        List<TeaserFindings> teasers,
        List<String> warnings) {
    /// Copies the lists.
    public Ledger {
        mentions = List.copyOf(mentions);
        instruments = List.copyOf(instruments);
        levels = List.copyOf(levels);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        pledges = List.copyOf(pledges);
        schedule = List.copyOf(schedule);
        teasers = List.copyOf(teasers);
        warnings = List.copyOf(warnings);
    }
}
