package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.maybe;
import static io.wiredesk.desk.store.Columns.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of quote sources. Lives as long as its transaction.
public final class QuoteSources {
    private final Handle handle;

    /// The sources as the transaction of `handle` sees them.
    public QuoteSources(Handle handle) {
        this.handle = handle;
    }

    /// Adds a source, due at once. One that is there already gets kind, name and symbols, and is asked anew.
    ///
    /// @return its id
    public long add(String kind, String name, String url, List<String> symbols, Instant now) {
        return handle.createQuery("""
                        insert into quote_source (kind, name, url, symbols, added_at, next_poll_at)
                        values (:kind, :name, :url, :symbols, :now, :now)
                        on conflict (url) do update set kind = excluded.kind, name = excluded.name,
                          symbols = excluded.symbols, etag = null, last_modified = null, next_poll_at = :now
                        returning id""")
                .bind("kind", kind)
                .bind("name", name)
                .bind("url", url)
                .bind("symbols", Json.of(symbols))
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    /// Takes a source out, and its quotes with it: what was asked for wrongly leaves nothing behind.
    ///
    /// @return false when no such source was there
    public boolean remove(String url) {
        return handle.execute("delete from quote_source where url = ?", url) > 0;
    }

    /// All sources: failing ones first, then by name.
    public List<QuoteSource> all() {
        return handle.createQuery("""
                        select * from quote_source order by failures > 0 desc, name collate nocase, id""").map((row, context) -> source(row)).list();
    }

    /// Sources whose next poll is at or before `now`, longest due first.
    public List<QuoteSource> due(Instant now) {
        return handle.createQuery("select * from quote_source where next_poll_at <= :now order by next_poll_at, id")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> source(row))
                .list();
    }

    /// The earliest next poll of all sources.
    public Optional<Instant> nextPoll() {
        return handle.createQuery("select min(next_poll_at) from quote_source")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /// Writes down how a poll went.
    public void polled(long id, Poll poll) {
        handle.createUpdate("""
                        update quote_source set last_polled_at = :at, last_status = :status, last_error = :error,
                          last_note = :note,
                          failures = case when :ok then 0 else failures + 1 end,
                          last_ok_at = case when :ok then :at else last_ok_at end,
                          etag = case when :ok then :etag else etag end,
                          last_modified = case when :ok then :modified else last_modified end,
                          newest_at = coalesce(max(:newest, coalesce(newest_at, :newest)), newest_at),
                          next_poll_at = :next
                        where id = :id""")
                .bind("id", id)
                .bind("at", poll.at().toEpochMilli())
                .bind("status", poll.status())
                .bind("error", poll.error())
                .bind("note", poll.note())
                .bind("ok", poll.error().isEmpty())
                .bind("etag", poll.etag())
                .bind("modified", poll.lastModified())
                .bind("newest", poll.newest().map(Instant::toEpochMilli))
                .bind("next", poll.next().toEpochMilli())
                .execute();
    }

    private static QuoteSource source(ResultSet row) throws SQLException {
        return new QuoteSource(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("url"),
                Columns.strings(row, "symbols"),
                maybe(row, "etag"),
                maybe(row, "last_modified"),
                maybeInstant(row, "last_ok_at"),
                row.getString("last_status"),
                maybe(row, "last_error"),
                maybe(row, "last_note"),
                row.getInt("failures"),
                Columns.instant(row, "next_poll_at"),
                maybeInstant(row, "newest_at"));
    }

    /// A source of quotes and its health.
    ///
    /// @param id its number
    /// @param kind `ecb`, `csv`, `kraken` or `coinbase`
    /// @param name what the desk calls it
    /// @param url an address, or a file's absolute path
    /// @param symbols those wanted; empty for all that it has
    /// @param etag of what was read last
    /// @param lastModified of what was read last
    /// @param okAt when a poll last went well
    /// @param status `never`, `ok`, `not-modified`, `failed`, `wrong-format` or `gone`
    /// @param error what was wrong last time, one line for people
    /// @param note what the last good answer left to wish, one line
    /// @param failures polls that failed since the last good one
    /// @param nextPollAt when it is due
    /// @param newest time of the newest quote that it ever gave
    public record QuoteSource(
            long id,
            String kind,
            String name,
            String url,
            List<String> symbols,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<Instant> okAt,
            String status,
            Optional<String> error,
            Optional<String> note,
            int failures,
            Instant nextPollAt,
            Optional<Instant> newest) {
        /// Copies the list.
        public QuoteSource {
            symbols = List.copyOf(symbols);
        }
    }

    /// How a poll went.
    ///
    /// @param at when
    /// @param status as in [QuoteSource#status()]
    /// @param error what was wrong; empty when nothing was
    /// @param note as in [QuoteSource#note()]
    /// @param etag for the next conditional request
    /// @param lastModified for the next conditional request
    /// @param newest time of the newest quote in the answer
    /// @param next when to poll next
    public record Poll(
            Instant at,
            String status,
            Optional<String> error,
            Optional<String> note,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<Instant> newest,
            Instant next) {}
}
