package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;

/// Tells a verb that promises or asks from a noun ("the firm's pledge"), an adjective ("so committed"), and from what
/// is
/// denied or only imagined. Immutable.
final class Deeds {
    /// How far before the verb a word may stand that makes it no deed.
    private static final int UNREAL_REACH = 3;

    /// How far before the verb its clause may begin.
    private static final int CLAUSE_REACH = 20;

    /// How far before the verb it may be denied.
    private static final int NEGATION_REACH = 8;

    private final PledgeWords words;

    Deeds(PledgeWords words) {
        this.words = words;
    }

    /// True when a clause that a condition begins holds the verb: "if both the cabinet and the owners agree to".
    private boolean isConditional(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - CLAUSE_REACH); i--) {
            switch (tokens.word(i)) {
                case "if", "unless", "whether", "until" -> {
                    return true;
                }
                case ",", ";", ":" -> {
                    return false;
                }
                default -> {
                    if (words.has(Kind.CONDITION, tokens, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// "Enough pledged delegates".
    private static boolean isQuantity(String word) {
        return switch (word) {
            case "enough", "more", "most", "of", "with", "many", "few", "fewer", "some" -> true;
            default -> false;
        };
    }

    /// "so committed to", "rest assured that", "can be assured".
    private static boolean isAdjective(Tokens tokens, int verb) {
        if (tokens.word(verb).equals("undertaken")) {
            int has = SubjectEnd.isBetween(tokens, verb - 1)
                            && !tokens.word(verb - 1).startsWith("ha")
                    ? verb - 2
                    : verb - 1;
            return !tokens.word(has).startsWith("ha");
        }
        if (tokens.word(verb).equals("pledged") && isQuantity(tokens.word(verb - 1))) {
            return true;
        }
        boolean mayBe = switch (tokens.word(verb)) {
            case "committed", "assured", "guaranteed", "reassured" -> true;
            default -> false;
        };
        String before = tokens.word(verb - 1);
        return mayBe
                && (before.endsWith("ly")
                        || switch (before) {
                            case "rest",
                                    "be",
                                    "so",
                                    "as",
                                    "more",
                                    "most",
                                    "still",
                                    "remain",
                                    "remains",
                                    "remained",
                                    "stay",
                                    "too",
                                    "very",
                                    "being",
                                    "been" -> true;
                            case "is", "are", "was", "were", "am" ->
                                !tokens.word(verb).equals("committed");
                            default -> false;
                        });
    }

    /// True for a verb that stands for a deed: no noun, no adjective, nothing denied or only imagined.
    boolean isDeed(Tokens tokens, Stretch sentence, int verb) {
        boolean isBase = switch (tokens.word(verb)) {
            case "promise", "pledge", "vow", "demand", "agree", "commit" -> true;
            default -> false;
        };
        boolean isOwned = tokens.word(verb - 1).startsWith("'"); // "the firm's pledge", "the firms' pledge"
        boolean single =
                !tokens.word(verb - 1).endsWith("s") && !tokens.word(verb - 1).equals("they");
        boolean determined = switch (tokens.word(verb - 1)) {
            case "the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "my", "you", "i" -> true;
            default -> false;
        };
        int wide = Math.max(sentence.first(), verb - NEGATION_REACH);
        boolean denied = words.hasAny(Kind.DENIED, tokens, wide, verb);
        boolean noun = determined || isOwned || (isBase && single) || isAdjective(tokens, verb);
        return !noun
                && !denied
                && !isConditional(tokens, sentence, verb)
                && !isUnreal(tokens, unrealFrom(tokens, sentence, verb), verb);
    }

    /// "would agree", "to agree"; not "lenders to Norvane agreed".
    private boolean isUnreal(Tokens tokens, int from, int verb) {
        for (int i = from; i < verb; i++) {
            boolean isTo = tokens.word(i).equals("to") && tokens.isCapitalised(i + 1);
            if (!isTo && words.has(Kind.UNREAL, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// Where words begin that make a verb no deed: behind a comma, "from Ohio to Texas, agreed".
    private static int unrealFrom(Tokens tokens, Stretch sentence, int verb) {
        int from = Math.max(sentence.first(), verb - UNREAL_REACH);
        boolean isPast = tokens.word(verb).endsWith("ed");
        for (int i = verb - 1; isPast && i >= from; i--) {
            if (tokens.word(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }
}
