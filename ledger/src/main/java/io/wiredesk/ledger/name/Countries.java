package io.wiredesk.ledger.name;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which country or union words stand for. Immutable after it was read; safe to share.
public final class Countries {
    /// How words stand for a country.
    enum Form {
        /// Its name.
        NAME,
        /// Its adjective or people.
        ADJECTIVE,
        /// The seat of its government.
        SEAT
    }

    /// A country as the words have it.
    ///
    /// @param name its usual English name
    /// @param form how the words stand for it
    record Country(String name, Form form) {}

    /// A line of the shipped list.
    private record Row(String name, List<String> others, List<String> adjectives, List<String> seats) {}

    private final PhraseTable<Country> table = new PhraseTable<>();

    /// Reads the shipped list.
    public Countries() {
        for (Row row : rows()) {
            table.add(row.name(), new Country(row.name(), Form.NAME));
            row.others().forEach(words -> table.add(words, new Country(row.name(), Form.NAME)));
            row.adjectives().forEach(words -> table.add(words, new Country(row.name(), Form.ADJECTIVE)));
            row.seats().forEach(words -> table.add(words, new Country(row.name(), Form.SEAT)));
        }
    }

    /// Usual names and seats of government.
    static Set<String> usualNames() {
        Set<String> names = new HashSet<>();
        for (Row row : rows()) {
            names.add(row.name());
            names.addAll(row.seats());
        }
        return names;
    }

    private static List<Row> rows() {
        return WordList.beside(Countries.class, "countries.txt").rows().stream()
                .map(cells -> new Row(cells.getFirst(), cell(cells, 1), cell(cells, 2), cell(cells, 3)))
                .toList();
    }

    private static List<String> cell(List<String> cells, int column) {
        return cells.size() > column && !cells.get(column).isBlank()
                ? List.of(cells.get(column).split("\\|", -1))
                : List.of();
    }

    /// The usual name of the country that the words from a token on stand for ("Beijing" → `China`, "Chinese" →
    /// `China`), if they do. `us` counts only in capitals.
    public Optional<String> nameAt(Tokens tokens, int first) {
        return at(tokens, first).map(hit -> hit.value().name());
    }

    Optional<PhraseTable.Hit<Country>> at(Tokens tokens, int first) {
        boolean pronoun = tokens.word(first).equals("us") && !tokens.isAllCapitals(first);
        return pronoun ? Optional.empty() : table.at(tokens, first);
    }
}
