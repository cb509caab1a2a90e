package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.maybe;
import static io.wiredesk.desk.store.Columns.maybeInstant;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// How the desk's feeds are. Bound to one handle.
public final class SourceQuery {
    private final Handle handle;

    /// Asks through `handle`.
    public SourceQuery(Handle handle) {
        this.handle = handle;
    }

    /// All feeds: failing ones first, then by name.
    public List<SourceHealth> all() {
        return handle.createQuery("""
                        select s.*, (select count(*) from article a where a.source_id = s.id) as articles,
                               (select count(*) from feed_entry e
                                where e.source_id = s.id and e.outcome <> 'filed') as refused
                        from source s order by s.failures > 0 desc, s.active desc, lower(s.name), s.id""")
                .map((row, context) -> new SourceHealth(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("feed_url"),
                        row.getBoolean("active"),
                        row.getString("last_status"),
                        maybe(row, "last_error"),
                        maybeInstant(row, "last_polled_at"),
                        maybeInstant(row, "last_ok_at"),
                        Columns.instant(row, "next_poll_at"),
                        row.getInt("failures"),
                        row.getInt("entries_seen"),
                        row.getInt("articles"),
                        row.getInt("refused")))
                .list();
    }

    /// Entries that were not filed, newest first, with the reason.
    public List<RefusedEntry> refused(int limit) {
        return handle.createQuery("""
                        select s.name, e.url, e.outcome, e.message, e.seen_at
                        from feed_entry e join source s on s.id = e.source_id
                        where e.outcome <> 'filed' order by e.seen_at desc, e.url limit :limit""")
                .bind("limit", limit)
                .map((row, context) -> new RefusedEntry(
                        row.getString("name"),
                        row.getString("url"),
                        row.getString("outcome"),
                        maybe(row, "message"),
                        Columns.instant(row, "seen_at")))
                .list();
    }
}
