package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;

/// Tells which quotation marks open and which close. Pure functions.
final class QuoteSigns {
    private QuoteSigns() {}

    /// 1 for a mark that opens a quotation, -1 for one that closes it, 0 for any other token. A straight mark closes
    /// when it touches what stands before it.
    static int at(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "\u201c", "\u00ab", "\u201e" -> 1;
            case "\u201d", "\u00bb" -> -1;
            case "\"" -> tokens.touchesPrevious(token) && !opensWord(tokens, token) ? -1 : 1;
            case "`" -> isTwin(tokens, token) ? 1 : 0;
            case "'" -> isTwin(tokens, token) ? -1 : 0;
            default -> 0;
        };
    }

    /// ("early …: the mark touches a bracket before it, and a word behind it.
    private static boolean opensWord(Tokens tokens, int token) {
        String before = tokens.word(token - 1);
        return (before.equals("(") || before.equals("[")) && tokens.touchesPrevious(token + 1);
    }

    /// Typewriters write `` and '' for the two marks.
    private static boolean isTwin(Tokens tokens, int token) {
        String word = tokens.word(token);
        return (tokens.word(token + 1).equals(word) && tokens.touchesPrevious(token + 1))
                || (tokens.word(token - 1).equals(word) && tokens.touchesPrevious(token));
    }
}
