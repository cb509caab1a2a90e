package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;

/// Tells the words between a subject and its verb. Pure functions.
final class SubjectEnd {
    private SubjectEnd() {}

    /// True when "who" or "which" is the verb's subject.
    static boolean isRelative(Tokens tokens, int verb) {
        int subject = verb - 1;
        while (isBetween(tokens, subject)) {
            subject--;
        }
        return tokens.word(subject).equals("who") || tokens.word(subject).equals("which");
    }

    /// "has", "also", "definitively".
    static boolean isBetween(Tokens tokens, int token) {
        String word = tokens.word(token);
        return switch (word) {
            case "has",
                    "have",
                    "had",
                    "is",
                    "are",
                    "was",
                    "were",
                    "been",
                    "being",
                    "also",
                    "now",
                    "both",
                    "then",
                    "later",
                    "again" -> true;
            case "family", "ally", "assembly", "supply", "monopoly", "anomaly", "early", "july", "italy" -> false;
            default -> word.endsWith("ly") && word.length() > 4 && !tokens.isCapitalised(token);
        };
    }
}
