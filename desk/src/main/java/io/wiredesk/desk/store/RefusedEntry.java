package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.Optional;

/// An entry of a feed that gave no article.
///
/// @param source the feed's name
/// @param url the entry's address
/// @param outcome `rejected` or `failed`
/// @param message why, one line
/// @param seenAt when the desk saw it
public record RefusedEntry(String source, String url, String outcome, Optional<String> message, Instant seenAt) {}
