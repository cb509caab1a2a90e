package io.wiredesk.reader.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A number, a word or a sign of a stamp.
///
/// @param kind what it is
/// @param text its letters in lower case
/// @param start first unit in the stamp's text
/// @param end unit after its last
record DateToken(Kind kind, String text, int start, int end) {
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    /// White space is no token; `2025年6月` gives number, word, number, word, since digits and letters never mix.
    static List<DateToken> of(String text) {
        List<DateToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int end = at + Character.charCount(code);
            if (!Character.isWhitespace(code) && !Character.isSpaceChar(code)) {
                Kind kind = kind(code);
                end = kind == Kind.SIGN ? end : endOfRun(text, end, kind);
                tokens.add(new DateToken(kind, text.substring(at, end).toLowerCase(Locale.ROOT), at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static Kind kind(int code) {
        return Character.isDigit(code) ? Kind.NUMBER : isLetter(code) ? Kind.WORD : Kind.SIGN;
    }

    private static boolean isLetter(int code) {
        int type = Character.getType(code);
        return Character.isLetter(code)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static int endOfRun(String text, int from, Kind kind) {
        int at = from;
        while (at < text.length() && kind(text.codePointAt(at)) == kind) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    /// The number's value; a number too long for a year, a day or a minute is -1.
    int value() {
        return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    /// True for a number of exactly `digits` digits.
    boolean hasDigits(int digits) {
        return isNumber() && text.length() == digits;
    }
}
