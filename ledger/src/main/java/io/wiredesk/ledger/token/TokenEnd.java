package io.wiredesk.ledger.token;

/// Finds where a token ends.
final class TokenEnd {
    private TokenEnd() {}

    static int after(String text, int start) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            return number(text, start);
        }
        if (Character.isLetter(first)) {
            return word(text, start);
        }
        boolean genitive = isApostrophe(first)
                && start > 0
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && at(text, start + 1) == 's'
                && !Character.isLetterOrDigit(at(text, start + 2));
        if (genitive) {
            return start + 2;
        }
        boolean pair = Character.isHighSurrogate(first) && Character.isLowSurrogate(at(text, start + 1));
        return start + (pair ? 2 : 1);
    }

    private static int number(String text, int start) {
        int at = start;
        while (Character.isDigit(at(text, at)) || joinsDigits(text, at)) {
            at++;
        }
        while (Character.isLetter(at(text, at))) {
            at++;
        }
        return at;
    }

    /// `3,384`, `1.1400` and `12:15` are one number; the point of `1990.` is not part of it.
    private static boolean joinsDigits(String text, int at) {
        char c = at(text, at);
        return (c == '.' || c == ',' || c == ':') && Character.isDigit(at(text, at + 1));
    }

    private static int word(String text, int start) {
        if (isDotted(text, start)) {
            int at = start;
            while (isDotted(text, at)) {
                at += 2;
            }
            return Character.isLetter(at(text, at)) && at(text, at + 1) == '.' ? at + 2 : at;
        }
        int at = start;
        while (Character.isLetterOrDigit(at(text, at)) || isInnerApostrophe(text, at)) {
            at++;
        }
        return at;
    }

    /// `p.m.` and `U.S.` begin like this; `p. 12` does not.
    private static boolean isDotted(String text, int at) {
        return Character.isLetter(at(text, at))
                && at(text, at + 1) == '.'
                && Character.isLetter(at(text, at + 2))
                && !Character.isLetter(at(text, at + 3));
    }

    private static boolean isInnerApostrophe(String text, int at) {
        if (!isApostrophe(at(text, at)) || !Character.isLetter(at(text, at + 1))) {
            return false;
        }
        boolean genitive = at(text, at + 1) == 's' && !Character.isLetterOrDigit(at(text, at + 2));
        return !genitive;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
