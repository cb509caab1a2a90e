package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What is to happen. Copies are left out; the same event at the same time is shown once, as the newest article tells
/// it, with the number of publishers that tell it. Bound to one handle.
public final class EventQuery {
    private static final String EVENT = """
            with told as (
              select e.*, a.headline, a.publisher, a.number, lower(e.event) as what
              from scheduled_event e
                join article a on a.id = e.article_id
                join story_article sa on sa.article_id = a.id and sa.role <> 'copy'),
            tally as (select what, happens, count(distinct publisher) as publishers from told group by what, happens)
            select * from (
              select t.*, tally.publishers,
                     row_number() over (partition by t.what, t.happens
                                        order by t.published_at desc, t.number desc, t.ordinal) as telling
              from told t join tally on tally.what = t.what and tally.happens = t.happens)
            where telling = 1
            """;

    private final Handle handle;

    /// Asks through `handle`.
    public EventQuery(Handle handle) {
        this.handle = handle;
    }

    /// Events that begin, or are still under way, from `from` on and begin before `until`; soonest first, at equal
    /// times the more exact one first.
    public List<EventLine> between(Instant from, Instant until, int limit) {
        return handle.createQuery(EVENT + """
                        and ends_at > :from and starts_at < :until
                        order by starts_at, ends_at, event limit :limit""")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.event(row))
                .list();
    }

    /// The events told in stories, soonest first. Empty for no ids.
    public List<EventLine> inStories(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        EVENT + " and story_id in (<ids>) order by starts_at is null, starts_at, ends_at, event")
                .bindList("ids", storyIds)
                .map((row, context) -> LedgerRows.event(row))
                .list();
    }

    /// Events from `from` on that bear on an instrument, soonest first.
    public List<EventLine> ofInstrument(String symbol, Instant from, int limit) {
        return handle.createQuery(EVENT + """
                        and ends_at > :from
                        and id in (select event_id from scheduled_event_instrument where symbol = :symbol)
                        order by starts_at, ends_at, event limit :limit""")
                .bind("symbol", symbol)
                .bind("from", from.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.event(row))
                .list();
    }
}
