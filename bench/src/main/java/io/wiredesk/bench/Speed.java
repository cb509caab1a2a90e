package io.wiredesk.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Measures speed: runs the JMH benchmarks and prints each in its own unit and as a multiple of jsoup's parse, taken in
/// the same run.
public final class Speed {
    private static final double MILLIS = 1e3;

    private Speed() {}

    /// Runs all benchmarks for about two minutes, prints the table and writes it to `docs/figures.md`.
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("io\\.wiredesk\\.bench\\..*Benchmark")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .jvmArgsAppend("-Xmx1g", "--enable-native-access=ALL-UNNAMED")
                        .build())
                .run();
        String table = table(results);
        System.out.println(table);
        Figures.write(Shared.checkout(), "Speed", table);
    }

    private static String table(Collection<RunResult> results) throws IOException {
        Map<String, Double> millis = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            millis.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        double parse = millis.getOrDefault("jsoupParse", Double.NaN);
        int pages = Samples.pages().size();
        StringBuilder table = new StringBuilder("| what | rate | × jsoup's parse |\n| --- | --- | --- |\n");
        for (String reader : new String[] {"jsoupParse", "pageReader", "readability4j"}) {
            double each = millis.getOrDefault(reader, Double.NaN);
            table.append(row(reader, perSecond(pages, each) + " pages/s", ratio(each, parse)));
        }
        double ledger = millis.getOrDefault("ledger", Double.NaN);
        table.append(row("ledger", perSecond(LedgerBenchmark.tokens(), ledger) + " tokens/s", "–"));
        double grouping = millis.getOrDefault("grouping", Double.NaN);
        table.append(row("grouping", perSecond(Samples.stream().size(), grouping) + " articles/s", "–"));
        return table.toString();
    }

    private static String row(String what, String rate, String ratio) {
        return "| " + what + " | " + rate + " | " + ratio + " |\n";
    }

    private static String perSecond(long count, double millis) {
        return String.format(Locale.ROOT, "%,.0f", count / millis * MILLIS);
    }

    private static String ratio(double millis, double parse) {
        return String.format(Locale.ROOT, "%.2f", millis / parse);
    }
}
