package io.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The program behind `./wiredesk bench`: measures quality against the gold sets, and speed with JMH.
///
/// Usage: `bench [accuracy [--update [--lower]] | speed]`; both without a word. `--update` brings the pin file up to
/// date and never lowers a floor; `--lower` lets it.
public final class Bench {
    private static final Set<String> WORDS = Set.of("accuracy", "speed", "--update", "--lower");

    private Bench() {}

    /// Measures, prints tables and rewrites `docs/figures.md`. Ends the process with 0, with 1 when a measure is
    /// below its floor, with 2 for wrong usage.
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (!WORDS.containsAll(words) || (words.contains("--lower") && !words.contains("--update"))) {
            System.err.println(
                    "bench: '" + String.join(" ", words) + "': want [accuracy [--update [--lower]] | speed]");
            System.exit(2);
        }
        boolean sound = true;
        if (!words.contains("speed")) {
            sound = accuracy(words.contains("--update"), words.contains("--lower"));
        }
        if (!words.contains("accuracy")) {
            Speed.main(new String[0]);
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean accuracy(boolean update, boolean lower) throws IOException {
        Path checkout = Shared.checkout();
        Path shared = Shared.folder()
                .orElseThrow(() -> new BenchException("the folder shared is neither in nor beside " + checkout
                        + ": accuracy needs its gold sets and scorers"));
        Floors floors = Floors.read(checkout);
        Accuracy accuracy = new Accuracy(shared, floors);
        List<Accuracy.Row> rows = new ArrayList<>();
        for (GoldSet set : GoldSet.values()) {
            rows.addAll(accuracy.measure(set));
        }
        String table = Accuracy.table(rows);
        System.out.println(table);
        if (update) {
            floors.after(rows, lower).write(checkout);
        }
        Figures.write(checkout, "Accuracy", table);
        rows.forEach(row -> row.fault().ifPresent(fault -> System.err.println("bench: " + fault)));
        return update || rows.stream().allMatch(row -> row.fault().isEmpty());
    }
}
