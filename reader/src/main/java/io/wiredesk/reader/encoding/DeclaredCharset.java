package io.wiredesk.reader.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding that a page declares for itself in a `meta` element or an XML declaration.
final class DeclaredCharset {
    /// The standard looks at 1,024 bytes; pages with long heads of comments and scripts declare later than
    /// that.
    private static final int LOOKED_AT = 16 * 1024;

    /// Matches `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">` and
    /// `<?xml version="1.0" encoding="utf-8"?>`; not `<script charset="koi8-r">`.
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^<>]{0,400}?\\bcharset|\\?xml\\b[^<>]{0,200}?\\bencoding)\\s{0,9}="
                    + "\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    static Optional<Charset> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        for (int at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
            if (mayDeclare(start, at + 1) && matcher.region(at, start.length()).lookingAt()) {
                Optional<Charset> charset = CharsetLabels.charset(matcher.group(1));
                if (charset.isPresent()) {
                    // The declaration was read as single bytes, so a claim of UTF-16 is false (HTML Standard,
                    // 13.2.3.3).
                    return charset.map(named -> named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named);
                }
            }
        }
        return Optional.empty();
    }

    /// True for the first letter of `meta` and for the mark behind which `xml` stands.
    private static boolean mayDeclare(String start, int at) {
        return at < start.length() && "mM?".indexOf(start.charAt(at)) >= 0;
    }
}
