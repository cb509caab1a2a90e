package io.wiredesk.ledger.learned;

import io.wiredesk.ledger.learned.Labels.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How likely an attribution is right: a logistic regression over the log-probabilities behind it, and what share of
/// such
/// scores was right when the network was trained; `training/calibrate.py` counts the same. Immutable.
final class Certainty {
    private static final int FEATURES = 8;
    private static final double LEAST_END = 1e-6;

    private final double[] weights;

    /// Scores that were met, rising, and beside each the share that was right.
    private final double[] met;

    private final double[] right;

    /// @param weights the constant, then one number a feature, parted by blanks
    /// @param reliability points `score:share`, rising, parted by blanks
    Certainty(String weights, String reliability) {
        met = points(reliability, 0);
        right = points(reliability, 1);
        this.weights = Arrays.stream(weights.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (this.weights.length != FEATURES + 1) {
            throw new IllegalArgumentException(
                    "it has " + this.weights.length + " weights of confidence, not " + (FEATURES + 1));
        }
    }

    /// The probability, 0–1.
    double of(Candidate candidate, Scores scores) {
        double[] features = features(candidate, scores);
        double sum = weights[0];
        for (int i = 0; i < FEATURES; i++) {
            sum += weights[i + 1] * features[i];
        }
        return read(1 / (1 + Math.exp(-sum)));
    }

    private static double[] points(String reliability, int column) {
        return Arrays.stream(reliability.split(" "))
                .mapToDouble(point -> Double.parseDouble(point.split(":")[column]))
                .toArray();
    }

    /// The share that was right of what had this score, in straight lines between the points.
    private double read(double score) {
        int behind = 0;
        while (behind < met.length && met[behind] < score) {
            behind++;
        }
        if (behind == 0 || behind == met.length) {
            return right[behind == 0 ? 0 : behind - 1];
        }
        double way = (score - met[behind - 1]) / (met[behind] - met[behind - 1]);
        return right[behind - 1] + way * (right[behind] - right[behind - 1]);
    }

    private static double[] features(Candidate found, Scores scores) {
        Piece cue = found.cue();
        Piece first = found.contents().getFirst();
        int behind = found.contents().getLast().to();
        double starts = found.contents().stream()
                .mapToDouble(piece -> scores.labels[piece.from()][Labels.begin(Labels.CONTENT)])
                .min()
                .orElse(0);
        double ends = behind == scores.labels.length
                ? 0
                : Math.log(Math.max(LEAST_END, 1 - Math.exp(scores.labels[behind][Labels.inside(Labels.CONTENT)])));
        return new double[] {
            mass(Labels.CONTENT, found.contents(), scores),
            starts,
            ends,
            mass(Labels.CUE, List.of(cue), scores),
            link(scores, Scores.CUE, first.from(), heads(found.cues()), cue.from()),
            found.source()
                    .map(source -> mass(Labels.SOURCE, List.of(source), scores))
                    .orElse(0.0),
            link(
                    scores,
                    Scores.SOURCE,
                    cue.from(),
                    IntStream.concat(IntStream.of(Scores.NOTHING), Arrays.stream(heads(found.sources())))
                            .toArray(),
                    found.source().map(Piece::from).orElse(Scores.NOTHING)),
            found.source().isPresent() ? 0 : -1
        };
    }

    private static int[] heads(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::from).toArray();
    }

    /// Mean log-probability that the words of some pieces have their role.
    private static double mass(int role, List<Piece> pieces, Scores scores) {
        double sum = 0;
        int words = 0;
        for (Piece piece : pieces) {
            for (int word = piece.from(); word < piece.to(); word++) {
                float[] labels = scores.labels[word];
                sum += Math.log(Math.exp(labels[Labels.begin(role)]) + Math.exp(labels[Labels.inside(role)]));
            }
            words += piece.to() - piece.from();
        }
        return sum / words;
    }

    /// Log-probability of a link among all that there were.
    private static double link(Scores scores, int kind, int asker, int[] answers, int chosen) {
        double[] each = Arrays.stream(answers)
                .mapToDouble(answer -> scores.link(kind, asker, answer))
                .toArray();
        double most = Arrays.stream(each).max().orElse(0);
        double sum = Arrays.stream(each).map(score -> Math.exp(score - most)).sum();
        return scores.link(kind, asker, chosen) - most - Math.log(sum);
    }
}
