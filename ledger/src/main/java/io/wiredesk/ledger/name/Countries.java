package io.wiredesk.ledger.name;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.List;
import java.util.Optional;

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

    private final PhraseTable<Country> table = new PhraseTable<>();

    /// Reads the shipped list.
    public Countries() {
        for (List<String> row :
                WordList.beside(Countries.class, "countries.txt").rows()) {
            String name = row.getFirst();
            table.add(name, new Country(name, Form.NAME));
            for (int column = 1; column < row.size(); column++) {
                Form form = Form.values()[column - 1];
                for (String words : row.get(column).split("\\|", -1)) {
                    if (!words.isBlank()) {
                        table.add(words, new Country(name, form));
                    }
                }
            }
        }
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
