package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;

/// Small patterns of words that tell where a verb form or a time looks.
final class VerbForms {
    /// How many tokens a short subject may have: "if the bank won".
    private static final int SUBJECT_LENGTH = 3;

    /// How far behind "extend" its "to" may stand.
    private static final int EXTENDED_REACH = 12;

    private VerbForms() {}

    /// "As soon as Tuesday", "no later than May", "by the time of the May vote", "the run-up to Monday's vote".
    static boolean leads(Tokens tokens, int first) {
        int before = tokens.word(first - 1).equals("the") ? first - 2 : first - 1;
        if (tokens.word(before).equals("of")) {
            return tokens.word(before - 1).equals("time")
                    && tokens.word(before - 3).equals("by");
        }
        return switch (tokens.word(first - 1)) {
            case "to" ->
                tokens.word(first - 2).equals("up")
                        && (tokens.word(first - 4).equals("run")
                                || tokens.word(first - 4).equals("lead"));
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

    /// "Is meeting", "they're meeting", "he's meeting".
    static boolean isProgressive(Tokens tokens, int token) {
        return tokens.word(token).endsWith("ing")
                && switch (tokens.word(token - 1)) {
                    case "is", "are", "i'm", "you're", "we're", "they're" -> true;
                    case "'s" ->
                        switch (tokens.word(token - 2)) {
                            case "he", "she", "it", "who" -> true;
                            default -> false;
                        };
                    default -> false;
                };
    }

    /// "Should beat", "to cut", "would now put": a plain form that looks like one of the past; the verb before it
    /// tells.
    static boolean isPlainForm(Tokens tokens, int token) {
        boolean aside = switch (tokens.word(token - 1)) {
            case "not", "also", "now", "then", "soon", "never", "still" -> true;
            default -> tokens.word(token - 1).endsWith("ly");
        };
        String before = tokens.word(aside ? token - 2 : token - 1);
        return switch (before) {
            case "to", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot" -> true;
            default -> before.endsWith("'ll") || before.endsWith("n't");
        };
    }

    /// "If he won in May, sales would rise": thought up, not told.
    static boolean isSupposed(Tokens tokens, int token) {
        for (int i = token - 1; i >= token - SUBJECT_LENGTH; i--) {
            if (tokens.word(i).equals("if")) {
                return true;
            }
        }
        return false;
    }

    /// The infinitive of "began to fall", "managed to sell", "according to": it tells nothing of its own.
    static boolean isCarriedOut(Tokens tokens, int to) {
        return switch (tokens.word(to - 1)) {
            case "began",
                    "begun",
                    "started",
                    "continued",
                    "came",
                    "managed",
                    "tries",
                    "tried",
                    "trying",
                    "try",
                    "failed",
                    "used",
                    "seemed",
                    "appeared",
                    "happened",
                    "proceeded",
                    "able",
                    "unable",
                    "forced",
                    "according",
                    "prior",
                    "thanks",
                    "compared" -> true;
            default -> false;
        };
    }

    /// "He is to meet", "they were to leave", "is strong enough to win".
    static boolean isForm(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "is", "are", "was", "were" -> true;
            case "enough" -> isPresentForm(tokens, token - 2);
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

    /// "The votes", "a cut": a noun that looks like a verb.
    static boolean isNoun(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean alike = word.endsWith("s")
                || switch (word) {
                    case "cut", "bid", "set", "hit", "shot", "bet", "spread", "split", "cost", "lead" -> true;
                    default -> false;
                };
        return alike && (isNounLed(tokens, token) || tokens.word(token - 1).equals("of"));
    }

    /// True behind a word that only nouns and their attributes stand behind: "a contested vote".
    static boolean isNounLed(Tokens tokens, int token) {
        return switch (tokens.word(token - 1)) {
            case "the", "a", "an", "its", "his", "her", "their", "no", "any", "these", "those", "enough" -> true;
            default -> false;
        };
    }

    /// "Is up for election".
    static boolean isUpFor(Tokens tokens, int token) {
        return tokens.word(token).equals("up")
                && tokens.word(token + 1).equals("for")
                && isPresentForm(tokens, token - 1);
    }

    /// "Wants the job": only "wants to" looks ahead.
    static boolean isWish(Tokens tokens, int token) {
        boolean want = tokens.word(token).equals("want") || tokens.word(token).equals("wants");
        return want && !tokens.word(token + 1).equals("to");
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

    /// "Back in May", "dating back to May", "as far back as May".
    static boolean isBackIn(Tokens tokens, int first) {
        return tokens.word(first - 2).equals("back")
                && switch (tokens.word(first - 1)) {
                    case "in", "to", "as" -> true;
                    default -> false;
                };
    }

    /// "Agreed to extend by six months, to 30 November": the day lies ahead of the extending.
    private static boolean isExtended(Tokens tokens, int to) {
        for (int i = to - 1; i > to - EXTENDED_REACH; i--) {
            if (tokens.word(i).equals("extend") || tokens.word(i).equals("extends")) {
                return true;
            }
        }
        return false;
    }

    static boolean isInfinitive(Tokens tokens, int token) {
        String verb = tokens.word(token + 1);
        return tokens.isWord(token + 1) && !tokens.isCapitalised(token + 1) && !isDeterminer(verb) && !isPlural(verb);
    }

    /// "To bondholders": no plain form of a verb ends like this.
    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
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
        if (tokens.word(first - 1).equals("to") && isExtended(tokens, first - 1)) {
            return true;
        }
        String has = tokens.word(first - 2);
        return tokens.word(end).equals("as")
                && tokens.word(end + 2).equals("deadline")
                && (has.equals("has") || has.equals("have"));
    }
}
