package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.token.Tokens;

/// Tells deeds that make no pledge worth a line. Immutable; safe to share.
final class Idle {
    private final PledgeWords words;

    Idle(PledgeWords words) {
        this.words = words;
    }

    /// @param bounded true when it has a day or a term
    boolean is(Tokens tokens, PledgeVerb verb, boolean bounded) {
        return isPrivate(tokens, verb, bounded) || isEcho(tokens, verb) || isOutlook(tokens, verb);
    }

    /// "The season promises to bring rain": nobody acts.
    private boolean isOutlook(Tokens tokens, PledgeVerb verb) {
        int subject = verb.token() - 1;
        while (SubjectEnd.isBetween(tokens, subject)) {
            subject--;
        }
        String noun = tokens.word(subject);
        boolean isAgent = !tokens.isWord(subject)
                || tokens.isCapitalised(subject)
                || Topics.isBody(noun)
                || PartyNames.isPronoun(noun)
                || words.has(PledgeWords.Kind.GOVERNS, tokens, subject)
                || words.has(PledgeWords.Kind.TITLE, tokens, subject)
                || words.has(PledgeWords.Kind.PEOPLE, tokens, subject);
        boolean looksAhead = tokens.word(verb.token()).equals("promises");
        return looksAhead && !isAgent;
    }

    /// "She agreed to go upstairs": nobody's business.
    private boolean isPrivate(Tokens tokens, PledgeVerb verb, boolean bounded) {
        return !bounded
                && tokens.word(verb.token()).startsWith("agree")
                && words.has(PledgeWords.Kind.PRIVATE, tokens, verb.action());
    }

    /// "vowed to do so", "vowed to kill him": what or whom, another sentence says.
    private static boolean isEcho(Tokens tokens, PledgeVerb verb) {
        boolean isBare = verb.end() == verb.action() + 2 && PartyNames.isPronoun(tokens.word(verb.end() - 1));
        boolean isSame = switch (tokens.word(verb.action() + 1)) {
            case "so", "it", "that", "this" -> tokens.word(verb.action()).equals("do");
            default -> false;
        };
        return isBare || isSame;
    }
}
