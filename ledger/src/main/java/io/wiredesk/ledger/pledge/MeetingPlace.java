package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.name.Places;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds where an agreement was made. Immutable; safe to share.
final class MeetingPlace {
    private final PledgeWords words;
    private final Places places;

    MeetingPlace(PledgeWords words, Places places) {
        this.words = words;
        this.places = places;
    }

    /// The first place behind "in" or "at" where somebody met or agreed.
    Optional<String> in(Tokens tokens, int first, int end) {
        for (int i = first; i < end - 1; i++) {
            boolean leads = tokens.word(i).equals("in") || tokens.word(i).equals("at");
            if (leads && (i == first || words.hasAny(PledgeWords.Kind.MET, tokens, Math.max(first, i - 3), i))) {
                Optional<Places.Place> place = places.at(tokens, i + 1).filter(p -> !isAdjective(tokens, p.endToken()));
                if (place.isPresent()) {
                    return place.map(Places.Place::name);
                }
            }
        }
        return Optional.empty();
    }

    /// "at U.S. embassies" names no place.
    private static boolean isAdjective(Tokens tokens, int end) {
        boolean isShort = switch (tokens.word(end - 1)) {
            case "u.s.", "us", "u.k.", "uk", "eu", "e.u.", "u.n.", "un" -> true;
            default -> false;
        };
        return isShort
                && tokens.isWord(end)
                && !tokens.isCapitalised(end)
                && !tokens.word(end).endsWith("ed");
    }
}
