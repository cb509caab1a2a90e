package io.wiredesk.ledger.words;

/// The little words that phrases begin and end with, in lower case.
public final class SmallWords {
    private SmallWords() {}

    /// "the", "a", "an".
    public static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    /// An article, a possessive, or another word that opens a noun's phrase ("this", "some").
    public static boolean isDeterminer(String word) {
        return isArticle(word)
                || isPossessive(word)
                || switch (word) {
                    case "this", "that", "these", "those", "new", "some", "no", "any" -> true;
                    default -> false;
                };
    }

    /// "its", "their", "his", "her".
    public static boolean isPossessive(String word) {
        return switch (word) {
            case "its", "their", "his", "her" -> true;
            default -> false;
        };
    }

    /// A pronoun that may be a subject.
    public static boolean isPronoun(String word) {
        return switch (word) {
            case "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "you",
                    "this",
                    "that",
                    "these",
                    "there",
                    "which",
                    "who",
                    "what" -> true;
            default -> false;
        };
    }

    /// A preposition that may lead to a time or a place.
    public static boolean isPreposition(String word) {
        return switch (word) {
            case "on",
                    "in",
                    "at",
                    "by",
                    "for",
                    "until",
                    "before",
                    "around",
                    "during",
                    "with",
                    "from",
                    "of",
                    "over",
                    "between" -> true;
            default -> false;
        };
    }
}
