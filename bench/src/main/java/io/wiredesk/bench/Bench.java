package io.wiredesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/// The program behind `./wiredesk bench`: measures quality against the gold sets, and speed with JMH.
///
/// Usage: `bench [accuracy [--update [--lower]] | speed | shapes | peers]`; all without a word. `speed` includes
/// `shapes`: memory, linearity and pages made to hurt. `peers` sets other libraries beside the reader, speed included.
/// `bench examples VOCABULARY CORPUS OUT` writes what the learned tagger is trained on; `training/` uses it.
/// `--update` brings the pin file up to date and never lowers a floor; `--lower` lets it.
public final class Bench {
    private static final Set<String> WORDS = Set.of("accuracy", "speed", "shapes", "peers", "--update", "--lower");

    private Bench() {}

    /// Measures, prints tables and rewrites `docs/figures.md`. Ends the process with 0, with 1 when a measure is
    /// below its floor, with 2 for wrong usage.
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.size() == 4 && words.getFirst().equals("examples")) {
            new ExampleFile(Path.of(words.get(1))).write(Path.of(words.get(2)), Path.of(words.get(3)));
            return;
        }
        if (!WORDS.containsAll(words) || (words.contains("--lower") && !words.contains("--update"))) {
            System.err.println("bench: '" + String.join(" ", words)
                    + "': want [accuracy [--update [--lower]] | speed | shapes | peers]");
            System.exit(2);
        }
        boolean all = words.stream().allMatch(word -> word.startsWith("--"));
        boolean sound = true;
        if (all || words.contains("accuracy")) {
            sound = accuracy(words.contains("--update"), words.contains("--lower"));
        }
        if (all || words.contains("speed") || words.contains("shapes")) {
            sound &= shapes();
        }
        if (all || words.contains("speed") || words.contains("peers")) {
            sound &= speed(all || words.contains("peers"));
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean speed(boolean withPeers) throws IOException, InterruptedException, RunnerException {
        Path checkout = Shared.checkout();
        Speed speed = Speed.measured();
        show("Speed", speed.table());
        Optional<Long> added = ModelMemory.megabytes();
        if (added.isPresent()) {
            show(
                    "Memory of the model",
                    "| what | MB | target |\n| --- | --- | --- |\n| resident memory that the model of statements adds | "
                            + added.get() + " | ≤ " + ModelMemory.MOST_MEGABYTES + " |\n");
        }
        if (withPeers) {
            Path folder = Files.createTempDirectory(checkout.resolve("bench/target"), "peers");
            show("Peers", new Peers(shared(checkout), folder).table(speed));
        }
        boolean small = said(
                added.orElse(0L) <= ModelMemory.MOST_MEGABYTES,
                "the model of statements adds more memory than its target");
        boolean quick =
                said(speed.tokens() >= Speed.LEAST_TOKENS, "the ledger reads fewer tokens in a second than its target");
        return said(speed.parses("pageReader") <= Speed.MOST_PARSES, "the reader costs more parses than its target")
                && said(
                        speed.times() >= Speed.LEAST_TIMES,
                        "times are found in fewer documents a second than their target")
                && small
                && quick;
    }

    private static boolean shapes() throws IOException, InterruptedException {
        List<Memory.Row> memory = Memory.rows();
        show("Memory", Memory.table(memory));
        Map<Integer, Double> nanos = Linearity.nanos();
        show("Linear cost", Linearity.table(nanos));
        List<HostileShapes.Row> hostile = HostileShapes.rows();
        show("Pages made to hurt", HostileShapes.table(hostile));
        boolean small =
                said(memory.getLast().ratio() <= Memory.MOST_RATIO, "a reading keeps more alive than its target");
        boolean linear =
                said(Linearity.factor(nanos) <= Linearity.MOST_FACTOR, "the cost of a byte grows with the page");
        boolean sound = said(hostile.stream().allMatch(HostileShapes.Row::isSound), "a page made to hurt did");
        return small && linear && sound;
    }

    private static void show(String title, String table) throws IOException {
        System.out.println(title + "\n" + table);
        Figures.write(Shared.checkout(), title, table);
    }

    private static boolean said(boolean reached, String fault) {
        if (!reached) {
            System.err.println("bench: " + fault);
        }
        return reached;
    }

    private static Path shared(Path checkout) {
        return Shared.folder()
                .orElseThrow(() -> new BenchException("the folder shared is neither in nor beside " + checkout
                        + ": accuracy needs its gold sets and scorers"));
    }

    private static boolean accuracy(boolean update, boolean lower) throws IOException {
        Path checkout = Shared.checkout();
        Path shared = shared(checkout);
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
