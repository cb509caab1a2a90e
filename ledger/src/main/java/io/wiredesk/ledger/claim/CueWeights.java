package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far to believe a proposal: additive log-odds for its cue, pattern and subject, and for their pairs, as a
/// logistic regression measured them. A cue or pair that was never measured counts as average. Immutable once
/// built.
final class CueWeights {
    /// Least confidence of a statement. F1 on PolNeAR's train half, two-fold, is flat between .2 and .3; lower would
    /// trade one right statement for three wrong ones.
    static final double LEAST_CONFIDENCE = 0.23;

    private final Map<String, Double> weights = new HashMap<>();

    /// Loads the shipped weights.
    CueWeights() {
        for (List<String> row :
                WordList.beside(CueWeights.class, "cue-weights.tsv").rows()) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    /// The probability, 0–1, that a proposal with these features is an attribution.
    double confidence(Features features) {
        String cue = features.cue();
        String complement = features.complement();
        double sum = weight("bias")
                + weight("cue=" + cue)
                + weight("complement=" + complement)
                + weight("shape=" + features.shape())
                + weight("subject=" + features.subject())
                + weight("cue+complement=" + cue + "|" + complement)
                + weight("complement+subject=" + complement + "|" + features.subject())
                + weight("complement+shape=" + complement + "|" + features.shape())
                + weight("cue+shape=" + cue + "|" + features.shape());
        return 1 / (1 + Math.exp(-sum));
    }

    private double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
