package io.wiredesk.reader.feed;

/// A feed in JSON, and whether it was cut off. What a cut went through is left out: half an address is worse
/// than none.
///
/// @param text the feed up to the last field that came whole
/// @param truncated true when the outermost value was never closed
record CutJson(String text, boolean truncated) {
    static CutJson of(String text) {
        int depth = 0;
        int whole = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else {
                quoted = c == '"';
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                whole = c == ',' || c == '}' || c == ']' ? i : whole;
            }
        }
        boolean truncated = depth > 0;
        // A comma stands behind a whole field; a closing bracket belongs to the value that it ends.
        int end = whole < text.length() && text.charAt(whole) == ',' ? whole : Math.min(whole + 1, text.length());
        return new CutJson(truncated ? text.substring(0, end) : text, truncated);
    }
}
