package io.wiredesk.ledger.level;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The signs and words of `units.txt` that give a figure its unit. Immutable; safe to share.
final class Units {
    /// A unit written behind a figure.
    ///
    /// @param code ISO 4217 code, `USX`, `GBX` or `%`
    /// @param end token behind it
    record Unit(String code, int end) {}

    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> behind = new HashMap<>();

    Units() {
        for (List<String> row : WordList.beside(Units.class, "units.txt").rows()) {
            Map<String, String> side = row.get(0).equals("BEFORE") ? before : behind;
            for (String word : row.get(2).split(" ", -1)) {
                side.put(word, row.get(1));
            }
        }
    }

    /// The unit of the sign or code right before a number. A dollar may stand apart from it (`$ 5`).
    Optional<String> before(Tokens tokens, int token) {
        String word = tokens.word(token - 1);
        boolean apart = word.equals("$") || word.length() == 3;
        return tokens.touchesPrevious(token) || apart ? Optional.ofNullable(before.get(word)) : Optional.empty();
    }

    /// The unit that begins at a token.
    Optional<Unit> behind(Tokens tokens, int token) {
        if (tokens.word(token).equals("per") && tokens.word(token + 1).equals("cent")) {
            return Optional.of(new Unit("%", token + 2));
        }
        String two = tokens.word(token) + "_" + tokens.word(token + 1);
        return Optional.ofNullable(behind.get(two))
                .map(code -> new Unit(code, token + 2))
                .or(() -> Optional.ofNullable(behind.get(tokens.word(token))).map(code -> new Unit(code, token + 1)));
    }
}
