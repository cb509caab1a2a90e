package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;
import static io.wiredesk.desk.store.Columns.maybe;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Reads who tells of events and what became of them. Lives as long as its transaction.
final class OccasionDetails {
    private final Handle handle;

    OccasionDetails(Handle handle) {
        this.handle = handle;
    }

    /// The articles that tell of events, by event's row: newest first, each once.
    Map<Long, List<EventLine.Source>> sources(Collection<Long> occasions) {
        record Told(long id, EventLine.Source source) {}
        if (occasions.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("""
                        select distinct occasion_id, a.id, a.publisher, a.headline, a.published_at, a.number
                        from occasion_telling t join scheduled_event e on e.id = t.event_id
                          join article a on a.id = e.article_id
                        where occasion_id in (<ids>) order by a.published_at desc, a.number desc""")
                .bindList("ids", occasions)
                .map((row, context) -> new Told(
                        row.getLong("occasion_id"),
                        new EventLine.Source(
                                row.getString("id"),
                                row.getString("publisher"),
                                row.getString("headline"),
                                instant(row, "published_at"))))
                .stream()
                .collect(Collectors.groupingBy(Told::id, Collectors.mapping(Told::source, Collectors.toList())));
    }

    /// What became of events, by event's row: oldest first.
    Map<Long, List<EventLine.Change>> changes(Collection<Long> occasions) {
        record Became(long id, EventLine.Change change) {}
        if (occasions.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select * from occasion_change where occasion_id in (<ids>) order by since_at, id")
                .bindList("ids", occasions)
                .map((row, context) -> new Became(
                        row.getLong("occasion_id"),
                        new EventLine.Change(
                                row.getString("what"),
                                maybe(row, "was"),
                                maybe(row, "became"),
                                instant(row, "since_at"),
                                maybe(row, "article_id"))))
                .stream()
                .collect(Collectors.groupingBy(Became::id, Collectors.mapping(Became::change, Collectors.toList())));
    }
}
