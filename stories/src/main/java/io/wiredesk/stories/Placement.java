package io.wiredesk.stories;

import java.util.Optional;

/// Where an article was put.
///
/// @param id the article
/// @param story the story's id: the id of its first article in stream order
/// @param copyOf the article that this one repeats, if it is a near-copy
/// @param overlap share of its shingles that the original has, 0–1; 0 when no copy
public record Placement(String id, String story, Optional<String> copyOf, double overlap) {}
