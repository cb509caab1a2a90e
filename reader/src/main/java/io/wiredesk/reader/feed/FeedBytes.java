package io.wiredesk.reader.feed;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.encoding.PageDecoder;
import java.util.regex.Pattern;

/// Decodes a feed as pages are decoded.
final class FeedBytes {
    /// White space and byte order marks, of which a feed that was glued together may have several.
    private static final Pattern START = Pattern.compile("^[\\s\ufeff]+");

    private final PageDecoder decoder = new PageDecoder();

    String decode(Page page) {
        return START.matcher(decoder.decode(page)).replaceFirst("").stripTrailing();
    }
}
