package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.words.SmallWords;

/// Tells what parts a time from the verb or noun before it. Immutable; safe to share.
final class Partings {
    private final EventWords words;

    Partings(EventWords words) {
        this.words = words;
    }

    /// "was due to open on Monday after he offered talks on Friday": the second time is another clause's.
    static boolean isAfterwards(Scene scene, int from, int time) {
        boolean timed = false;
        for (int i = from; i < time; i++) {
            switch (scene.word(i)) {
                case "after", "when", "because", "while" -> {
                    if (timed) {
                        return true;
                    }
                }
                default -> timed |= scene.isTime(i);
            }
        }
        return false;
    }

    /// The second comma of "Sabel, Texas,".
    static boolean closesPlace(Scene scene, int comma) {
        return scene.word(comma).equals(",")
                && scene.word(comma - 2).equals(",")
                && scene.tokens().isCapitalised(comma - 1)
                && scene.tokens().isCapitalised(comma - 3)
                && !scene.isTime(comma - 1)
                && !SmallWords.isArticle(scene.word(comma + 1))
                && !SmallWords.isPossessive(scene.word(comma + 1));
    }

    /// "We expect the euro to hold until the decision": what is told of is not the decision.
    static boolean isAround(String word) {
        return switch (word) {
            case "until", "till", "before", "after", "ahead" -> true;
            default -> false;
        };
    }

    static boolean isLimit(String preposition) {
        return preposition.equals("until") || preposition.equals("by");
    }

    static boolean opensCondition(String word) {
        return word.equals("if") || word.equals("unless") || word.equals("whether") || word.equals("although");
    }

    /// "the hearing, on Friday": behind a comma only a preposition may stand before the time.
    static boolean isNext(Scene scene, int noun, int time) {
        for (int i = time - 1; i > noun; i--) {
            if (scene.word(i).equals(",")) {
                return time - i == 1 || (time - i == 2 && SmallWords.isPreposition(scene.word(i + 1)));
            }
        }
        return true;
    }

    /// "officials said Thursday": the day they said it.
    boolean isReport(Scene scene, int verb) {
        return words.has(Kind.REPORT, scene.word(verb)) && !scene.isVerb(verb - 1) && !isBe(scene.word(verb - 1));
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were", "be", "been" -> true;
            default -> false;
        };
    }

    static boolean isQuote(String word) {
        return word.equals("\u201c")
                || word.equals("\u201d")
                || word.equals("\"")
                || word.equals(")")
                || word.equals("(");
    }
}
