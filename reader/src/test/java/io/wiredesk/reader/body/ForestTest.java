package io.wiredesk.reader.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForestTest {
    /// One tree that asks for links, then for length, and one that is a single leaf.
    private static final Forest FOREST = Forest.of("""
            # a comment
            tree
            LINKED 0.5 0.25
            WEIGHT -1.5 1.0
            -0.5
            2.0
            -3.0
            tree
            0.125
            """);

    private static float[] row(double linked, double weight) {
        float[] row = new float[Feature.values().length];
        row[Feature.LINKED.column()] = (float) linked;
        row[Feature.WEIGHT.column()] = (float) weight;
        return row;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    @Test
    void goesLeftBelowTheThresholdAndRightFromItOn() {
        assertThat(FOREST.score(row(0.49, -1.6))).isCloseTo(probability(-0.5 + 0.125), within(1e-9));
        assertThat(FOREST.score(row(0.49, -1.5))).isCloseTo(probability(2.0 + 0.125), within(1e-9));
        assertThat(FOREST.score(row(0.49, -0.0))).isCloseTo(probability(2.0 + 0.125), within(1e-9));
        assertThat(FOREST.score(row(0.5, -1.6))).isCloseTo(probability(-3.0 + 0.125), within(1e-9));
    }

    @Test
    void saysWhatEachFeatureMoved() {
        float[] moved = FOREST.contributions(row(0.1, 7));
        assertThat(moved[Feature.LINKED.column()]).isEqualTo(0.75f);
        assertThat(moved[Feature.WEIGHT.column()]).isEqualTo(1.0f);
        float[] rightAtOnce = FOREST.contributions(row(0.9, 7));
        assertThat(rightAtOnce[Feature.LINKED.column()]).isEqualTo(-3.25f);
        assertThat(rightAtOnce[Feature.WEIGHT.column()]).isZero();
    }

    @Test
    void refusesWhatIsNoForest() {
        assertThatThrownBy(() -> Forest.of("tree\nLINKED 0.5 0.1\n0.2")).hasMessageContaining("cut off");
        assertThatThrownBy(() -> Forest.of("tree\n0.1\n0.2\ntree\n0.1")).hasMessageContaining("left over");
        String deeper = "LINKED 0.5 0.1\n".repeat(5);
        assertThatThrownBy(() -> Forest.of("tree\n" + deeper + "0.1\n".repeat(6)))
                .hasMessageContaining("deeper than 4");
    }
}
