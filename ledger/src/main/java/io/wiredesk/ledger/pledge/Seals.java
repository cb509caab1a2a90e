package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds agreements that are signed, struck or announced. Immutable.
final class Seals {
    /// How many tokens behind the verb the agreement, and behind that the deed, may stand.
    private static final int REACH = 8;

    private final PledgeWords words;
    private final ActionEnd ends;

    Seals(PledgeWords words, ActionEnd ends) {
        this.words = words;
        this.ends = ends;
    }

    /// "signed a 60-day truce", "struck a deal with Japan to share parts".
    Optional<PledgeVerb> sealed(Tokens tokens, Stretch sentence, int verb) {
        if (words.has(Kind.AIM, tokens, verb + 1) && tokens.word(verb - 1).endsWith("ly")) {
            return Optional.empty(); // "its previously announced plan to"
        }
        int noun = verb + 1;
        int limit = Math.min(sentence.end(), verb + REACH);
        boolean isAnnounced = words.has(Kind.ANNOUNCE, tokens, verb);
        while (noun < limit
                && !words.has(Kind.TRUCE, tokens, noun)
                && !words.has(Kind.CONTRACT, tokens, noun)
                && !(isAnnounced && words.has(Kind.AIM, tokens, noun))) {
            if ((noun > verb + 1 && Behind.isInfinitive(tokens, noun))
                    || tokens.word(noun).equals(",")
                    || tokens.word(noun).equals("with")) {
                return Optional.empty();
            }
            noun++;
        }
        if (noun >= limit || tokens.word(noun + 1).equals("'s")) {
            return Optional.empty();
        }
        for (int i = noun + 1; i < Math.min(sentence.end(), noun + REACH); i++) {
            boolean isAimed = isAnnounced && tokens.word(i).equals("of") && Behind.isGerund(tokens.word(i + 1));
            if (Behind.isInfinitive(tokens, i) || isAimed) {
                int end = ends.of(tokens, sentence, i + 1);
                PledgeVerb.Kind kind = words.has(Kind.AIM, tokens, noun) && isAnnounced
                        ? PledgeVerb.Kind.DUTY
                        : PledgeVerb.Kind.PROMISE;
                return Optional.of(new PledgeVerb(kind, verb, i + 1, end, verb, ""));
            }
        }
        if (isAnnounced || !words.has(Kind.TRUCE, tokens, noun)) {
            return Optional.empty(); // who announces a truce need not be who keeps it
        }
        int first = verb + 1;
        for (int i = verb + 1; i < noun; i++) {
            first = isDeterminer(tokens.word(i)) ? i + 1 : first;
        }
        return Optional.of(
                new PledgeVerb(PledgeVerb.Kind.DEAL, verb, first, objectEnd(tokens, sentence, noun), verb, ""));
    }

    /// "a pause in new tariffs": what is paused belongs to it.
    private int objectEnd(Tokens tokens, Stretch sentence, int noun) {
        boolean hasObject = switch (tokens.word(noun)) {
            case "pause", "suspension", "freeze", "halt" ->
                tokens.word(noun + 1).equals("in")
                        || tokens.word(noun + 1).equals("of")
                        || tokens.word(noun + 1).equals("on")
                        || tokens.word(noun + 1).equals("to");
            default -> false;
        };
        int end = hasObject ? ends.of(tokens, sentence, noun + 1) : noun + 1;
        for (int i = noun + 2; i < end; i++) {
            switch (tokens.word(i)) {
                case "starting", "beginning", "from", "until", "for", "after", "that", "through" -> {
                    return i;
                }
                default -> {}
            }
        }
        return end;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "a", "an", "the", "its", "their", "on", "to" -> true;
            default -> false;
        };
    }
}
