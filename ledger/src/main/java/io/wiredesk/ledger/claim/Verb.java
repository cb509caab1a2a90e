package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Act;

/// One form of a verb.
///
/// @param lemma base form
/// @param form which form it is
/// @param cue true when the verb may attribute
/// @param act what the verb alone suggests
/// @param speech true when it introduces speech
/// @param addressed true when it takes the person addressed as object
/// @param stance true when it takes what the stance is about as object
record Verb(String lemma, Form form, boolean cue, Act act, boolean speech, boolean addressed, boolean stance) {
    /// Forms of English verbs.
    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        /// Past participle that differs from the past.
        PARTICIPLE,
        GERUND
    }

    Verb as(Form other) {
        return new Verb(lemma, other, cue, act, speech, addressed, stance);
    }
}
