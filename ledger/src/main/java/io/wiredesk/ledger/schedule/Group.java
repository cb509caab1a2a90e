package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;

/// A verb group that looks ahead: "will meet", "is due to be published", "expires".
///
/// @param first its first token
/// @param verb its main verb; `end` when it has none ("is due on Friday")
/// @param end token behind it
/// @param base the main verb's base form; empty when it has none
/// @param form how it is built
/// @param certainty how sure it is
/// @param isDenied true for "will not", "would have"
/// @param subject where its subject ends: before an earlier verb, for "will report and hold a call"
record Group(int first, int verb, int end, String base, Form form, Certainty certainty, boolean isDenied, int subject) {
    Group(int first, int verb, int end, String base, Form form, Certainty certainty, boolean isDenied) {
        this(first, verb, end, base, form, certainty, isDenied, first);
    }

    /// True for "was due to meet": what was told then may be over.
    boolean isTold(Scene scene) {
        String word = scene.word(first);
        return word.equals("was") || word.equals("were");
    }

    /// How a group is built.
    enum Form {
        /// "will meet", "is to meet", "plans to meet".
        AHEAD,
        /// "will be held".
        PASSIVE,
        /// "meets".
        PRESENT,
        /// "is due", "scheduled for".
        BARE
    }
}
