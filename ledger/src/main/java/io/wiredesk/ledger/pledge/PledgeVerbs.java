package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds the verb of a pledge and what it asks for: "agreed to cut tariffs", "demanded that the mill close".
/// Immutable.
final class PledgeVerbs {
    /// How far behind the verb its "to" or "that" may stand ("agreed in Oslo on Monday to cut").
    private static final int LINK_REACH = 8;

    /// How far before the verb a word may stand that makes it no deed.
    private static final int UNREAL_REACH = 3;

    private final PledgeWords words;

    PledgeVerbs(PledgeWords words) {
        this.words = words;
    }

    Optional<PledgeVerb> in(Tokens tokens, Stretch sentence) {
        for (int i = sentence.first() + 1; i < sentence.end(); i++) {
            boolean promise = words.has(PledgeWords.Kind.PROMISE, tokens, i);
            boolean demand = words.has(PledgeWords.Kind.DEMAND, tokens, i);
            if ((promise || demand) && isDeed(tokens, sentence, i)) {
                Optional<PledgeVerb> verb = linked(tokens, sentence, i, demand);
                if (verb.isPresent()) {
                    return verb;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDeed(Tokens tokens, Stretch sentence, int verb) {
        int from = Math.max(sentence.first(), verb - UNREAL_REACH);
        boolean noun = switch (tokens.word(verb - 1)) {
            case "the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "my" -> true;
            default -> false;
        };
        return !noun && !words.hasAny(PledgeWords.Kind.UNREAL, tokens, from, verb);
    }

    private Optional<PledgeVerb> linked(Tokens tokens, Stretch sentence, int verb, boolean demand) {
        int limit = Math.min(sentence.end(), verb + 1 + LINK_REACH);
        for (int i = verb + 1; i < limit; i++) {
            String word = tokens.word(i);
            if (word.equals(".") || word.equals(";") || word.equals("\u201c")) {
                return Optional.empty();
            }
            if (word.equals("that") && i == verb + 1) {
                return words.has(PledgeWords.Kind.THAT, tokens, verb)
                        ? that(tokens, sentence, verb, i, demand)
                        : Optional.empty();
            }
            if (isInfinitive(tokens, i)) {
                int object = demand && i > verb + 1 ? verb + 1 : verb;
                boolean fits = demand ? i > verb + 1 : !tokens.word(verb + 1).equals("with");
                int end = actionEnd(tokens, i + 1, sentence.end());
                return fits ? Optional.of(new PledgeVerb(verb, i + 1, end, object, demand)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isInfinitive(Tokens tokens, int token) {
        return tokens.word(token).equals("to")
                && tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && switch (tokens.word(token + 1)) {
                    case "the", "a", "an", "his", "her", "its", "their", "this", "that", "reporters", "be" -> false;
                    default -> !tokens.word(token + 1).endsWith("ing");
                };
    }

    /// "demanded that X close the plant": X must act; "promised that it would pay" is its subject's own.
    private static Optional<PledgeVerb> that(Tokens tokens, Stretch sentence, int verb, int that, boolean demand) {
        int end = actionEnd(tokens, that + 1, sentence.end());
        for (int i = that + 1; i < Math.min(end, that + LINK_REACH); i++) {
            switch (tokens.word(i)) {
                case "would", "will", "should", "must" -> {
                    return Optional.of(new PledgeVerb(verb, i + 1, end, demand ? that + 1 : verb, demand));
                }
                default -> {}
            }
        }
        int action = that + 1;
        while (action < end
                && (tokens.isCapitalised(action) || tokens.word(action).equals("the"))) {
            action++;
        }
        boolean bare = demand && action > that + 1 && action < end;
        return bare ? Optional.of(new PledgeVerb(verb, action, end, that + 1, true)) : Optional.empty();
    }

    /// What is to be done ends at the sentence's end, at a closing quotation mark, or where a new clause
    /// begins.
    private static int actionEnd(Tokens tokens, int from, int sentenceEnd) {
        for (int i = from; i < sentenceEnd; i++) {
            boolean clause = tokens.word(i).equals(",")
                    && switch (tokens.word(i + 1)) {
                        case "but",
                                "while",
                                "although",
                                "though",
                                "which",
                                "who",
                                "after",
                                "according",
                                "saying",
                                "said",
                                "as",
                                "because",
                                "he",
                                "she",
                                "they",
                                "it" -> true;
                        default -> false;
                    };
            if (clause || tokens.word(i).equals(";") || tokens.word(i).equals("\u201d")) {
                return i;
            }
        }
        return tokens.word(sentenceEnd - 1).equals(".") ? sentenceEnd - 1 : sentenceEnd;
    }
}
