package io.wiredesk.desk.store;

import java.time.Instant;

/// An instrument and how much the desk has read about it.
///
/// @param symbol as in the contract
/// @param stories in how many stories
/// @param articles in how many articles, copies included
/// @param levels how many levels are stated for it
/// @param lastAt when the newest such article was published
public record InstrumentCount(String symbol, int stories, int articles, int levels, Instant lastAt) {}
