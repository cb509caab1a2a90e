package io.wiredesk.ledger.claim;

/// Who does what a verb says.
///
/// @param phrase the words; empty when the text names nobody
/// @param manner how it was found
/// @param clauseStart where the clause that holds it begins
record Subject(Phrase phrase, Manner manner, int clauseStart) {
    /// How a subject was found.
    enum Manner {
        PRONOUN,
        RELATIVE,
        NAME,
        NOUN,
        APPOSITION,
        /// The subject of an earlier verb of the sentence.
        SHARED,
        /// Stands behind the verb.
        INVERTED,
        /// Behind "by".
        AGENT,
        NONE
    }

    static Subject none(int clauseStart) {
        return new Subject(Phrase.NONE, Manner.NONE, clauseStart);
    }

    Subject shared() {
        return new Subject(phrase, Manner.SHARED, clauseStart);
    }
}
