package io.wiredesk.ledger.instrument;

/// Something traded or quoted.
///
/// @param symbol as in the reading contract
/// @param kind what sort of thing
/// @param low least sane price or rate, in the usual unit; for a currency, its least worth in US dollars
/// @param high greatest sane price or rate
public record Instrument(String symbol, Kind kind, double low, double high) {
    /// Sorts of instruments.
    public enum Kind {
        /// A currency by itself.
        CURRENCY,
        /// Two currencies, base and quote.
        PAIR,
        /// A metal.
        METAL,
        /// Oil, gas, coal.
        ENERGY,
        /// A farm product.
        CROP,
        /// A coin or token.
        CRYPTO,
        /// An index of prices.
        INDEX,
        /// A government bond, by its yield.
        BOND,
        /// A central bank's policy rate.
        RATE,
        /// A listed share.
        EQUITY
    }

    /// An instrument of which no sane range is known.
    static Instrument anyPrice(String symbol, Kind kind) {
        return new Instrument(symbol, kind, 0, Double.MAX_VALUE);
    }

    /// True when the value could be a price or rate of it.
    public boolean allows(double value) {
        return low <= value && value <= high;
    }

    /// True when it is quoted as a percentage.
    public boolean isQuotedInPercent() {
        return kind == Kind.BOND || kind == Kind.RATE;
    }
}
