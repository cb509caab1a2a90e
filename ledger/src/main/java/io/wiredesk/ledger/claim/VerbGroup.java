package io.wiredesk.ledger.claim;

/// A verb with its auxiliaries: `has not said`, `to criticise`, `saying`.
///
/// @param start first token, auxiliaries and adverbs between them included
/// @param main the verb itself
/// @param kind its shape
/// @param negated true with `not`, `never`, `n't`
record VerbGroup(int start, int main, Kind kind, boolean negated) {
    /// Shapes of verb groups.
    enum Kind {
        /// Has a subject and a tense.
        FINITE,
        /// `is expected`.
        PASSIVE,
        /// `saying`, without a form of "be".
        PARTICIPIAL,
        /// `to say`.
        INFINITIVE,
        /// `backed by`, without a form of "be".
        REDUCED
    }

    int end() {
        return main + 1;
    }
}
