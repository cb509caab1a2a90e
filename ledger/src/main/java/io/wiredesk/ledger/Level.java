package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.Optional;

/// A price or rate that the text states.
///
/// @param span the figure's words
/// @param instrument symbol as in the contract (`EUR/USD`, `XAU/USD`, `US10Y`)
/// @param value the figure, in `unit`
/// @param unit ISO 4217 code, `USX` and `GBX` for American cents and British pence, `%`, `points`, or quote
///     currency of a pair
/// @param relation how the instrument stands to the figure
/// @param context the figure's role: `support`, `resistance`, `high`, `low`, `close`, `open`, `forecast`,
///     `target`, `future`, `forward`, `ipo`
/// @param change the move that led there, where the text states it
public record Level(
        Span span,
        String instrument,
        double value,
        String unit,
        Relation relation,
        Optional<String> context,
        Optional<Change> change) {
    /// A level of which no move is stated.
    public Level(Span span, String instrument, double value, String unit, Relation relation, Optional<String> context) {
        this(span, instrument, value, unit, relation, context, Optional.empty());
    }

    /// A stated move.
    ///
    /// @param value below 0 for a fall
    /// @param unit `%`, `points` of an index or a percentage, `bp`, `pips`, or a currency as in [Level#unit()]
    public record Change(double value, String unit) {}

    /// How an instrument stands to a figure.
    public enum Relation {
        /// Stands there.
        AT,
        /// Stands near it.
        AROUND,
        /// Is higher.
        ABOVE,
        /// Is lower.
        BELOW,
        /// Came from there.
        FROM,
        /// Moved there.
        TO
    }
}
