package io.wiredesk.ledger.pledge;

/// The tokens `[first, end)` of one sentence.
///
/// @param first first token
/// @param end token behind the last
/// @param paragraph number of its paragraph
/// @param heading true for a heading
record Stretch(int first, int end, int paragraph, boolean heading) {
    /// The same, at most so many tokens long.
    Stretch upTo(int length) {
        return end - first <= length ? this : new Stretch(first, first + length, paragraph, heading);
    }
}
