package io.wiredesk.ledger.quote;

import io.wiredesk.reader.Span;

/// One quotation inside one paragraph.
///
/// @param span from the opening to the closing mark, both included
/// @param closed false when the mark is missing and the quotation runs to its paragraph's end
public record Quotation(Span span, boolean closed) {}
