package io.wiredesk.ledger.claim;

/// Coarse word classes, as much grammar as the finder needs.
enum WordClass {
    PRONOUN,
    OBJECT,
    POSSESSIVE,
    THAT,
    WH,
    TO,
    SUBORDINATOR,
    CONJUNCTION,
    NEGATION,
    MODAL,
    BE,
    HAVE,
    DO,
    DETERMINER,
    PREPOSITION,
    ADVERB,
    TIME,
    /// A verb in any form that was not judged a noun.
    VERB,
    /// Capitalised word inside a sentence, or a first word that no list knows.
    NAME,
    NUMBER,
    /// Any other word: mostly nouns and adjectives.
    NOUN,
    COMMA,
    /// Full stop, question and exclamation mark, ellipsis.
    STOP,
    COLON,
    SEMICOLON,
    DASH,
    /// A token inside quotation marks, or a mark itself.
    QUOTED,
    MARK;

    /// True for auxiliaries and modals.
    boolean isAuxiliary() {
        return this == MODAL || this == BE || this == HAVE || this == DO;
    }

    /// True for classes that a noun phrase is made of.
    boolean isNominal() {
        return this == NAME || this == NOUN || this == NUMBER || this == DETERMINER || this == POSSESSIVE;
    }

    /// True for marks that part clauses.
    boolean isBreak() {
        return this == COMMA || this == STOP || this == COLON || this == SEMICOLON || this == DASH;
    }
}
