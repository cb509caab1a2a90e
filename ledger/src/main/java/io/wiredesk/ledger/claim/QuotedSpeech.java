package io.wiredesk.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/// Lets quotations run their full length: over sentences, and on through sentences that are nothing but quotation.
final class QuotedSpeech {
    private final Passage passage;

    QuotedSpeech(Passage passage) {
        this.passage = passage;
    }

    /// The proposals with their quoted contents extended. Proposals stand in reading order.
    List<Proposal> extended(List<Proposal> proposals) {
        List<Proposal> extended = new ArrayList<>();
        for (Proposal proposal : proposals) {
            extended.add(proposal.content().isEmpty() ? proposal : extended(proposal));
        }
        return extended;
    }

    private Proposal extended(Proposal proposal) {
        List<Phrase> content = new ArrayList<>(proposal.content());
        Phrase last = content.getLast();
        Phrase open = passage.quotationAt(last.to() - 1);
        if (!open.isEmpty() && open.to() > last.to()) {
            last = new Phrase(last.from(), open.to());
            content.set(content.size() - 1, last);
        }
        boolean speech = content.stream().anyMatch(phrase -> passage.at(phrase.to() - 1) == WordClass.QUOTED);
        if (speech) {
            int end = Math.max(last.to(), proposal.cue().to());
            addFollowing(content, passage.endOf(end - 1));
        }
        return proposal.withContent(content);
    }

    /// Adds the sentences from `start` on as long as each is one quotation and nothing else.
    private void addFollowing(List<Phrase> content, int start) {
        int at = start;
        while (at < passage.size() && passage.at(at) == WordClass.QUOTED) {
            Phrase quotation = passage.quotationAt(at);
            int end = passage.endOf(quotation.to() - 1);
            if (quotation.from() != at || !isOnlyMarks(quotation.to(), end)) {
                return;
            }
            content.add(quotation);
            at = end;
        }
    }

    private boolean isOnlyMarks(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!passage.at(at).isBreak()) {
                return false;
            }
        }
        return true;
    }
}
