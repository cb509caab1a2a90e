package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;

/// Small patterns of words that tell where a verb form or a time looks.
final class VerbForms {
    private VerbForms() {}

    /// "As soon as Tuesday", "no later than May".
    static boolean leads(Tokens tokens, int first) {
        return switch (tokens.word(first - 1)) {
            case "as" ->
                tokens.word(first - 3).equals("as")
                        && (tokens.word(first - 2).equals("soon")
                                || tokens.word(first - 2).equals("early"));
            case "than" ->
                tokens.word(first - 2).equals("later") && tokens.word(first - 3).equals("no");
            default -> false;
        };
    }

    static boolean isPresentForm(Tokens tokens, int token) {
        return tokens.word(token).equals("is") || tokens.word(token).equals("are");
    }

    /// "He is to meet", "they were to leave".
    static boolean isForm(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "is", "are", "was", "were" -> true;
            default -> false;
        };
    }

    /// "A vote set for Monday".
    static boolean isSetFor(Tokens tokens, int token) {
        return tokens.word(token).equals("set") && tokens.word(token + 1).equals("for");
    }

    /// "As planned", "as previously announced": said of another time.
    static boolean isAs(Tokens tokens, int token) {
        return tokens.word(token).equals("as")
                || (tokens.word(token).endsWith("ly") && tokens.word(token - 1).equals("as"));
    }

    /// "He told of his bold plans via a letter": what was planned tells nothing, where "plans to", "plans a" do.
    static boolean isPlanNoun(Tokens tokens, int token) {
        boolean plan = tokens.word(token).equals("plans") || tokens.word(token).equals("plan");
        return plan
                && switch (tokens.word(token + 1)) {
                    case "to", "a", "an", "the", "its", "his", "her", "their", "for", "another", "more" -> false;
                    default -> true;
                };
    }

    /// "Back in May".
    static boolean isBackIn(Tokens tokens, int first) {
        return tokens.word(first - 1).equals("in") && tokens.word(first - 2).equals("back");
    }

    static boolean isInfinitive(Tokens tokens, int token) {
        return tokens.isWord(token + 1) && !tokens.isCapitalised(token + 1) && !isDeterminer(tokens.word(token + 1));
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "its",
                    "their",
                    "my",
                    "our",
                    "your",
                    "this",
                    "that",
                    "these",
                    "those",
                    "him",
                    "it",
                    "them",
                    "me",
                    "us",
                    "you" -> true;
            default -> false;
        };
    }

    /// "Has set Friday as the deadline"; who set one on a day of the past may have set one that is over.
    static boolean isDeadline(Tokens tokens, int first, int end) {
        String has = tokens.word(first - 2);
        return tokens.word(end).equals("as")
                && tokens.word(end + 2).equals("deadline")
                && (has.equals("has") || has.equals("have"));
    }
}
