package io.wiredesk.ledger.claim;

/// A stretch of token indices `[from, to)` in one [Passage]; empty when `from == to`.
///
/// @param from first token
/// @param to token after the last
record Phrase(int from, int to) {
    static final Phrase NONE = new Phrase(0, 0);

    boolean isEmpty() {
        return from >= to;
    }
}
