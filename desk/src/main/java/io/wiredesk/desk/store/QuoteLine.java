package io.wiredesk.desk.store;

import java.time.Instant;

/// A filed quote, with where it comes from.
///
/// @param symbol the instrument
/// @param at when it was quoted
/// @param value the price or rate
/// @param source what the desk calls the source
/// @param kind the source's kind: `ecb`, `csv`, `kraken` or `coinbase`
public record QuoteLine(String symbol, Instant at, double value, String source, String kind) {}
