package io.wiredesk.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// This ledger with the desk's ids of persons, bodies and places in its mentions and speakers.
    ///
    /// @param ids by name, as mentions and named speakers have it
    public Ledger identified(Map<String, String> ids) {
        return new Ledger(
                mentions.stream().map(mention -> identified(mention, ids)).toList(),
                instruments,
                levels,
                times,
                statements.stream().map(statement -> identified(statement, ids)).toList(),
                pledges,
                schedule,
                teasers,
                warnings);
    }

    private static Mention identified(Mention mention, Map<String, String> ids) {
        Optional<String> id =
                mention.kind() == Mention.Kind.INSTRUMENT ? mention.id() : Optional.ofNullable(ids.get(mention.name()));
        return new Mention(mention.span(), mention.kind(), mention.name(), id, mention.symbol());
    }

    private static Statement identified(Statement statement, Map<String, String> ids) {
        return statement
                .speaker()
                .filter(Speaker::named)
                .map(speaker -> statement.by(speaker.identified(Optional.ofNullable(ids.get(speaker.name())))))
                .orElse(statement);
    }
}
