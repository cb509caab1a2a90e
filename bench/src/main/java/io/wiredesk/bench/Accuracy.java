package io.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures how well the program reads the gold sets and holds it against the pinned floors.
final class Accuracy {
    private static final double SECONDS = 1e9;

    private final Path shared;
    private final Floors floors;

    /// @param shared the folder with the gold sets and scorers
    /// @param floors what is pinned
    Accuracy(Path shared, Floors floors) {
        this.shared = shared;
        this.floors = floors;
    }

    /// One measure taken.
    ///
    /// @param set the gold set's label
    /// @param measure the measure's name
    /// @param value what was reached, 0–1
    /// @param pin what is pinned for it
    /// @param digest the gold set's digest now
    /// @param seconds reading and scoring of the whole set
    record Row(String set, String measure, double value, Optional<Floor> pin, String digest, double seconds) {
        /// What is wrong with this row, in words; empty when nothing is.
        Optional<String> fault() {
            if (pin.isPresent() && !pin.get().digest().equals(digest)) {
                return Optional.of(set + ": the gold changed (pinned with "
                        + pin.get().digest() + ", now " + digest + "): measure anew and update the pins with --update");
            }
            return pin.filter(floor -> value < floor.floor())
                    .map(floor -> set + " " + measure + ": " + figure(value) + " is below the floor "
                            + figure(floor.floor()) + " (best seen " + figure(floor.best()) + ")");
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %-10s | %-14s | %s | %-6s | %-6s |",
                    set,
                    measure,
                    figure(value),
                    pin.map(floor -> figure(floor.floor())).orElse("–"),
                    pin.map(floor -> figure(floor.best())).orElse("–"));
        }
    }

    /// Measures one set.
    List<Row> measure(GoldSet set) throws IOException {
        Path folder = Files.createTempDirectory("wiredesk-bench");
        try {
            long start = System.nanoTime();
            Map<String, Double> scores = new Scores(shared).of(set, new Predictions(shared, folder).write(set));
            double seconds = (System.nanoTime() - start) / SECONDS;
            String digest = set.digest(shared);
            List<Row> rows = new ArrayList<>();
            scores.forEach((measure, value) ->
                    rows.add(new Row(set.label(), measure, value, floors.of(set.label(), measure), digest, seconds)));
            return rows;
        } finally {
            delete(folder);
        }
    }

    /// The rows as a Markdown table.
    static String table(List<Row> rows) {
        StringBuilder table =
                new StringBuilder("| set | measure | value | floor | best |\n| --- | --- | --- | --- | --- |\n");
        rows.forEach(row -> table.append(row.line()).append('\n'));
        return table.toString();
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
