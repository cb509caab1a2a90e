package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The instruments of `instruments.txt`, by name and by symbol. Immutable after it was read; safe to share.
public final class InstrumentTable {
    /// A name's demands.
    ///
    /// @param instrument what it names
    /// @param needsMarket true when only the words around can tell
    /// @param needsCapital true when its first letter must be a capital
    /// @param needsCapitals true when all its letters must be
    /// @param skippedTokens leading tokens that belong to the name's pattern but not to the mention ("the")
    record Sense(
            Instrument instrument,
            boolean needsMarket,
            boolean needsCapital,
            boolean needsCapitals,
            int skippedTokens) {}

    /// One step of a name.
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Sense> senses = new ArrayList<>();

        @Nullable
        Node step(String word) {
            return next.get(word);
        }

        List<Sense> senses() {
            return senses;
        }
    }

    private final Node names = new Node();
    private final Map<String, Instrument> bySymbol = new HashMap<>();

    /// Reads the shipped table.
    ///
    /// @throws IllegalStateException when a line is not of the form that the file's head describes
    public InstrumentTable() {
        for (List<String> row :
                WordList.beside(InstrumentTable.class, "instruments.txt").rows()) {
            if (row.size() != 4) {
                throw new IllegalStateException("instruments.txt: '" + row + "' has not 4 columns");
            }
            Instrument instrument = instrument(row);
            bySymbol.put(instrument.symbol(), instrument);
            for (String name : row.get(3).split("\\|", -1)) {
                addName(name, instrument);
            }
        }
    }

    private Instrument instrument(List<String> row) {
        Instrument.Kind kind = Instrument.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        if (kind == Instrument.Kind.PAIR) {
            return bySymbol(row.get(0)).orElseThrow();
        }
        String[] range = row.get(2).split("\\.\\.", -1);
        return new Instrument(row.get(0), kind, Double.parseDouble(range[0]), Double.parseDouble(range[1]));
    }

    private void addName(String written, Instrument instrument) {
        boolean market = written.startsWith("~");
        String marked = market ? written.substring(1) : written;
        boolean capital = marked.startsWith("^");
        boolean capitals = marked.startsWith("!");
        Tokens tokens = Tokens.of(capital || capitals ? marked.substring(1) : marked);
        Node node = names;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.word(i), w -> new Node());
        }
        int skipped = tokens.word(0).equals("the") ? 1 : 0;
        node.senses.add(new Sense(instrument, market, capital, capitals, skipped));
    }

    Node names() {
        return names;
    }

    /// The instrument of a symbol. Pairs need not be listed: `EUR/SEK` follows from its two currencies.
    public Optional<Instrument> bySymbol(String symbol) {
        int slash = symbol.indexOf('/');
        Instrument listed = bySymbol.get(symbol);
        if (listed != null || slash < 0) {
            return Optional.ofNullable(listed);
        }
        return pair(symbol.substring(0, slash), symbol.substring(slash + 1));
    }

    /// The instrument that two codes mean together: a pair of currencies, or a coin or metal priced in one.
    public Optional<Instrument> pair(String base, String quote) {
        Instrument metal = bySymbol.get(base + "/" + quote);
        if (metal != null) {
            return Optional.of(metal);
        }
        Instrument first = bySymbol.get(base);
        Instrument second = bySymbol.get(quote);
        if (first == null || second == null || base.equals(quote)) {
            return Optional.empty();
        }
        if (first.kind() == Instrument.Kind.CRYPTO) {
            boolean money = second.kind() == Instrument.Kind.CURRENCY || second.kind() == Instrument.Kind.CRYPTO;
            return money ? Optional.of(first) : Optional.empty();
        }
        boolean currencies = first.kind() == Instrument.Kind.CURRENCY && second.kind() == Instrument.Kind.CURRENCY;
        return currencies
                ? Optional.of(new Instrument(
                        base + "/" + quote,
                        Instrument.Kind.PAIR,
                        first.low() / second.high(),
                        first.high() / second.low()))
                : Optional.empty();
    }
}
