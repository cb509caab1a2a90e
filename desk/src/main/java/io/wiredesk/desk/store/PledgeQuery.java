package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What was promised, each pledge once, with the articles of its story that tell it. Copies do not count. Bound to one
/// handle.
public final class PledgeQuery {
    /// The pledge's own columns, the words of the telling that says it best, and of the one that says how it went.
    static final String PLEDGE = """
            select m.id as promise_id, m.story_id, m.due, m.due_at, m.status, m.publishers,
              p.article_id, p.ordinal, p.published_at, p.parties, p.action, p.made, p.term, p.condition,
              p.sentence_text, a.headline, a.publisher,
              o.article_id as outcome_article, o.ordinal as outcome_ordinal, oa.publisher as outcome_publisher,
              o.published_at as outcome_at, coalesce(o.evidence_text, o.sentence_text) as outcome_text
            from promise m
              join pledge p on p.id = m.telling_id
              join article a on a.id = p.article_id
              left join pledge o on o.id = m.outcome_id
              left join article oa on oa.id = o.article_id
            """;

    private static final String SOONEST = " order by m.due_at is null, m.due_at, m.id limit :limit";

    private final Handle handle;

    /// Asks through `handle`.
    public PledgeQuery(Handle handle) {
        this.handle = handle;
    }

    /// The pledges of stories: soonest due first, those without a date last. Empty for no ids.
    public List<PledgeLine> inStories(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return lines(handle.createQuery(PLEDGE + " where m.story_id in (<ids>)" + SOONEST)
                .bindList("ids", storyIds)
                .bind("limit", Integer.MAX_VALUE));
    }

    /// Pledges that are open or disputed and due after `from`, soonest first.
    public List<PledgeLine> fallingDue(Instant from, int limit) {
        return lines(
                handle.createQuery(PLEDGE + " where m.status in ('open', 'disputed') and m.due_at >= :from" + SOONEST)
                        .bind("from", from.toEpochMilli())
                        .bind("limit", limit));
    }

    /// All pledges: soonest due first, those without a date last.
    public List<PledgeLine> all(int limit) {
        return lines(handle.createQuery(PLEDGE + SOONEST).bind("limit", limit));
    }

    private List<PledgeLine> lines(Query query) {
        record Row(long id, PledgeLine line) {}
        List<Row> rows = query.map((row, context) -> new Row(row.getLong("promise_id"), LedgerRows.pledge(row)))
                .list();
        Map<Long, List<EventLine.Source>> sources =
                sources(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> LedgerRows.told(row.line(), sources.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<EventLine.Source>> sources(Collection<Long> promises) {
        record Told(long id, EventLine.Source source) {}
        if (promises.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("""
                        select distinct promise_id, a.id, a.publisher, a.headline, a.published_at, a.number
                        from promise_telling t join pledge p on p.id = t.pledge_id
                          join article a on a.id = p.article_id
                        where promise_id in (<ids>) order by a.published_at desc, a.number desc""")
                .bindList("ids", promises)
                .map((row, context) -> new Told(
                        row.getLong("promise_id"),
                        new EventLine.Source(
                                row.getString("id"),
                                row.getString("publisher"),
                                row.getString("headline"),
                                instant(row, "published_at"))))
                .stream()
                .collect(Collectors.groupingBy(Told::id, Collectors.mapping(Told::source, Collectors.toList())));
    }
}
