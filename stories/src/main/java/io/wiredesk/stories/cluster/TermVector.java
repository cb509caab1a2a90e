package io.wiredesk.stories.cluster;

import java.util.List;

/// A text as its most telling terms, heaviest first; the weights' squares sum to 1. Immutable.
///
/// @param terms the terms
/// @param breadth how many different terms the whole text has, those left out included
record TermVector(List<Weighted> terms, int breadth) {
    /// Copies the list.
    TermVector {
        terms = List.copyOf(terms);
    }

    /// A term and its weight, above 0 and at most 1.
    record Weighted(String term, double weight) {}
}
