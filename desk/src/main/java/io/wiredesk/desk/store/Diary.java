package io.wiredesk.desk.store;

import io.wiredesk.desk.store.OccasionTellings.Line;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Keeps the diary, events and pledges across articles, in step with the lines on file. Lives as long as its
/// transaction.
final class Diary {
    private final Occasions occasions;
    private final Promises promises;

    /// @param now the time to write down for what changes
    Diary(Handle handle, Instant now) {
        this.occasions = new Occasions(handle, now);
        this.promises = new Promises(handle);
    }

    /// What an article told before its lines are replaced.
    ///
    /// @param occasions the events, with all their tellings
    /// @param promises the pledges
    record Told(Map<Long, List<Line>> occasions, Set<Long> promises) {}

    /// To be asked before the lines of an article are replaced.
    Told toldBy(String article) {
        return new Told(occasions.toldBy(article), promises.toldBy(article));
    }

    /// Enters the lines that are on file for an article now.
    void enter(String article, Told before) {
        occasions.enter(article, before.occasions());
        promises.enter(article, before.promises());
    }

    /// Enters what was filed before there was a diary, in filing order, as of when it was fetched.
    static void catchUp(Handle handle) {
        record Waiting(String article, Instant fetchedAt) {}
        List<Waiting> waiting = handle.createQuery("""
                        select id, fetched_at from diary_backlog join article on id = article_id order by number""")
                .map((row, context) -> new Waiting(row.getString("id"), Columns.instant(row, "fetched_at")))
                .list();
        for (Waiting one : waiting) {
            Diary diary = new Diary(handle, one.fetchedAt());
            diary.enter(one.article(), diary.toldBy(one.article()));
        }
        if (!waiting.isEmpty()) {
            handle.execute("delete from diary_backlog");
        }
    }
}
