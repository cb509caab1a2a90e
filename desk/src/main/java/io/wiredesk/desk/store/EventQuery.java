package io.wiredesk.desk.store;

import io.wiredesk.stories.Agenda.Importance;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What is to happen, each event once, with the articles that tell it. Copies do not count. Bound to one handle.
public final class EventQuery {
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /// The event's own columns, the words of its newest telling.
    private static final String EVENT = """
            select o.id as occasion_id, o.uid, o.sequence, o.changed_at, o.importance, o.standing, o.event, o.happens,
              o.precision, o.starts_at, o.ends_at, o.certainty, o.instruments, o.publishers,
              o.actual, o.forecast, o.previous,
              e.article_id, e.ordinal, e.story_id, e.published_at, e.sentence_text, a.headline, a.publisher
            from occasion o
              join scheduled_event e on e.id = o.telling_id
              join article a on a.id = e.article_id
            """;

    private static final String SOONEST = " order by o.starts_at, o.ends_at, o.event, o.id limit :limit";

    private final Handle handle;

    /// Asks through `handle`.
    public EventQuery(Handle handle) {
        this.handle = handle;
    }

    /// The wanted events; soonest first, at equal times the more exact one first.
    public List<EventLine> of(EventWish wish, int limit) {
        Query query = handle.createQuery(EVENT + """
                        where (o.ends_at > :from or o.starts_at >= :from) and o.starts_at < :until
                          and o.importance in (<important>)
                          and (:symbol is null or exists (
                            select 1 from occasion_telling t
                              join scheduled_event_instrument i on i.event_id = t.event_id
                            where t.occasion_id = o.id and i.symbol = :symbol))
                          and (:story is null or exists (
                            select 1 from occasion_telling t join scheduled_event s on s.id = t.event_id
                            where t.occasion_id = o.id and s.story_id = :story))""" + SOONEST)
                .bind("from", wish.from().toEpochMilli())
                .bind("until", wish.until().toEpochMilli())
                .bindList(
                        "important",
                        Arrays.stream(Importance.values())
                                .filter(importance -> importance.compareTo(wish.importance()) >= 0)
                                .map(Spelling::of)
                                .toList())
                .bind("symbol", wish.instrument())
                .bind("story", wish.story())
                .bind("limit", limit);
        return lines(query);
    }

    /// Events that begin, or are still under way, from `from` on and begin before `until`.
    public List<EventLine> between(Instant from, Instant until, int limit) {
        return of(EventWish.between(from, until), limit);
    }

    /// The events told in stories, soonest first. Empty for no ids.
    public List<EventLine> inStories(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return lines(handle.createQuery(EVENT + """
                        where o.id in (select occasion_id from occasion_telling t
                          join scheduled_event s on s.id = t.event_id where s.story_id in (<ids>))""" + SOONEST)
                .bindList("ids", storyIds)
                .bind("limit", Integer.MAX_VALUE));
    }

    /// Events from `from` on that bear on an instrument, soonest first.
    public List<EventLine> ofInstrument(String symbol, Instant from, int limit) {
        return of(new EventWish(from, EVER, Optional.of(symbol), Optional.empty(), Importance.LOW), limit);
    }

    /// When anything of any event changed last, those included that no article tells any more; the epoch as long as
    /// there is none.
    public Instant changedAt() {
        return handle.createQuery("select coalesce(max(changed_at), 0) from occasion")
                .mapTo(Long.class)
                .map(Instant::ofEpochMilli)
                .one();
    }

    private List<EventLine> lines(Query query) {
        record Row(long id, EventLine line) {}
        List<Row> rows = query.map((row, context) -> new Row(row.getLong("occasion_id"), LedgerRows.event(row)))
                .list();
        List<Long> ids = rows.stream().map(Row::id).toList();
        OccasionDetails details = new OccasionDetails(handle);
        Map<Long, List<EventLine.Source>> sources = details.sources(ids);
        Map<Long, List<EventLine.Change>> changes = details.changes(ids);
        return rows.stream()
                .map(row -> LedgerRows.told(
                        row.line(),
                        sources.getOrDefault(row.id(), List.of()),
                        changes.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
