package io.wiredesk.reader.words;

/// White space as pages have it: with the no-break space.
public final class Whitespace {
    private Whitespace() {}

    /// The text with each run of white space made one space, and none at its ends.
    public static String collapse(CharSequence text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isSpace(unit)) {
                space = true;
            } else {
                if (space && !collapsed.isEmpty()) {
                    collapsed.append(' ');
                }
                space = false;
                collapsed.append(unit);
            }
        }
        return collapsed.toString().strip();
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r') || unit == '\u00a0';
    }
}
