package io.wiredesk.desk.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells web archives and feeds from pages by how they begin; the page reader tells the kinds of page itself.
final class Sniffer {
    private static final int ENOUGH = 4096;

    /// White space and the bytes of byte order marks.
    private static final String MARKS = "[\\s\u00ef\u00bb\u00bf\u00fe\u00ff]{0,99}+";

    /// The first element of a feed, behind declarations, comments and what a cut document type leaves: `<rss
    /// version`, `<a:feed xmlns`, `<rdf:RDF`, `<urlset`; not `<html><body><rss>`.
    private static final Pattern FEED = Pattern.compile(
            MARKS + "(?:<[?!][^>]*+>[\\s\\]>]*+)*+<(?:[a-z0-9_-]{1,20}:)?"
                    + "(?:rss|feed|rdf|urlset|sitemapindex)[\\s/>].*",
            Pattern.DOTALL);

    /// Matches `{"version": "https://jsonfeed.org/version/1.1"`, also with escaped slashes; not a page about it.
    private static final Pattern JSON_FEED =
            Pattern.compile(MARKS + "\\{.*jsonfeed\\.org\\\\?/version\\\\?/.*", Pattern.DOTALL);

    private Sniffer() {}

    /// The kind of what `in` holds, packed with gzip or not: [InputKind#WARC], [InputKind#FEED], or
    /// [InputKind#AUTO] for a page. Reads nothing away.
    static InputKind kindOf(InputStream in) throws IOException {
        String head = new String(InputBytes.head(in, ENOUGH), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (head.startsWith("warc/")) {
            return InputKind.WARC;
        }
        // In UTF-16 every other byte of a feed's markup is zero.
        String text = head.replace("\0", "").stripLeading();
        boolean feed = FEED.matcher(text).matches() || JSON_FEED.matcher(text).matches();
        return feed ? InputKind.FEED : InputKind.AUTO;
    }
}
