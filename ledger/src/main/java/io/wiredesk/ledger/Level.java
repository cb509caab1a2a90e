package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.Optional;

/// A price or rate that the text states.
///
/// @param span the figure's words
/// @param instrument symbol as in the contract (`EUR/USD`, `XAU/USD`, `US10Y`)
/// @param value the figure, in `unit`
/// @param unit ISO 4217 code, `%`, `bp`, `points`, or quote currency of a pair
/// @param relation how the instrument stands to the figure
/// @param context the figure's role: `support`, `resistance`, `high`, `low`, `close`, `open`, `forecast`, `target`,
///     `future`, `forward`, `ipo`
public record Level(
        Span span, String instrument, double value, String unit, Relation relation, Optional<String> context) {
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
