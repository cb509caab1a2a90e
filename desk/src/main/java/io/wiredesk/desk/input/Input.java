package io.wiredesk.desk.input;

import java.time.Instant;
import java.util.Optional;

/// One thing to read, as a person or a manifest names it.
///
/// @param id the id to give its document; empty: the SHA-256 of its bytes
/// @param location a file's path, an `http(s)` address, or `-` for standard input
/// @param url the address the page came from, when that is known and `location` does not say it
/// @param asOf the instant that relative times count from
/// @param kind what it is
public record Input(
        Optional<String> id, String location, Optional<String> url, Optional<Instant> asOf, InputKind kind) {}
