package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of feed entries that were read. Lives as long as its transaction.
public final class FeedEntries {
    private final Handle handle;

    /// The entries as the transaction of `handle` sees them.
    public FeedEntries(Handle handle) {
        this.handle = handle;
    }

    /// What came of an entry when it was last read.
    public Optional<Seen> seen(long sourceId, String key) {
        return handle.createQuery("""
                        select fingerprint, outcome, attempts from feed_entry
                        where source_id = :source and entry_key = :key""")
                .bind("source", sourceId)
                .bind("key", key)
                .map((row, context) -> new Seen(row.getString(1), row.getString(2), row.getInt(3)))
                .findOne();
    }

    /// Writes down what came of an entry.
    ///
    /// @param entry what was read
    /// @param now when
    public void read(Entry entry, Instant now) {
        handle.createUpdate("""
                        insert into feed_entry (source_id, entry_key, url, fingerprint, outcome, seen_at, article_id,
                          message)
                        values (:source, :key, :url, :fingerprint, :outcome, :now, :article, :message)
                        on conflict (source_id, entry_key) do update set
                          attempts = case when fingerprint = excluded.fingerprint then attempts + 1 else 1 end,
                          url = excluded.url, fingerprint = excluded.fingerprint, outcome = excluded.outcome,
                          seen_at = excluded.seen_at, article_id = excluded.article_id, message = excluded.message""")
                .bind("source", entry.sourceId())
                .bind("key", entry.key())
                .bind("url", entry.url())
                .bind("fingerprint", entry.fingerprint())
                .bind("outcome", entry.outcome())
                .bind("now", now.toEpochMilli())
                .bind("article", entry.articleId())
                .bind("message", entry.message())
                .execute();
    }

    /// True when some entry of the source failed and may be tried again.
    public boolean hasRetries(long sourceId, int mostAttempts) {
        return handle.createQuery("""
                        select exists (select 1 from feed_entry
                          where source_id = :source and outcome = 'failed' and attempts < :most)""")
                .bind("source", sourceId)
                .bind("most", mostAttempts)
                .mapTo(Boolean.class)
                .one();
    }

    /// An entry as it was last read.
    ///
    /// @param fingerprint digest of what the feed said of it
    /// @param outcome `filed`, `rejected` or `failed`
    /// @param attempts times it was read with this fingerprint
    public record Seen(String fingerprint, String outcome, int attempts) {}

    /// What came of an entry.
    ///
    /// @param sourceId the feed
    /// @param key the feed's own id of it, else its address
    /// @param url where its page is
    /// @param fingerprint digest of what the feed says of it
    /// @param outcome `filed`, `rejected` or `failed`
    /// @param articleId the article it became
    /// @param message why it became none
    public record Entry(
            long sourceId,
            String key,
            String url,
            String fingerprint,
            String outcome,
            Optional<String> articleId,
            Optional<String> message) {}
}
