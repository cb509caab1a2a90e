package io.wiredesk.ledger.learned;

import java.nio.FloatBuffer;

/// What the network says of one part.
final class Scores {
    /// Numbers in each of the four link vectors that every piece has: asks for its cue, is a cue, asks for its source,
    /// is one.
    private static final int LINK = 64;

    private static final int VECTORS = 4;

    /// Numbers that the network gives for each piece: the labels' scores, then the link vectors.
    private static final int ROW = Labels.COUNT + VECTORS * LINK;

    /// Kinds of links, by the place of their two vectors among the four.
    static final int CUE = 0;

    static final int SOURCE = 2;

    /// The word that answers when nothing does.
    static final int NOTHING = -1;

    private final Part part;
    private final FloatBuffer rows;
    private final int start;

    /// Log-probabilities of the labels, one row a word.
    final float[][] labels;

    private Scores(Part part, float[][] labels, FloatBuffer rows, int start) {
        this.part = part;
        this.labels = labels;
        this.rows = rows;
        this.start = start;
    }

    /// @param rows what the network gives, one row a piece
    /// @param start the part's first row
    static Scores of(Part part, FloatBuffer rows, int start) {
        float[][] labels = new float[part.words().size()][Labels.COUNT];
        for (int word = 0; word < labels.length; word++) {
            rows.get((start + part.first()[word]) * ROW, labels[word]);
            normalise(labels[word]);
        }
        return new Scores(part, labels, rows, start);
    }

    private static void normalise(float[] scores) {
        float most = scores[0];
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        float log = most + (float) Math.log(sum);
        for (int at = 0; at < scores.length; at++) {
            scores[at] -= log;
        }
    }

    /// How well word `answer` answers what word `asker` asks for.
    ///
    /// @param kind [#CUE] or [#SOURCE]
    double link(int kind, int asker, int answer) {
        int left = at(asker, kind);
        int right = at(answer, kind + 1);
        double sum = 0;
        for (int i = 0; i < LINK; i++) {
            sum += rows.get(left + i) * rows.get(right + i);
        }
        return sum / Math.sqrt(LINK);
    }

    private int at(int word, int vector) {
        int piece = word == NOTHING ? 0 : part.first()[word];
        return (start + piece) * ROW + Labels.COUNT + vector * LINK;
    }
}
