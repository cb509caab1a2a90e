package io.wiredesk.ledger.schedule;

/// The little words that phrases begin and end with, in lower case.
final class SmallWords {
    private SmallWords() {}

    static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    static boolean isDeterminer(String word) {
        return isArticle(word)
                || isPossessive(word)
                || switch (word) {
                    case "this", "that", "these", "those", "new", "some", "no", "any" -> true;
                    default -> false;
                };
    }

    static boolean isPossessive(String word) {
        return switch (word) {
            case "its", "their", "his", "her" -> true;
            default -> false;
        };
    }

    static boolean isPronoun(String word) {
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

    static boolean isPreposition(String word) {
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
