package io.wiredesk.ledger;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// What instruments were last quoted at, as far as somebody keeps quotes. An implementation answers at once: it
/// is asked for each level of an article.
@FunctionalInterface
public interface LastQuotes {
    /// Knows no quote.
    LastQuotes NONE = (symbol, day) -> OptionalDouble.empty();

    /// The last quote on or before a day, in the unit of the instrument's levels; empty when none is kept of that
    /// time.
    ///
    /// @param symbol as in the contract (`EUR/USD`, `BTC`)
    /// @param day when the article was written
    OptionalDouble at(String symbol, LocalDate day);
}
