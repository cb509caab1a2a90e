package io.wiredesk.ledger.instrument;

import io.wiredesk.reader.Span;

/// An instrument named in a text.
///
/// @param span its words
/// @param instrument what they name
/// @param firstToken index of its first token
/// @param endToken index behind its last token
public record FoundInstrument(Span span, Instrument instrument, int firstToken, int endToken) {
    /// The symbol named.
    public String symbol() {
        return instrument.symbol();
    }
}
