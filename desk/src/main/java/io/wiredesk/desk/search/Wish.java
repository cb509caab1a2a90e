package io.wiredesk.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A query, taken apart: its parts in order. Any text is a query; what is no known form is plain words.
///
/// @param parts what is wished for
record Wish(List<Part> parts) {
    /// Longest query read, in UTF-16 units: more is no question.
    private static final int LONGEST = 2_000;

    /// Most parts read.
    private static final int MOST_PARTS = 64;

    private static final Set<String> FIELDS =
            Set.of("speaker", "act", "instrument", "source", "headline", "after", "before");

    /// One part.
    ///
    /// @param field one of the known fields, or empty for words anywhere
    /// @param text its words, quotation marks removed
    /// @param phrase true when it was quoted: the words must stand together
    /// @param excluded true when it must not match
    record Part(String field, String text, boolean phrase, boolean excluded) {}

    /// Reads a query such as `truce -nickel speaker:"Halvard Lind" act:denies`.
    static Wish parse(String query) {
        List<Part> parts = new ArrayList<>();
        String text = query.substring(0, Math.min(query.length(), LONGEST));
        int at = 0;
        while (at < text.length() && parts.size() < MOST_PARTS) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                at = part(text, at, parts);
            }
        }
        return new Wish(parts);
    }

    /// Reads the part at `start` and returns where the next may begin.
    private static int part(String text, int start, List<Part> parts) {
        int at = start;
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length();
        at += excluded ? 1 : 0;
        int end = end(text, at);
        int colon = text.indexOf(':', at);
        String field = colon > at && colon < end ? text.substring(at, colon).toLowerCase(Locale.ROOT) : "";
        if (FIELDS.contains(field) && colon + 1 < text.length() && !Character.isWhitespace(text.charAt(colon + 1))) {
            at = colon + 1;
        } else {
            field = "";
        }
        if (text.charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            int stop = close < 0 ? text.length() : close;
            add(parts, new Part(field, text.substring(at + 1, stop), close >= 0, excluded));
            return stop + 1;
        }
        add(parts, new Part(field, text.substring(at, end), false, excluded));
        return end;
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.text().isBlank()) {
            parts.add(part);
        }
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
