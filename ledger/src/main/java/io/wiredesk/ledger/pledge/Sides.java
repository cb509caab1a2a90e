package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.token.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tells who "both sides", "the two companies" and "they" are: the two last named. Confined to one text.
final class Sides {
    /// How many tokens back they may have been named: some ten sentences.
    private static final int REACH = 300;

    private final PledgeWords words;
    private final Countries countries;
    private final Tokens tokens;
    private final Topics topics;

    Sides(PledgeWords words, Countries countries, Tokens tokens, Topics topics) {
        this.words = words;
        this.countries = countries;
        this.tokens = tokens;
        this.topics = topics;
    }

    /// True for a word that speaks of parties named before.
    boolean has(int token) {
        return words.has(PledgeWords.Kind.SIDES, tokens, token);
    }

    /// The two countries last named before a token, the later one first; of "companies" and their like, and where no
    /// two countries are named, the two bodies.
    List<String> before(int token) {
        boolean isFirms = switch (tokens.word(token)) {
            case "companies", "firms", "banks", "groups", "carriers" -> true;
            default -> false;
        };
        boolean isThree = tokens.word(token).equals("three")
                || tokens.word(token).equals("trio")
                || tokens.word(token - 1).equals("three");
        int most = isThree ? 3 : 2;
        Set<String> named = new LinkedHashSet<>();
        for (int i = token - 1; i >= Math.max(0, token - REACH) && named.size() < most && !isFirms; i--) {
            if (!isWhere(tokens.word(i - 1))) {
                countries.nameAt(tokens, i).ifPresent(named::add);
            }
        }
        if (named.size() == most) {
            return List.copyOf(named);
        }
        List<String> bodies = topics.twoBodies(token);
        return bodies.isEmpty() ? topics.twoPersons(token) : bodies;
    }

    /// "in Oslo" says where they met, not who.
    private static boolean isWhere(String wordBefore) {
        return wordBefore.equals("in") || wordBefore.equals("at") || wordBefore.equals("near");
    }
}
