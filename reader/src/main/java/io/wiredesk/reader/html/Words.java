package io.wiredesk.reader.html;

/// The words of a part of a page as one line. Confined to one thread.
final class Words {
    private final StringBuilder line = new StringBuilder();
    private boolean space;

    /// Adds a text; white space of all kinds becomes one space, and what nobody sees goes.
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= ' ' || unit == '\u00A0') {
                space |= unit == '\u00A0' || Bytes.isSpace(unit);
            } else if (unit != '\u00AD' && unit != '\u200B') {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(unit);
            }
        }
    }

    /// The next text begins a word.
    void part() {
        space = true;
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
