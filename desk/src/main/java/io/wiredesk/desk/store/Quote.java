package io.wiredesk.desk.store;

import java.time.Instant;

/// What an instrument was quoted at.
///
/// @param symbol the instrument, as articles' levels name it
/// @param at when
/// @param value the price or rate; finite
public record Quote(String symbol, Instant at, double value) {}
