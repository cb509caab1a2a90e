package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds pledges that are told by how they went: "failed to honour its promise to sell the mill", "a 60-day truce
/// between X and Y expired". Immutable.
final class Outcomes {
    /// How far behind its verb the noun of a promise may stand: "failed to deliver on its".
    private static final int NOUN_REACH = 7;

    /// How far behind its noun the deed may stand, a side clause between.
    private static final int DEED_REACH = 26;

    /// How far behind "between" the verb may stand.
    private static final int SIDES_REACH = 14;

    private final PledgeWords words;
    private final ActionEnd ends;

    Outcomes(PledgeWords words, ActionEnd ends) {
        this.words = words;
        this.ends = ends;
    }

    /// The pledge whose telling verb stands at a token.
    Optional<PledgeVerb> at(Tokens tokens, Stretch sentence, int at) {
        if (isAccused(tokens, at) && words.has(Kind.BREAKS, tokens, at)) {
            Optional<PledgeVerb> broken = brokenTruce(tokens, sentence, at);
            if (broken.isPresent()) {
                return broken;
            }
        }
        if (words.has(Kind.KEEPS, tokens, at) || words.has(Kind.BREAKS, tokens, at)) {
            return promise(tokens, sentence, at);
        }
        boolean isBorne =
                tokens.word(at).equals("obligation") || !tokens.word(at + 1).equals("on");
        if (isPromise(tokens.word(at)) && words.has(Kind.BEARER, tokens, at + 1) && isBorne) {
            return deed(tokens, sentence, at, at + 1)
                    .map(v -> new PledgeVerb(v.kind(), at, v.action(), v.end(), at + 2, v.verb()));
        }
        return words.has(Kind.LAPSED, tokens, at) || words.has(Kind.RUNS, tokens, at)
                ? truce(tokens, sentence, at)
                : Optional.empty();
    }

    /// "accused Y of breaching the truce".
    private Optional<PledgeVerb> brokenTruce(Tokens tokens, Stretch sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.end(), at + NOUN_REACH); i++) {
            boolean isTruce = switch (tokens.word(i)) {
                case "truce", "ceasefire", "armistice" -> true;
                default -> false;
            };
            if (isTruce) {
                int object = accused(tokens, sentence, at);
                int first = first(tokens, sentence, i);
                return object == at
                        ? Optional.empty()
                        : Optional.of(new PledgeVerb(PledgeVerb.Kind.DEAL, at, first, i + 1, object, ""));
            }
        }
        return Optional.empty();
    }

    private Optional<PledgeVerb> promise(Tokens tokens, Stretch sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.end(), at + NOUN_REACH); i++) {
            boolean isDeadline = tokens.word(i).equals("deadline")
                    && (tokens.word(at).equals("missed") || tokens.word(at).equals("met"));
            if (isPromise(tokens.word(i)) || isDeadline) {
                return deed(tokens, sentence, at, i);
            }
            switch (tokens.word(i)) {
                case ",", "and", "that" -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static boolean isPromise(String noun) {
        return switch (noun) {
            case "promise",
                    "promises",
                    "pledge",
                    "pledges",
                    "commitment",
                    "commitments",
                    "vow",
                    "undertaking",
                    "guarantee",
                    "obligation",
                    "agreement",
                    "agreements" -> true;
            default -> false;
        };
    }

    private Optional<PledgeVerb> deed(Tokens tokens, Stretch sentence, int at, int noun) {
        for (int i = noun + 1; i < Math.min(sentence.end(), noun + DEED_REACH); i++) {
            if (tokens.word(i).equals(";")) {
                return Optional.empty();
            }
            if (Behind.isInfinitive(tokens, i)) {
                int object = isAccused(tokens, at) ? accused(tokens, sentence, at) : at;
                return Optional.of(new PledgeVerb(
                        PledgeVerb.Kind.PROMISE, at, i + 1, ends.of(tokens, sentence, i + 1), object, ""));
            }
        }
        return Optional.empty();
    }

    /// "of breaking", "for breaking": somebody says so.
    static boolean isAccused(Tokens tokens, int verb) {
        return tokens.word(verb).endsWith("ing")
                && (tokens.word(verb - 1).equals("of") || tokens.word(verb - 1).equals("for"));
    }

    /// First token of who is accused; the verb itself when nobody is.
    private static int accused(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb - 2; i > Math.max(sentence.first(), verb - NOUN_REACH); i--) {
            if (tokens.word(i).startsWith("accus") || tokens.word(i).startsWith("blam")) {
                return i + 1;
            }
        }
        return verb;
    }

    private Optional<PledgeVerb> truce(Tokens tokens, Stretch sentence, int at) {
        for (int i = at - 1; i > Math.max(sentence.first(), at - SIDES_REACH); i--) {
            if (tokens.word(i).equals("between") && words.has(Kind.TRUCE, tokens, i - 1)) {
                int first = first(tokens, sentence, i);
                return Optional.of(new PledgeVerb(PledgeVerb.Kind.DEAL, at, first, i, i + 1, ""));
            }
        }
        return Optional.empty();
    }

    /// First token of "60-day truce", its article left out.
    private static int first(Tokens tokens, Stretch sentence, int end) {
        int first = end;
        while (first > sentence.first() && end - first < NOUN_REACH) {
            switch (tokens.word(first - 1)) {
                case "the", "a", "an", "their", "as", "that", "after", "when", ",", "and" -> {
                    return first;
                }
                default -> first--;
            }
        }
        return first;
    }
}
