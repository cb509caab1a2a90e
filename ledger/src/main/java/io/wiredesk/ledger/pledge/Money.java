package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;

/// Tells sums of money: "$50 million", "30 million euros". Pure functions.
final class Money {
    private Money() {}

    static boolean at(Tokens tokens, int token) {
        boolean signed = switch (tokens.word(token)) {
            case "$", "\u20ac", "\u00a3", "\u00a5" -> tokens.isNumber(token + 1);
            default -> false;
        };
        return signed || (tokens.isNumber(token) && isUnit(tokens.word(token + 1), tokens.word(token + 2)));
    }

    private static boolean isUnit(String word, String next) {
        return switch (word) {
            case "million", "billion", "trillion", "bn" -> isCurrency(next);
            default -> isCurrency(word);
        };
    }

    private static boolean isCurrency(String word) {
        return switch (word) {
            case "dollars", "euros", "pounds", "yen", "yuan", "francs", "rupees", "crowns", "rubles", "roubles" -> true;
            default -> false;
        };
    }
}
