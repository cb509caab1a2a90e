package io.wiredesk.ledger.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.ledger.learned.Labels.Piece;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelsTest {
    @Test
    void anInsideNeedsItsBegin() {
        float[][] scores = {row(6, 5), row(6, 0), row(4, 3)};
        assertArrayEquals(new int[] {5, 6, 3}, Labels.best(scores));
    }

    @Test
    void theLikeliestLawfulPathMayDifferFromTheLikeliestLabels() {
        float[] inside = row(2, 0);
        inside[0] = -5;
        float[][] scores = {row(0, 1), inside};
        assertArrayEquals(new int[] {1, 2}, Labels.best(scores));
    }

    @Test
    void noWordsHaveNoLabels() {
        assertArrayEquals(new int[0], Labels.best(new float[0][]));
    }

    @Test
    void piecesRunFromTheirBegins() {
        assertEquals(
                List.of(new Piece(Labels.SOURCE, 0, 2), new Piece(Labels.CUE, 2, 3), new Piece(Labels.CUE, 3, 4)),
                Labels.pieces(new int[] {1, 2, 3, 3, 0}));
    }

    /// Log-probabilities with the first label likeliest and the second next.
    private static float[] row(int first, int second) {
        float[] row = new float[Labels.COUNT];
        Arrays.fill(row, -9);
        row[first] = -0.5f;
        row[second] = -1;
        return row;
    }
}
