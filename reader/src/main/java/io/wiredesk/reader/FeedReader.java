package io.wiredesk.reader;

import io.wiredesk.reader.feed.FeedFormats;
import java.util.Optional;

/// Reads feeds: RSS 0.90 to 2.0, RDF (RSS 1.0), Atom (RFC 4287), JSON Feed, news sitemaps. Immutable, safe to
/// share.
public final class FeedReader {
    private final FeedFormats formats = new FeedFormats();

    /// Creates a reader with the shipped word lists.
    public FeedReader() {}

    /// Reads a feed. Never throws on bad bytes; a part that cannot be understood is left out, and a feed that
    /// was cut off is read as far as it came whole, with the warning `truncated`. Time and memory grow linearly
    /// with the bytes.
    ///
    /// @param page the feed as fetched: its bytes, its address, which relative addresses count from, and the
    ///     transport's charset; the kind is not looked at
    public FeedReading read(Page page) {
        return formats.read(page);
    }

    /// Reads a feed of which only the bytes and the address are known.
    ///
    /// @param bytes the feed as fetched
    /// @param url where it came from: relative addresses count from there
    public FeedReading read(byte[] bytes, String url) {
        return read(new Page(bytes, Page.Kind.AUTO, Optional.of(url), Optional.empty(), Optional.empty()));
    }
}
