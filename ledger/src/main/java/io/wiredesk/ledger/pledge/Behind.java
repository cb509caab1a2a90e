package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;

/// Tells what stands behind a promise's verb: an infinitive, a gerund, a day.
final class Behind {
    /// How many tokens an aside behind "and" may have.
    private static final int ASIDE_LENGTH = 7;

    private Behind() {}

    /// "keeping": not "bring".
    static boolean isGerund(String word) {
        return switch (word) {
            case "bring", "sing", "ring", "swing", "cling", "fling", "spring", "sting", "wring" -> false;
            default -> word.endsWith("ing");
        };
    }

    /// "committed to keeping".
    static boolean isKeeping(Tokens tokens, int to) {
        return tokens.word(to).equals("to") && isGerund(tokens.word(to + 1));
    }

    /// "to be acquired by": the seller's side of a deal.
    static boolean isSold(Tokens tokens, int be) {
        return tokens.word(be).equals("be")
                && switch (tokens.word(be + 1)) {
                    case "acquired", "bought", "purchased", "taken", "merged", "sold" -> true;
                    default -> false;
                };
    }

    /// "on Monday", "last week", "Tuesday" between the verb and its "that".
    static boolean isWhen(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "on", "in", "last", "late", "earlier", "yesterday", "today" -> true;
            default -> tokens.word(token).endsWith("day") && tokens.isCapitalised(token);
        };
    }

    /// The "to", "would" or "will" that goes on behind an "and", a short aside between: "and, for five years, to keep";
    /// 0
    /// when none does.
    static int link(Tokens tokens, int and) {
        if (!tokens.word(and).equals("and")) {
            return 0;
        }
        int link = and + 1;
        if (tokens.word(link).equals(",")) {
            do {
                link++;
            } while (link < and + ASIDE_LENGTH && !tokens.word(link).equals(","));
            link++;
        }
        return switch (tokens.word(link)) {
            case "to" -> isInfinitive(tokens, link) ? link : 0;
            case "would", "will" -> link;
            default -> 0;
        };
    }

    /// "to cut": not "to the board", "to talks".
    static boolean isInfinitive(Tokens tokens, int token) {
        return tokens.word(token).equals("to")
                && tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && switch (tokens.word(token + 1)) {
                    case "the",
                            "a",
                            "an",
                            "his",
                            "her",
                            "its",
                            "their",
                            "this",
                            "that",
                            "reporters",
                            "be",
                            "other",
                            "any",
                            "all",
                            "some",
                            "more",
                            "new",
                            "each",
                            "every",
                            "both",
                            "further",
                            "such",
                            "several",
                            "many",
                            "no",
                            "what",
                            "which" -> false;
                    default -> !isGerund(tokens.word(token + 1)) && !isPlural(tokens.word(token + 1));
                };
    }

    /// "agreed to talks": no base form of a verb ends like this.
    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }
}
