package io.wiredesk.ledger;

import io.wiredesk.reader.Span;

/// A time expression in the sense of TIMEX3 (ISO-TimeML).
///
/// @param span its words
/// @param type what it denotes
/// @param value normalised value: ISO 8601 with TIMEX3's extensions (`2025-W23`, `P90D`, `PXW`, `PRESENT_REF`, …)
public record TimeExpression(Span span, Type type, String value) {
    /// TIMEX3 types.
    public enum Type {
        /// A day or longer calendar unit.
        DATE,
        /// A time of day.
        TIME,
        /// A length of time.
        DURATION,
        /// A recurring time.
        SET
    }
}
