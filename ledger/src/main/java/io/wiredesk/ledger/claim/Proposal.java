package io.wiredesk.ledger.claim;

import java.util.List;

/// A possible statement in one passage, by token index.
///
/// @param verb the cue verb; [Passage#NO_VERB] for other cues
/// @param source the speaker's words, maybe empty
/// @param cue the cue's words
/// @param content the words reported, in order; empty only when they stand in the next paragraph
/// @param features what its weight depends on
/// @param negated true when the text denies the attribution
record Proposal(Verb verb, Phrase source, Phrase cue, List<Phrase> content, Features features, boolean negated) {
    Proposal {
        content = List.copyOf(content);
    }

    Proposal withContent(List<Phrase> other) {
        return new Proposal(verb, source, cue, other, features, negated);
    }
}
