package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;
import static io.wiredesk.desk.store.Columns.maybe;
import static io.wiredesk.desk.store.Columns.word;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Change;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.stories.CalendarTime;
import io.wiredesk.stories.EventTelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Reads which articles tell of which events. Lives as long as its transaction.
final class OccasionTellings {
    private static final String TELLING = """
            select e.*, a.headline, a.publisher, t.occasion_id from scheduled_event e
              join article a on a.id = e.article_id
              join story_article sa on sa.article_id = a.id and sa.role <> 'copy'
              left join occasion_telling t on t.event_id = e.id
            where e.starts_at is not null""";

    private final Handle handle;

    OccasionTellings(Handle handle) {
        this.handle = handle;
    }

    /// A filed line.
    ///
    /// @param id its row
    /// @param occasion the event that it tells of, 0 as long as none
    /// @param publisher who tells it
    /// @param instruments what it bears on
    /// @param figures of a release: actual, forecast, previous
    /// @param telling what it says
    record Line(
            long id,
            long occasion,
            String publisher,
            List<String> instruments,
            List<Optional<String>> figures,
            EventTelling telling) {}

    /// The lines of an article, none for a copy; in their order.
    List<Line> ofArticle(String article) {
        return handle.createQuery(TELLING + " and e.article_id = :article order by e.ordinal")
                .bind("article", article)
                .map((row, context) -> line(row))
                .list();
    }

    /// The lines that tell of events, by event; oldest publication first.
    Map<Long, List<Line>> ofOccasions(Collection<Long> occasions) {
        if (occasions.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(TELLING + " and t.occasion_id in (<ids>) order by e.published_at, a.number, e.ordinal")
                .bindList("ids", occasions)
                .map((row, context) -> line(row))
                .stream()
                .collect(Collectors.groupingBy(Line::occasion, LinkedHashMap::new, Collectors.toList()));
    }

    /// For events that no article tells any more, what the last one made of them.
    Map<Long, EventTelling> standIns(Collection<Long> occasions) {
        record StandIn(long id, EventTelling telling) {}
        if (occasions.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select * from occasion where id in (<ids>)")
                .bindList("ids", occasions)
                .map((row, context) -> new StandIn(
                        row.getLong("id"),
                        new EventTelling(
                                row.getString("event"),
                                time(row),
                                word(row, "certainty", Certainty.class),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "",
                                "",
                                instant(row, "changed_at"))))
                .stream()
                .collect(Collectors.toMap(StandIn::id, StandIn::telling));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getLong("occasion_id"),
                row.getString("publisher"),
                Columns.strings(row, "instruments"),
                List.of(maybe(row, "actual"), maybe(row, "forecast"), maybe(row, "previous")),
                new EventTelling(
                        row.getString("event"),
                        time(row),
                        word(row, "certainty", Certainty.class),
                        maybe(row, "change").map(change -> Change.valueOf(change.toUpperCase(Locale.ROOT))),
                        maybe(row, "was").flatMap(CalendarValue::time),
                        row.getString("article_id"),
                        row.getString("story_id"),
                        row.getString("headline"),
                        instant(row, "published_at")));
    }

    /// The time in the columns `happens`, `precision`, `starts_at` and `ends_at`.
    static CalendarTime time(ResultSet row) throws SQLException {
        return new CalendarTime(
                row.getString("happens"),
                word(row, "precision", Precision.class),
                instant(row, "starts_at"),
                instant(row, "ends_at"));
    }
}
