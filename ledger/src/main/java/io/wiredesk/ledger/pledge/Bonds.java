package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.Optional;

/// Finds promises that a noun tells, given or renewed: "gave unions an assurance on Friday that it would". Immutable.
final class Bonds {
    /// How far behind its verb the noun, whom it is given to between, and behind that the deed may stand.
    private static final int REACH = 12;

    private final PledgeWords words;
    private final ActionEnd ends;
    private final ThatClauses thats;

    Bonds(PledgeWords words, ActionEnd ends, ThatClauses thats) {
        this.words = words;
        this.ends = ends;
        this.thats = thats;
    }

    /// The promise that the verb at a token gives.
    Optional<PledgeVerb> given(Tokens tokens, Stretch sentence, int verb) {
        int noun = noun(tokens, sentence, verb);
        for (int i = noun + 1; noun > verb && i < Math.min(sentence.end(), noun + REACH); i++) {
            switch (tokens.word(i)) {
                case ",", ";", "of", "from" -> {
                    return Optional.empty(); // "given assurances from the bank": its words, not the subject's
                }
                case "that" -> {
                    return thats.of(tokens, sentence, verb, i, false);
                }
                default -> {}
            }
            if (Behind.isInfinitive(tokens, i)) {
                int end = ends.of(tokens, sentence, i + 1);
                boolean isNot = tokens.word(i - 1).equals("not");
                return Optional.of(
                        new PledgeVerb(PledgeVerb.Kind.PROMISE, verb, i + 1, end, verb, isNot ? "not " : ""));
            }
        }
        return Optional.empty();
    }

    /// The noun of a promise that is the verb's object; the verb itself when there is none: "was given a guarantee",
    /// "gave no guarantee".
    private int noun(Tokens tokens, Stretch sentence, int verb) {
        boolean isReceived = switch (tokens.word(verb - 1)) {
            case "was", "were", "been", "being", "is", "are" -> true;
            default -> false;
        };
        for (int i = verb + 1; !isReceived && i < Math.min(sentence.end(), verb + REACH); i++) {
            if (words.has(Kind.BOND, tokens, i)) {
                boolean isOwn = !tokens.word(i).equals("word") || SmallWords.isPossessive(tokens.word(i - 1));
                return isOwn ? i : verb;
            }
            switch (tokens.word(i)) {
                case ",", ";", "and", "to", "that", "no", "any", "if", "for" -> {
                    return verb;
                }
                default -> {}
            }
        }
        return verb;
    }
}
