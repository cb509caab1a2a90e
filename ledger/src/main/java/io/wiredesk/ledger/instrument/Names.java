package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of instruments as a tree over their words, so that a text is matched in one pass. Confined to the
/// thread that fills it; safe to share afterwards.
final class Names {
    /// What stands around a name before it counts.
    enum Need {
        /// Nothing: the name is clear by itself.
        NOTHING,
        /// Words of its market in the same passage.
        MARKET,
        /// Such words right beside it: a coin that few texts mean by that word.
        MARKET_BESIDE
    }

    /// A name's demands.
    ///
    /// @param instrument what it names
    /// @param need what must stand around
    /// @param needsCapital true when its first letter must be a capital
    /// @param capitals how many of its leading words must be in capitals throughout
    /// @param needsThe true when "the" must stand before it
    /// @param speaks true for a bank that also speaks of other markets
    record Sense(
            Instrument instrument, Need need, boolean needsCapital, int capitals, boolean needsThe, boolean speaks) {}

    /// One step of a name.
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Sense> senses = new ArrayList<>(1);

        @Nullable
        Node step(String word) {
            return next.get(word);
        }

        List<Sense> senses() {
            return senses;
        }
    }

    private final Node root = new Node();

    Node root() {
        return root;
    }

    /// Adds a name with its marks: `~` once or twice, then `^` or `!`.
    void add(String written, Instrument instrument, boolean speaks) {
        int tildes = written.startsWith("~~") ? 2 : written.startsWith("~") ? 1 : 0;
        String marked = written.substring(tildes);
        boolean capital = marked.startsWith("^");
        boolean capitals = marked.startsWith("!");
        Tokens tokens = Tokens.of(capital || capitals ? marked.substring(1) : marked);
        boolean the = tokens.size() > 1 && tokens.word(0).equals("the");
        Node node = root;
        int inCapitals = 0;
        for (int i = the ? 1 : 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.word(i), w -> new Node());
            inCapitals += capitals && inCapitals == i && !hasSmallLetter(tokens, i) ? 1 : 0;
        }
        Need need = speaks && tildes == 0 ? Need.MARKET : Need.values()[tildes];
        node.senses.add(new Sense(instrument, need, capital, inCapitals, the, speaks));
    }

    static boolean hasSmallLetter(Tokens tokens, int token) {
        return tokens.text()
                .substring(tokens.start(token), tokens.end(token))
                .chars()
                .anyMatch(Character::isLowerCase);
    }
}
