package io.wiredesk.ledger.claim;

import io.wiredesk.reader.Span;
import java.util.List;

/// Finds attributions by rules and word lists.
final class RuleTagger implements AttributionTagger {
    private final CueWeights weights = new CueWeights();

    @Override
    public List<List<Attribution>> attributions(String text, List<Passage> passages) {
        return passages.stream().map(this::attributions).toList();
    }

    private List<Attribution> attributions(Passage passage) {
        return new PassageReader(passage)
                .proposals().stream()
                        .map(proposal -> attribution(passage, proposal))
                        .filter(attribution -> attribution.confidence() >= CueWeights.LEAST_CONFIDENCE)
                        .toList();
    }

    private Attribution attribution(Passage passage, Proposal proposal) {
        List<Span> source = proposal.source().isEmpty() ? List.of() : List.of(passage.span(proposal.source()));
        List<Span> content = proposal.content().stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(passage::span)
                .sorted()
                .toList();
        return new Attribution(source, passage.span(proposal.cue()), content, weights.confidence(proposal.features()));
    }
}
