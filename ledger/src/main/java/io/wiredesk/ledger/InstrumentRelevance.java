package io.wiredesk.ledger;

/// How much a document is about an instrument.
///
/// @param symbol as in the contract
/// @param relevance 0–1; .5 and more: a main subject
public record InstrumentRelevance(String symbol, double relevance) {}
