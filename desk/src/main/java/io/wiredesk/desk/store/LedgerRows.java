package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;
import static io.wiredesk.desk.store.Columns.maybe;
import static io.wiredesk.desk.store.Columns.maybeInstant;
import static io.wiredesk.desk.store.Columns.strings;
import static io.wiredesk.desk.store.Columns.word;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.stories.Agenda.Importance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Turns rows into ledger lines. Each expects the columns of its table, plus `headline` and `publisher` of the article.
final class LedgerRows {
    private LedgerRows() {}

    static SaidLine said(ResultSet row) throws SQLException {
        Optional<String> name = maybe(row, "speaker_name");
        Optional<String> key = maybe(row, "speaker_key");
        Optional<String> role = maybe(row, "role");
        Optional<String> affiliation = maybe(row, "affiliation");
        boolean named = row.getBoolean("named");
        return new SaidLine(
                row.getString("article_id"),
                row.getInt("ordinal"),
                row.getString("story_id"),
                row.getString("headline"),
                row.getString("publisher"),
                instant(row, "published_at"),
                name.map(n -> new Speaker(n, key, role, affiliation, named)),
                key,
                strings(row, "via"),
                word(row, "act", Act.class),
                word(row, "kind", Statement.Kind.class),
                row.getBoolean("negated"),
                row.getDouble("confidence"),
                maybe(row, "said"),
                row.getString("content_text"));
    }

    static PledgeLine pledge(ResultSet row) throws SQLException {
        Optional<String> outcome = maybe(row, "outcome_article");
        return new PledgeLine(
                row.getString("article_id"),
                row.getInt("ordinal"),
                row.getString("story_id"),
                row.getString("headline"),
                row.getString("publisher"),
                instant(row, "published_at"),
                strings(row, "parties"),
                row.getString("action"),
                maybe(row, "made"),
                maybe(row, "due"),
                maybeInstant(row, "due_at"),
                maybe(row, "term"),
                maybe(row, "condition"),
                word(row, "status", Pledge.Status.class),
                row.getString("sentence_text"),
                outcome.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PledgeLine.Outcome(
                                outcome.get(),
                                row.getInt("outcome_ordinal"),
                                row.getString("outcome_publisher"),
                                instant(row, "outcome_at"),
                                row.getString("outcome_text"))),
                row.getInt("publishers"),
                List.of());
    }

    /// The same with who tells it.
    static PledgeLine told(PledgeLine line, List<EventLine.Source> sources) {
        return new PledgeLine(
                line.articleId(),
                line.ordinal(),
                line.storyId(),
                line.headline(),
                line.publisher(),
                line.publishedAt(),
                line.parties(),
                line.action(),
                line.made(),
                line.due(),
                line.dueAt(),
                line.term(),
                line.condition(),
                line.status(),
                line.sentence(),
                line.outcome(),
                line.publishers(),
                sources);
    }

    /// Of the diary, or an article's own line joined with what the diary holds of it.
    static EventLine event(ResultSet row) throws SQLException {
        Optional<String> uid = maybe(row, "uid");
        return new EventLine(
                row.getString("article_id"),
                row.getInt("ordinal"),
                row.getString("story_id"),
                row.getString("headline"),
                row.getString("publisher"),
                instant(row, "published_at"),
                row.getString("sentence_text"),
                row.getString("event"),
                row.getString("happens"),
                word(row, "precision", ScheduledEvent.Precision.class),
                maybeInstant(row, "starts_at"),
                maybeInstant(row, "ends_at"),
                word(row, "certainty", ScheduledEvent.Certainty.class),
                "cancelled".equals(row.getString("standing")),
                strings(row, "instruments"),
                new EventLine.Figures(maybe(row, "actual"), maybe(row, "forecast"), maybe(row, "previous")),
                row.getInt("publishers"),
                uid.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new EventLine.Entry(
                                uid.get(),
                                row.getInt("sequence"),
                                instant(row, "changed_at"),
                                word(row, "importance", Importance.class),
                                List.of(),
                                List.of())));
    }

    /// The same with who tells it and what became of it.
    static EventLine told(EventLine line, List<EventLine.Source> sources, List<EventLine.Change> changes) {
        return new EventLine(
                line.articleId(),
                line.ordinal(),
                line.storyId(),
                line.headline(),
                line.publisher(),
                line.publishedAt(),
                line.sentence(),
                line.event(),
                line.when(),
                line.precision(),
                line.startsAt(),
                line.endsAt(),
                line.certainty(),
                line.isCancelled(),
                line.instruments(),
                line.figures(),
                line.publishers(),
                line.entry()
                        .map(entry -> new EventLine.Entry(
                                entry.uid(),
                                entry.sequence(),
                                entry.changedAt(),
                                entry.importance(),
                                sources,
                                changes)));
    }

    static LevelLine level(ResultSet row) throws SQLException {
        return new LevelLine(
                row.getString("article_id"),
                row.getInt("ordinal"),
                row.getString("story_id"),
                row.getString("headline"),
                row.getString("publisher"),
                instant(row, "published_at"),
                row.getString("symbol"),
                row.getDouble("value"),
                row.getString("unit"),
                word(row, "relation", Level.Relation.class),
                maybe(row, "context"),
                row.getString("sentence_text"));
    }
}
