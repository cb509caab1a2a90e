package io.wiredesk.reader.feed;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.encoding.PageDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decodes a feed as pages are decoded, and UTF-16 without a byte order mark, which XML allows and pages do not
/// (XML 1.0, appendix F).
final class FeedBytes {
    /// White space and byte order marks, of which a feed that was glued together may have several.
    private static final Pattern START = Pattern.compile("^[\\s\ufeff]+");

    private final PageDecoder decoder = new PageDecoder();

    String decode(Page page) {
        Optional<Charset> wide = wide(page.bytes());
        String text = wide.isPresent() ? new String(page.bytes(), wide.get()) : decoder.decode(page);
        return START.matcher(text).replaceFirst("").stripTrailing();
    }

    /// A feed begins with `<`, `{` or a white space, all of them ASCII: in UTF-16 one byte of the first two is
    /// zero.
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] == 0) == (bytes[1] == 0) || (bytes[2] == 0) != (bytes[0] == 0)) {
            return Optional.empty();
        }
        return Optional.of(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
