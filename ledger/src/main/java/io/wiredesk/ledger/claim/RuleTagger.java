package io.wiredesk.ledger.claim;

import io.wiredesk.reader.Span;
import java.util.List;

/// Finds attributions by rules and word lists.
final class RuleTagger implements AttributionTagger {
    /// How sure a reported silence is, and a headline's `Poll:`: of 83 silences in PolNeAR's train half 58
    /// are marked as attributions.
    private static final double PLAIN = 0.6;

    private final CueWeights weights = new CueWeights();

    @Override
    public List<List<Attribution>> attributions(String text, List<Passage> passages) {
        return passages.stream().map(this::attributions).toList();
    }

    private List<Attribution> attributions(Passage passage) {
        return new PassageReader(passage)
                .proposals().stream()
                        .filter(proposal -> confidence(proposal) >= CueWeights.LEAST_CONFIDENCE)
                        .map(proposal -> attribution(passage, proposal))
                        .toList();
    }

    private double confidence(Proposal proposal) {
        double weighed = weights.confidence(proposal.features());
        boolean silence = proposal.features().complement().equals(Silences.PATTERN);
        boolean calling = proposal.features().subject().equals(ColonSpeakers.CALLING);
        return silence || calling ? Math.max(PLAIN, weighed) : weighed;
    }

    private Attribution attribution(Passage passage, Proposal proposal) {
        List<Span> source = proposal.source().isEmpty() ? List.of() : List.of(passage.span(proposal.source()));
        List<Span> content = proposal.content().stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(passage::span)
                .sorted()
                .toList();
        boolean silence = proposal.features().complement().equals(Silences.PATTERN);
        return new Attribution(source, passage.span(proposal.cue()), content, confidence(proposal), silence);
    }
}
