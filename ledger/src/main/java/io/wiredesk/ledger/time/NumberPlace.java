package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;

/// Tells figures of a time from those of a price, a telephone number, a score.
final class NumberPlace {
    private NumberPlace() {}

    /// "+44 20 7946 2019".
    static boolean isBehindNumber(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.isNumber(token - 1) && !tokens.beginsLine(token);
    }

    /// "2004-2008", but not a telephone number.
    static boolean isEndOfYears(Tokens tokens, int token) {
        String first = tokens.word(token - 2);
        return tokens.word(token - 1).equals("-")
                && first.length() == 4
                && Figures.isYear(first)
                && first.compareTo(tokens.word(token)) < 0
                && !isPartOfNumber(tokens, token - 2)
                && !isBehindNumber(tokens, token - 2);
    }

    /// "3-5 March": no part of a longer number.
    static boolean isEndOfRange(Tokens tokens, int first) {
        return tokens.word(first - 1).equals("-")
                && tokens.isNumber(first - 2)
                && tokens.word(first - 2).length() <= 2
                && !isPartOfNumber(tokens, first - 2);
    }

    /// True behind a currency sign, a minus or a slash: `$1998`, `2-1`, `555-1990`.
    static boolean isPartOfNumber(Tokens tokens, int first) {
        if (!tokens.isNumber(first) || !tokens.touchesPrevious(first)) {
            return false;
        }
        return switch (tokens.word(first - 1)) {
            case "$", "\u00a3", "\u20ac", "#" -> true;
            case "-", "/", "." -> tokens.isNumber(first - 2) && tokens.touchesPrevious(first - 1);
            default -> false;
        };
    }

    static boolean isTight(Tokens tokens, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (!tokens.touchesPrevious(i)) {
                return false;
            }
        }
        return true;
    }
}
