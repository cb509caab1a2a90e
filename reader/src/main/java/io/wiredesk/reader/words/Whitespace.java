package io.wiredesk.reader.words;

/// White space as pages have it: with the no-break space.
public final class Whitespace {
    private Whitespace() {}

    /// The text with each run of white space made one space, and none at its ends.
    public static String collapse(CharSequence units) {
        String text = units.toString();
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? "" : inner(text.substring(start, end)).strip();
    }

    private static String inner(String text) {
        int plain = plainEnd(text, 0);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        int from = 0;
        while (plain < text.length()) {
            collapsed.append(text, from, plain).append(' ');
            from = plain;
            while (isSpace(text.charAt(from))) {
                from++;
            }
            plain = plainEnd(text, from);
        }
        return collapsed.append(text, from, plain).toString();
    }

    /// Where the first white space stands that is not a single space. None ends the text.
    private static int plainEnd(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isSpace(unit) && (unit != ' ' || isSpace(text.charAt(at + 1)))) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r') || unit == '\u00a0';
    }
}
