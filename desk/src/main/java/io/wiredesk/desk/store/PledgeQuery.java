package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What was promised. Pledges that stand in copies are left out; the same pledge told by several articles of a story
/// is shown once, as the newest tells it. Bound to one handle.
public final class PledgeQuery {
    private static final String PLEDGE = """
            select * from (
              select p.*, a.headline, a.publisher, row_number() over (
                       partition by p.story_id, lower(p.action), p.due
                       order by p.published_at desc, a.number desc, p.ordinal) as telling
              from pledge p
                join article a on a.id = p.article_id
                join story_article sa on sa.article_id = a.id and sa.role <> 'copy')
            where telling = 1
            """;

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
        return handle.createQuery(PLEDGE + " and story_id in (<ids>) order by due_at is null, due_at, id")
                .bindList("ids", storyIds)
                .map((row, context) -> LedgerRows.pledge(row))
                .list();
    }

    /// Pledges that are open or disputed and due after `from`, soonest first.
    public List<PledgeLine> fallingDue(Instant from, int limit) {
        return handle.createQuery(PLEDGE + """
                        and status in ('open', 'disputed') and due_at >= :from
                        order by due_at, id limit :limit""")
                .bind("from", from.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.pledge(row))
                .list();
    }

    /// All pledges: soonest due first, those without a date last.
    public List<PledgeLine> all(int limit) {
        return handle.createQuery(PLEDGE + " order by due_at is null, due_at, id limit :limit")
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.pledge(row))
                .list();
    }
}
