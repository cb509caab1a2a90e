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
import java.sql.ResultSet;
import java.sql.SQLException;
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
                word(row, "status", Pledge.Status.class),
                row.getString("sentence_text"));
    }

    static EventLine event(ResultSet row) throws SQLException {
        return new EventLine(
                row.getString("article_id"),
                row.getInt("ordinal"),
                row.getString("story_id"),
                row.getString("headline"),
                row.getString("publisher"),
                instant(row, "published_at"),
                row.getString("event"),
                row.getString("happens"),
                word(row, "precision", ScheduledEvent.Precision.class),
                maybeInstant(row, "starts_at"),
                maybeInstant(row, "ends_at"),
                word(row, "certainty", ScheduledEvent.Certainty.class),
                strings(row, "instruments"),
                row.getInt("publishers"));
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
