package io.wiredesk.ledger.learned;

import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// The labels that the model gives words: 0 for none, then begin and inside of source, cue and content (Ramshaw and
/// Marcus 1995).
final class Labels {
    static final int COUNT = 7;

    static final int SOURCE = 0;
    static final int CUE = 1;
    static final int CONTENT = 2;

    /// A run of words with one role.
    ///
    /// @param role [#SOURCE], [#CUE] or [#CONTENT]
    /// @param from first word
    /// @param to word behind the last
    record Piece(int role, int from, int to) {
        Span span(List<Span> words) {
            return new Span(words.get(from).start(), words.get(to - 1).end());
        }
    }

    private Labels() {}

    /// The label of a piece's first word.
    static int begin(int role) {
        return 1 + 2 * role;
    }

    /// The label of a piece's other words.
    static int inside(int role) {
        return 2 + 2 * role;
    }

    private static boolean begins(int label) {
        return label % 2 == 1;
    }

    /// True when `label` may stand behind `before`: an inside needs a begin or inside of its own role.
    private static boolean follows(int before, int label) {
        return label == 0 || begins(label) || before == label || before == label - 1;
    }

    /// The likeliest lawful labels of a run of words (Viterbi 1967).
    ///
    /// @param scores log-probabilities, one row a word
    static int[] best(float[][] scores) {
        int[][] cameFrom = new int[scores.length][COUNT];
        float[] now = new float[COUNT];
        for (int word = 0; word < scores.length; word++) {
            float[] next = new float[COUNT];
            for (int label = 0; label < COUNT; label++) {
                int best = bestBefore(now, label, word == 0);
                cameFrom[word][label] = best;
                next[label] = best < 0 ? Float.NEGATIVE_INFINITY : now[best] + scores[word][label];
            }
            now = next;
        }
        int[] path = new int[scores.length];
        int label = bestOf(now);
        for (int word = scores.length - 1; word >= 0; word--) {
            path[word] = label;
            label = Math.max(0, cameFrom[word][label]);
        }
        return path;
    }

    private static int bestBefore(float[] now, int label, boolean first) {
        if (first) {
            return follows(0, label) ? 0 : -1;
        }
        int best = -1;
        for (int before = 0; before < COUNT; before++) {
            if (follows(before, label) && (best < 0 || now[before] > now[best])) {
                best = before;
            }
        }
        return best;
    }

    private static int bestOf(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    /// The pieces of a lawful path, in order.
    static List<Piece> pieces(int[] path) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            int from = at++;
            if (begins(path[from])) {
                while (at < path.length && path[at] == path[from] + 1) {
                    at++;
                }
                pieces.add(new Piece(path[from] / 2, from, at));
            }
        }
        return pieces;
    }
}
