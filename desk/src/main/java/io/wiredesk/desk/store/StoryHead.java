package io.wiredesk.desk.store;

import java.time.Instant;

/// A story in a list.
///
/// @param id the id of its first article
/// @param headline its headline
/// @param firstAt earliest publication among its articles
/// @param lastAt latest publication among its articles
/// @param articles all articles, copies included
/// @param copies articles that repeat another one
/// @param voices independent publishers: those with at least one article that is no copy
public record StoryHead(
        String id, String headline, Instant firstAt, Instant lastAt, int articles, int copies, int voices) {}
