package io.wiredesk.desk.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells web archives and feeds from pages by how they begin; the page reader tells the kinds of page itself.
final class Sniffer {
    private static final int ENOUGH = 2048;

    /// The first element of a feed, behind declarations and comments: `<rss version`, `<feed xmlns`, `<rdf:RDF`; not
    /// `<html><body><rss>`.
    private static final Pattern FEED =
            Pattern.compile("\\s*+(?:<[?!][^>]*+>\\s*+)*+<(?:rss|feed|rdf:rdf)[\\s>].*", Pattern.DOTALL);

    private static final String JSON_FEED = "jsonfeed.org/version/";

    private Sniffer() {}

    /// The kind of what `in` holds: [InputKind#WARC], [InputKind#FEED], or [InputKind#AUTO] for a page. Reads nothing
    /// away.
    static InputKind kindOf(InputStream in) throws IOException {
        in.mark(ENOUGH);
        String head = new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        in.reset();
        if (head.startsWith("warc/")) {
            return InputKind.WARC;
        }
        String text = head.startsWith("ï»¿") ? head.substring(3) : head;
        boolean feed = FEED.matcher(text).matches() || (text.startsWith("{") && text.contains(JSON_FEED));
        return feed ? InputKind.FEED : InputKind.AUTO;
    }
}
