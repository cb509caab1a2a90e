package io.wiredesk.ledger;

/// What finds the statements of an article.
public enum Tagger {
    /// A small network, told what the rules make of the text. Better in every measure; needs a model file and some
    /// 100 MB of memory.
    LEARNED,
    /// Rules and word lists alone: small, quick, and without anything learned from a corpus but the weights of cues.
    RULES
}
