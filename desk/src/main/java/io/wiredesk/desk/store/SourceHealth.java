package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.Optional;

/// A feed and how it is.
///
/// @param id the desk's number for it
/// @param name its name
/// @param feedUrl its address
/// @param isActive false when it is no longer polled
/// @param status how the last poll ended: `never`, `ok`, `not-modified`, `failed`, `not-a-feed`, `gone`
/// @param error what went wrong last, one line
/// @param polledAt when last polled
/// @param okAt when a poll last went well
/// @param nextPollAt when it is due again
/// @param failures polls in a row that failed
/// @param entries entries seen so far
/// @param articles articles filed from it
/// @param refused entries that gave no article
public record SourceHealth(
        long id,
        String name,
        String feedUrl,
        boolean isActive,
        String status,
        Optional<String> error,
        Optional<Instant> polledAt,
        Optional<Instant> okAt,
        Instant nextPollAt,
        int failures,
        int entries,
        int articles,
        int refused) {}
