package io.wiredesk.ledger.learned;

import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// One attribution in a paragraph.
///
/// @param source the words that name who it is from, if any do
/// @param cue the words that attribute
/// @param content the words reported, in order, at least one stretch
/// @param confidence 0–1, the share of attributions so scored that were right on the pages it was measured on
public record Tagged(Optional<Span> source, Span cue, List<Span> content, double confidence) {}
