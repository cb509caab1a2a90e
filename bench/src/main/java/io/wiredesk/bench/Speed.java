package io.wiredesk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Measures speed: runs the JMH benchmarks. Of the readers it counts CPU time, as a multiple of jsoup's parse in
/// the same iteration; each figure is the median of the iterations.
final class Speed {
    /// CPU time of the reader as a multiple of jsoup's parse of the same pages.
    static final double MOST_PARSES = 1.6;

    /// Tokens a second that the whole ledger is to reach on one core.
    static final int LEAST_TOKENS = 6_000;

    /// Documents of the times set that the time finder is to read in a second of CPU time.
    static final int LEAST_TIMES = 1_500;

    private static final double MILLIS = 1e3;

    /// Milliseconds by benchmark or reader, one for each iteration.
    private final Map<String, List<Double>> millis = new TreeMap<>();

    private Speed() {}

    /// Runs all benchmarks for some four minutes.
    static Speed measured() throws RunnerException {
        Speed speed = new Speed();
        for (RunResult run : new Runner(options()).run()) {
            String name = run.getParams().getBenchmark();
            for (BenchmarkResult fork : run.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    speed.add(name.substring(name.lastIndexOf('.') + 1), iteration.getPrimaryResult());
                    iteration.getSecondaryResults().forEach(speed::add);
                }
            }
        }
        return speed;
    }

    private static Options options() {
        return new OptionsBuilder()
                .include("io\\.wiredesk\\.bench\\..*Benchmark")
                .forks(1)
                .threads(1)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .build();
    }

    private void add(String name, Result<?> result) {
        millis.computeIfAbsent(name, _ -> new ArrayList<>()).add(result.getScore());
    }

    private double millis(String name) {
        return median(millis.getOrDefault(name, List.of()));
    }

    /// CPU time of a reader as a multiple of jsoup's parse.
    double parses(String reader) {
        List<Double> own = millis.getOrDefault(reader, List.of());
        List<Double> parse = millis.getOrDefault("jsoupParse", List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(own.size(), parse.size()); i++) {
            ratios.add(own.get(i) / parse.get(i));
        }
        return median(ratios);
    }

    /// Tokens that the whole ledger, the learned tagger included, reads in a second.
    double tokens() throws IOException {
        return LedgerBenchmark.tokens() / millis("ledger") * MILLIS;
    }

    /// Documents of the times set whose times are found in a second of CPU time.
    double times() throws IOException {
        return Samples.dated().size() / millis("times") * MILLIS;
    }

    private static double median(List<Double> values) {
        return values.isEmpty() ? Double.NaN : values.stream().sorted().toList().get(values.size() / 2);
    }

    /// The figures as a Markdown table.
    String table() throws IOException {
        StringBuilder table =
                new StringBuilder("| what | in a second | × jsoup's parse | target |\n| --- | --- | --- | --- |\n");
        int pages = Samples.pages().size();
        for (String reader : List.of("jsoupParse", "pageReader", "boilerpipe", "readability4j")) {
            String target = reader.equals("pageReader") ? "≤ " + MOST_PARSES : "–";
            table.append(row(reader, perSecond(pages, millis(reader)) + " pages", figure(parses(reader)), target));
        }
        long tokens = LedgerBenchmark.tokens();
        table.append(row("ledger", perSecond(tokens, millis("ledger")) + " tokens", "–", "≥ " + LEAST_TOKENS));
        table.append(row("ledger, rules alone", perSecond(tokens, millis("ledgerByRules")) + " tokens", "–", "–"));
        table.append(row(
                "times",
                perSecond(Samples.dated().size(), millis("times")) + " documents (CPU)",
                "–",
                "≥ " + LEAST_TIMES));
        table.append(row("grouping", perSecond(Samples.stream().size(), millis("grouping")) + " articles", "–", "–"));
        return table.toString();
    }

    static String figure(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String perSecond(long count, double millis) {
        return String.format(Locale.ROOT, "%,.0f", count / millis * MILLIS);
    }
}
