package io.wiredesk.reader;

import java.time.Instant;
import java.util.Optional;

/// What a reading starts from: the bytes as they came, and what is known about them from outside.
///
/// @param bytes the page as fetched or found, decompressed; not copied, do not change it afterwards
/// @param kind how to read it
/// @param url where it came from, if known
/// @param charset the encoding named by the transport (HTTP's `Content-Type`), if any
/// @param asOf the instant that relative times ("12 hours ago") count from, if known
public record Page(byte[] bytes, Kind kind, Optional<String> url, Optional<String> charset, Optional<Instant> asOf) {
    /// How a page is to be read.
    public enum Kind {
        /// Decide by looking at the bytes.
        AUTO,
        /// A web page.
        HTML,
        /// A page flattened to text, clutter included, as copying a page gives it.
        PAGE_TEXT,
        /// Clean article text, taken verbatim.
        TEXT
    }

    /// A web page at a known address.
    public static Page html(byte[] bytes, String url) {
        return new Page(bytes, Kind.HTML, Optional.of(url), Optional.empty(), Optional.empty());
    }
}
