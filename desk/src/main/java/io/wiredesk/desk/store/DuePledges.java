package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Which pledges fall due, and of which the operator was told. Bound to one handle.
public final class DuePledges {
    private final Handle handle;

    /// Asks and writes through `handle`.
    public DuePledges(Handle handle) {
        this.handle = handle;
    }

    /// Pledges that are open or disputed, whose last day began after `from` and not after `now`, and that nobody was
    /// told of for this due date; the earliest first.
    public List<DuePledge> untold(Instant from, Instant now, int limit) {
        return handle.createQuery(PledgeQuery.PLEDGE + """
                        where m.status in ('open', 'disputed') and m.falls_due_at > :from and m.falls_due_at <= :now
                          and not exists (
                            select 1 from due_alert d where d.promise_id = m.id and d.due_at = m.due_at)
                        order by m.falls_due_at, m.id limit :limit""")
                .bind("from", from.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) ->
                        new DuePledge(row.getLong("promise_id"), instant(row, "due_at"), LedgerRows.pledge(row)))
                .list();
    }

    /// Notes that the operator was told.
    public void told(DuePledge pledge, Instant now) {
        handle.execute(
                "insert or ignore into due_alert (promise_id, due_at, told_at) values (?, ?, ?)",
                pledge.id(),
                pledge.dueAt().toEpochMilli(),
                now.toEpochMilli());
    }
}
