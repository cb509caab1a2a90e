package io.wiredesk.ledger.token;

import java.util.Arrays;
import java.util.Locale;

/// A text cut into tokens: runs of letters (with inner apostrophes and dotted abbreviations such as `p.m.`),
/// numbers (with inner points, commas and colons between digits), and single signs. `'s` is a token of its
/// own; so is every hyphen. `1990s`, `16th` and `5pm` are one token each.
///
/// One pass over the text; white space is dropped. Immutable and safe to share.
public final class Tokens {
    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;

    private Tokens(String text, int size, int[] starts, int[] ends, String[] words) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
    }

    /// Cuts a text.
    public static Tokens of(String text) {
        int[] starts = new int[text.length() / 4 + 8];
        int[] ends = new int[starts.length];
        String[] words = new String[starts.length];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                words = Arrays.copyOf(words, size * 2);
            }
            int end = TokenEnd.after(text, at);
            starts[size] = at;
            ends[size] = end;
            words[size++] = lower(text, at, end);
            at = end;
        }
        return new Tokens(text, size, starts, ends, words);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /// The text that was cut.
    public String text() {
        return text;
    }

    /// How many tokens there are.
    public int size() {
        return size;
    }

    /// Offset of a token's first unit.
    public int start(int token) {
        return starts[token];
    }

    /// Offset behind a token's last unit.
    public int end(int token) {
        return ends[token];
    }

    /// A token in lower case, typographic apostrophes made plain; the empty string outside the text.
    public String word(int token) {
        return token < 0 || token >= size ? "" : words[token];
    }

    /// True when the token begins with a capital letter.
    public boolean isCapitalised(int token) {
        return token >= 0 && token < size && Character.isUpperCase(text.charAt(starts[token]));
    }

    /// True when the token has two letters or more and all of them are capitals.
    public boolean isAllCapitals(int token) {
        if (token < 0 || token >= size || ends[token] - starts[token] < 2) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// True when the token begins with a digit.
    public boolean isNumber(int token) {
        return token >= 0 && token < size && Character.isDigit(text.charAt(starts[token]));
    }

    /// True when the token begins with a letter.
    public boolean isWord(int token) {
        return token >= 0 && token < size && Character.isLetter(text.charAt(starts[token]));
    }

    /// True when no white space stands before the token.
    public boolean touchesPrevious(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /// True when a line ends between the token and the one before it, or it is the first.
    public boolean beginsLine(int token) {
        if (token <= 0) {
            return true;
        }
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /// True when a blank line stands before the token, or it is the first.
    public boolean beginsParagraph(int token) {
        if (token <= 0) {
            return true;
        }
        int lineEnds = 0;
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            lineEnds += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lineEnds > 1;
    }

    /// The first token that starts at or after an offset; [#size()] when there is none.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
