package io.wiredesk.desk.store;

/// An instrument that a story touches.
///
/// @param storyId the story
/// @param symbol as in the contract
/// @param relevance 0–1, the greatest that any of its articles gives
public record StoryInstrument(String storyId, String symbol, double relevance) {}
