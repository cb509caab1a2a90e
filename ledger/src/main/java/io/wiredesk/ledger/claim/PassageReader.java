package io.wiredesk.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/// Collects the proposals of one passage from all rules.
final class PassageReader {
    private final Passage passage;

    PassageReader(Passage passage) {
        this.passage = passage;
    }

    List<Proposal> proposals() {
        Clauses clauses = new Clauses(passage);
        AccordingTo accordingTo = new AccordingTo(passage);
        ColonSpeakers colonSpeakers = new ColonSpeakers(passage);
        List<Proposal> proposals = new ArrayList<>();
        for (Phrase sentence : passage.sentences()) {
            proposals.addAll(clauses.of(sentence));
            proposals.addAll(accordingTo.of(sentence));
            proposals.addAll(colonSpeakers.of(sentence));
        }
        return new QuotedSpeech(passage).extended(proposals);
    }
}
