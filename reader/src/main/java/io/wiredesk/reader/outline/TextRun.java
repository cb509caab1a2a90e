package io.wiredesk.reader.outline;

import io.wiredesk.reader.words.Weight;
import java.util.Arrays;

/// Gathers inline text up to the next block boundary and counts as it goes. Confined to one walk.
final class TextRun {
    /// First unit behind ASCII's letters and marks: from here on units may be white space or invisible.
    private static final char FIRST_ODD = '\u007F';

    private static final int FIRST_SIZE = 1024;

    private char[] text = new char[FIRST_SIZE];
    private int length;
    private int weight;
    private int linked;
    private int stops;
    private int breaks;
    private boolean space;

    /// True when there is nothing to show; preformatted text may be all white space.
    boolean isBlank() {
        int at = 0;
        while (at < length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at == length;
    }

    /// Adds text of one text node; white space of all kinds becomes one space.
    void add(String words, boolean inLink) {
        int before = weight;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit <= ' ' || (unit >= FIRST_ODD && isSpace(unit))) {
                space = true;
            } else if (unit < FIRST_ODD || !isInvisible(unit)) {
                if (space || breaks > 0) {
                    separate();
                }
                append(unit);
            }
        }
        linked += inLink ? weight - before : 0;
    }

    private static boolean isSpace(char unit) {
        return unit <= '\u00A0'
                || (unit >= '\u2000' && unit <= '\u200A')
                || unit == '\u2028'
                || unit == '\u2029'
                || unit == '\u202F'
                || unit == '\u3000';
    }

    /// Soft hyphens and marks that only steer line breaks; they would split words in two.
    private static boolean isInvisible(char unit) {
        return unit == '\u00AD' || unit == '\u200B' || unit == '\u2060' || unit == '\uFEFF';
    }

    private void separate() {
        if (length > 0) {
            put(breaks > 0 ? '\n' : ' ');
            weight += breaks > 0 ? 0 : 1;
        }
        space = false;
        breaks = 0;
    }

    private void append(char unit) {
        weight += Weight.of(unit);
        stops += isStop(unit) ? 1 : 0;
        put(unit);
    }

    private static boolean isStop(char unit) {
        return switch (unit) {
            case '.', ',', '!', '?', ';', '。', '，', '、', '！', '？', '؟', '،', '।' -> true;
            default -> false;
        };
    }

    private void put(char unit) {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
        text[length++] = unit;
    }

    /// Adds preformatted text as it stands.
    void addVerbatim(String words, boolean inLink) {
        int before = weight;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != '\r') {
                append(words.charAt(i));
            }
        }
        linked += inLink ? weight - before : 0;
    }

    /// Adds a line break; true when it is the second in a row and so ends a paragraph.
    boolean breakLine() {
        breaks++;
        return breaks > 1;
    }

    /// The text gathered, as a piece; starts anew.
    Piece take(Piece.Shape shape, int region) {
        var piece = new Piece(new String(text, 0, length).stripTrailing(), shape, region, weight, linked, stops);
        clear();
        return piece;
    }

    void clear() {
        length = 0;
        weight = 0;
        linked = 0;
        stops = 0;
        breaks = 0;
        space = false;
    }
}
