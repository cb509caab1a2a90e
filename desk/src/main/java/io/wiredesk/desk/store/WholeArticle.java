package io.wiredesk.desk.store;

import java.time.Instant;

/// An article as filed, in its newest version.
///
/// @param id the desk's id
/// @param publisher the page's publisher, else the feed's name, else the host
/// @param headline its headline
/// @param publishedAt when published
/// @param precision how exact that is: `instant`, `day` or `unknown`
/// @param fetchedAt when the desk fetched this version
/// @param version 1, and more after changes
/// @param hasRaw true when the page as it came is kept
/// @param document the whole reading as a line of contract JSON
public record WholeArticle(
        String id,
        String publisher,
        String headline,
        Instant publishedAt,
        String precision,
        Instant fetchedAt,
        int version,
        boolean hasRaw,
        String document) {}
