package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.quote.Quotation;
import io.wiredesk.ledger.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a text passage by passage into drafts; a quotation that goes on in the next paragraph stays one draft.
final class Drafts {
    private final Tagger tagger;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();

    Drafts(Tagger tagger) {
        this.tagger = tagger;
    }

    /// Every proposal of the text, however doubtful, in reading order of the cues.
    List<Draft> of(List<Sentence> sentences, List<Quotation> quotations) {
        int from = 0;
        int quotation = 0;
        while (from < sentences.size()) {
            int to = paragraphEnd(sentences, from);
            int last = sentences.get(to - 1).span().end();
            int next = quotation;
            while (next < quotations.size() && quotations.get(next).span().start() < last) {
                next++;
            }
            read(new Passage(sentences.subList(from, to), quotations.subList(quotation, next), tagger));
            from = to;
            quotation = next;
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
        return drafts;
    }

    private static int paragraphEnd(List<Sentence> sentences, int from) {
        int to = from + 1;
        while (to < sentences.size()
                && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
            to++;
        }
        return to;
    }

    private void read(Passage passage) {
        if (passage.isAllQuoted()) {
            open.ifPresent(draft -> draft.add(passage, new Phrase(0, passage.size())));
            return;
        }
        open = Optional.empty();
        for (Proposal proposal : new PassageReader(passage).proposals()) {
            Draft draft = new Draft(proposal, passage);
            drafts.add(draft);
            if (reachesEnd(passage, proposal)) {
                open = Optional.of(draft);
            }
        }
    }

    /// True when a quotation in the next paragraph would go on with this statement.
    private static boolean reachesEnd(Passage passage, Proposal proposal) {
        if (proposal.content().isEmpty()) {
            return proposal.cue().to() >= passage.size() - 1;
        }
        boolean quoted =
                proposal.content().stream().anyMatch(phrase -> passage.at(phrase.to() - 1) == WordClass.QUOTED);
        int end = Math.max(proposal.content().getLast().to(), proposal.cue().to());
        return quoted && passage.endOf(end - 1) >= passage.size() - 1;
    }
}
