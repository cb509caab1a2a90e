package io.wiredesk.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of sources: the feeds that the desk polls. Lives as long as its transaction.
public final class Sources {
    private final Handle handle;

    /// The sources as the transaction of `handle` sees them.
    public Sources(Handle handle) {
        this.handle = handle;
    }

    /// Adds a feed, due at once. A feed that is there already gets the name, and becomes active again.
    ///
    /// @return its id
    public long add(String name, String feedUrl, Instant now) {
        return handle.createQuery("""
                        insert into source (name, feed_url, added_at, next_poll_at) values (:name, :url, :now, :now)
                        on conflict (feed_url) do update set name = excluded.name, active = 1 returning id""")
                .bind("name", name)
                .bind("url", feedUrl)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    /// Takes a feed out. Its articles stay.
    ///
    /// @return false when no such feed was there
    public boolean remove(String feedUrl) {
        return handle.execute("delete from source where feed_url = ?", feedUrl) > 0;
    }

    /// All sources, by name.
    public List<Source> all() {
        return handle.createQuery("select * from source order by name collate nocase, id")
                .map((row, context) -> source(row))
                .list();
    }

    /// Active sources whose next poll is at or before `now`, longest due first.
    public List<Source> due(Instant now) {
        return handle.createQuery(
                        "select * from source where active = 1 and next_poll_at <= :now order by next_poll_at, id")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> source(row))
                .list();
    }

    /// The earliest next poll of all active sources.
    public Optional<Instant> nextPoll() {
        return handle.createQuery("select min(next_poll_at) from source where active = 1")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /// Writes down how a poll went.
    public void polled(long id, Poll poll) {
        handle.createUpdate("""
                        update source set last_polled_at = :at, last_status = :status, last_error = :error,
                          failures = case when :ok then 0 else failures + 1 end,
                          last_ok_at = case when :ok then :at else last_ok_at end,
                          etag = case when :ok then :etag else etag end,
                          last_modified = case when :ok then :modified else last_modified end,
                          homepage = coalesce(:homepage, homepage),
                          next_poll_at = :next, entries_seen = entries_seen + :entries
                        where id = :id""")
                .bind("id", id)
                .bind("at", poll.at().toEpochMilli())
                .bind("status", poll.status())
                .bind("error", poll.error())
                .bind("ok", poll.error().isEmpty())
                .bind("etag", poll.etag())
                .bind("modified", poll.lastModified())
                .bind("homepage", poll.homepage())
                .bind("next", poll.next().toEpochMilli())
                .bind("entries", poll.newEntries())
                .execute();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getLong("id"),
                row.getString("name"),
                row.getString("feed_url"),
                Optional.ofNullable(row.getString("homepage")),
                row.getInt("active") == 1,
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                instant(row, "last_polled_at"),
                instant(row, "last_ok_at"),
                row.getString("last_status"),
                Optional.ofNullable(row.getString("last_error")),
                row.getInt("failures"),
                Instant.ofEpochMilli(row.getLong("next_poll_at")),
                row.getInt("entries_seen"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /// A feed and its health.
    ///
    /// @param id its number
    /// @param name what the desk calls it
    /// @param feedUrl where it is polled
    /// @param homepage the page it belongs to
    /// @param active false when it is not polled
    /// @param etag of what was read last
    /// @param lastModified of what was read last
    /// @param lastPolledAt when it was last polled
    /// @param lastOkAt when that last went well
    /// @param lastStatus `never`, `ok`, `not-modified`, `failed`, `not-a-feed` or `gone`
    /// @param lastError what was wrong last time, one line for people
    /// @param failures polls that failed since the last good one
    /// @param nextPollAt when it is due
    /// @param entriesSeen entries read since it was added
    public record Source(
            long id,
            String name,
            String feedUrl,
            Optional<String> homepage,
            boolean active,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<Instant> lastPolledAt,
            Optional<Instant> lastOkAt,
            String lastStatus,
            Optional<String> lastError,
            int failures,
            Instant nextPollAt,
            int entriesSeen) {}

    /// How a poll went.
    ///
    /// @param at when
    /// @param status as in [Source#lastStatus()]
    /// @param error what was wrong; empty when nothing was
    /// @param etag for the next conditional request
    /// @param lastModified for the next conditional request
    /// @param homepage the page that the feed names as its own
    /// @param next when to poll next
    /// @param newEntries entries that were new
    public record Poll(
            Instant at,
            String status,
            Optional<String> error,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> homepage,
            Instant next,
            int newEntries) {}
}
