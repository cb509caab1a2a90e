package io.wiredesk.reader;

import io.wiredesk.reader.feed.FeedFormats;
import java.util.Optional;

/// Reads feeds: RSS 0.9x to 2.0, RDF (RSS 1.0), Atom (RFC 4287), JSON Feed. Immutable, safe to share.
public final class FeedReader {
    private final FeedFormats formats = new FeedFormats();

    /// Creates a reader with the shipped word lists.
    public FeedReader() {}

    /// Reads a feed. Never throws on bad bytes; a part that cannot be understood is left out. Time and memory grow
    /// linearly with the bytes.
    ///
    /// @param bytes the feed as fetched
    /// @param url where it came from: relative addresses count from there
    public FeedReading read(byte[] bytes, Optional<String> url) {
        return formats.read(bytes, url);
    }
}
