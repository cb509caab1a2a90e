package io.wiredesk.stories.similarity;

/// A near-copy found.
///
/// @param original id of the text that is repeated
/// @param overlap share of the copy's shingles that the original has, 0–1
public record Copy(String original, double overlap) {}
