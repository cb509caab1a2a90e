package io.wiredesk.ledger.name;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Cities, regions and countries by name. Immutable after it was read; safe to share.
public final class Places {
    /// A place as the words have it.
    ///
    /// @param name its name
    /// @param endToken token behind its words
    public record Place(String name, int endToken) {}

    private static final String CITIES = "cities.txt";

    private final PhraseTable<String> cities = new PhraseTable<>();
    private final Countries countries;

    /// Reads the shipped list.
    ///
    /// @param countries the countries, which are places too
    public Places(Countries countries) {
        this.countries = countries;
        for (String city : WordList.beside(Places.class, CITIES).lines()) {
            cities.add(city, city);
        }
    }

    /// The names of cities, countries and seats of government as they usually stand, without short forms ("U.S.").
    public static Set<String> usualNames() {
        Set<String> names = new HashSet<>(WordList.beside(Places.class, CITIES).lines());
        names.addAll(Countries.usualNames());
        return Set.copyOf(names);
    }

    /// The place that the words from a token on name; an adjective ("Chinese") names none.
    public Optional<Place> at(Tokens tokens, int first) {
        return cities.at(tokens, first)
                .map(hit -> new Place(hit.value(), hit.end()))
                .or(() -> countries
                        .at(tokens, first)
                        .filter(hit -> hit.value().form() != Countries.Form.ADJECTIVE)
                        .map(hit -> named(tokens, first, hit)));
    }

    /// A seat of government is a place of its own; a short form of a country's name is that country.
    private static Place named(Tokens tokens, int first, PhraseTable.Hit<Countries.Country> hit) {
        boolean seat = hit.value().form() == Countries.Form.SEAT;
        String words = tokens.text().substring(tokens.start(first), tokens.end(hit.end() - 1));
        return new Place(seat ? words : hit.value().name(), hit.end());
    }
}
