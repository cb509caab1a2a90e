package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The instruments of the shipped tables and of a reader's own, by name and by symbol. Immutable after it was
/// read; safe to share.
public final class InstrumentTable {
    private final Names names = new Names();
    private final Map<String, Instrument> bySymbol = new HashMap<>();
    private final Map<String, Instrument> byTicker = new HashMap<>();
    private final Exchanges exchanges = new Exchanges();

    /// Reads the shipped tables.
    ///
    /// @throws IllegalArgumentException when a line is not of the form that its file's head describes
    public InstrumentTable() {
        this(List.of());
    }

    /// Reads the shipped tables and a reader's own lines behind them.
    ///
    /// @param own they add instruments and names; a symbol's own kind and range win
    /// @throws IllegalArgumentException when a line adds to an instrument that does not exist
    public InstrumentTable(List<InstrumentLine> own) {
        // Coins of the fetched list come first, so that what is kept by hand wins.
        for (String file : List.of("coins.txt", "instruments.txt")) {
            WordList.beside(InstrumentTable.class, file).lines().forEach(line -> add(InstrumentLine.parse(line)));
        }
        WordList.beside(InstrumentTable.class, "companies.txt").rows().forEach(this::addCompany);
        own.forEach(this::add);
    }

    /// Adds a line of a reader's own; lines behind it may build on it, a pair on its currency.
    ///
    /// @throws IllegalArgumentException when it names no kind and its symbol stands in no table
    public void add(InstrumentLine line) {
        Instrument instrument = instrument(line);
        put(instrument);
        line.names().forEach(name -> names.add(name, instrument, false));
    }

    private Instrument instrument(InstrumentLine line) {
        return line.kind()
                .filter(kind -> kind != Instrument.Kind.PAIR)
                .map(kind -> line.range()
                        .map(range -> new Instrument(line.symbol(), kind, range.low(), range.high()))
                        .orElseGet(() -> Instrument.anyPrice(line.symbol(), kind)))
                .or(() -> bySymbol(line.symbol()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "symbol '" + line.symbol() + "' stands in no table: say its kind and range"));
    }

    private void put(Instrument instrument) {
        bySymbol.put(instrument.symbol(), instrument);
        if (instrument.kind() == Instrument.Kind.EQUITY) {
            String symbol = instrument.symbol();
            byTicker.putIfAbsent(symbol.substring(symbol.indexOf(':') + 1), instrument);
        }
    }

    /// Companies stand by their capitals: their names are marked in the file only where that is not enough.
    private void addCompany(List<String> row) {
        Instrument company = Instrument.anyPrice(row.get(0), Instrument.Kind.EQUITY);
        put(company);
        for (String name : row.get(1).split("\\|", -1)) {
            boolean word = name.startsWith("~");
            String bare = word ? name.substring(1) : name;
            names.add((word ? "~" : "") + (bare.startsWith("!") ? bare : "^" + bare), company, row.size() > 2);
        }
    }

    Names names() {
        return names;
    }

    /// How exchanges are written.
    public Exchanges exchanges() {
        return exchanges;
    }

    /// The listed share of a ticker by itself, when the tables have one; of several the one that stands first.
    Optional<Instrument> byTicker(String ticker) {
        return Optional.ofNullable(byTicker.get(ticker));
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
