package io.wiredesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The gate: no measure may fall below its pinned floor.
final class AccuracyIT {
    @BeforeAll
    static void needsGoldAndScorers() {
        assumeTrue(
                Shared.folder().isPresent(), "no folder 'shared' in or beside the checkout: accuracy is not measured");
        assumeTrue(Python.isThere(), "no python3 on the path, which the scorers need: accuracy is not measured");
    }

    @ParameterizedTest
    @EnumSource(GoldSet.class)
    void everyPinnedMeasureReachesItsFloor(GoldSet set) throws IOException {
        Floors floors = Floors.read(Shared.checkout());
        Path shared = Shared.folder().orElseThrow();
        List<Accuracy.Row> rows = new Accuracy(shared, floors).measure(set);
        System.out.println(Accuracy.table(rows));
        assertThat(rows.stream().map(Accuracy.Row::fault).flatMap(Optional::stream))
                .as("measures of %s", set.label())
                .isEmpty();
        assertThat(rows.stream().map(Accuracy.Row::measure))
                .as("what the scorer of %s measures", set.label())
                .containsAll(floors.pins().stream()
                        .filter(pin -> pin.set().equals(set.label()))
                        .map(Floor::measure)
                        .toList());
    }
}
