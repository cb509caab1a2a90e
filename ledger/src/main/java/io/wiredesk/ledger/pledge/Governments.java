package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Tells which country "the government", "his country" and "Danish officials" stand for. Confined to one text.
final class Governments {
    /// How many tokens back "his country" may have been named.
    private static final int COUNTRY_REACH = 50;

    /// How many tokens back a government's country may have been named.
    private static final int REACH = 300;

    private final PledgeWords words;
    private final Tokens tokens;
    private final Countries countries;

    Governments(PledgeWords words, Countries countries, Tokens tokens) {
        this.words = words;
        this.countries = countries;
        this.tokens = tokens;
    }

    /// The country that the words `[first, end)` stand for.
    Optional<String> country(int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<String> country = countries.nameAt(tokens, i);
            if (country.isPresent()) {
                return country;
            }
        }
        boolean isCountry =
                tokens.word(end - 1).equals("country") || tokens.word(end - 1).equals("nation");
        if (isCountry && end - first == 1) {
            return lastCountry(first);
        }
        boolean isOwn = tokens.word(end - 1).equals("government")
                && (end - first == 1
                        || (end - first == 2
                                && (tokens.word(first).equals("federal")
                                        || tokens.word(first).equals("new"))));
        return isOwn ? governed(first).or(() -> onlyCountry(first)) : Optional.empty();
    }

    /// "his country" is the one last named.
    private Optional<String> lastCountry(int token) {
        for (int i = token - 1; i >= Math.max(0, token - COUNTRY_REACH); i--) {
            Optional<String> country = countries.nameAt(tokens, i);
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /// "the government" is that of the country whose "president" or "officials" were last named.
    private Optional<String> governed(int token) {
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            if (words.has(Kind.GOVERNS, tokens, i)) {
                for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
                    Optional<String> country = countries.nameAt(tokens, k);
                    if (country.isPresent()) {
                        return country;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Where only one country is named, the government is its.
    private Optional<String> onlyCountry(int token) {
        Set<String> named = new HashSet<>();
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            countries.nameAt(tokens, i).ifPresent(named::add);
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }
}
