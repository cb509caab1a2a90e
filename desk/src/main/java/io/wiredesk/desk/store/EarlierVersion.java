package io.wiredesk.desk.store;

import java.time.Instant;

/// What an article said before it was changed.
///
/// @param version its number, 1 and up
/// @param headline its headline then
/// @param fetchedAt when the desk fetched it
/// @param replacedAt when the next version took its place
/// @param text its text then
public record EarlierVersion(int version, String headline, Instant fetchedAt, Instant replacedAt, String text) {}
