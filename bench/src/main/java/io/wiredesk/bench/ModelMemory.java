package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.ledger.LedgerReader;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Measures what the model of statements adds to a process: the highest resident memory of a Java machine that reads
/// the
/// sample texts with it, less that of one that reads them by rules. Needs Linux, which tells it under `/proc`.
final class ModelMemory {
    /// Megabytes that the model may add.
    static final int MOST_MEGABYTES = 300;

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int ROUNDS = 2;
    private static final int KILO = 1024;

    private ModelMemory() {}

    /// The megabytes added; empty where they cannot be told.
    static Optional<Long> megabytes() throws IOException, InterruptedException {
        return Files.isReadable(STATUS)
                ? Optional.of((highest(Tagger.LEARNED) - highest(Tagger.RULES)) / KILO)
                : Optional.empty();
    }

    /// Highest resident memory of a process of its own, in kilobytes.
    private static long highest(Tagger tagger) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ModelMemory.class.getName(),
                        tagger.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new BenchException("the process that reads with " + tagger + " ended with " + process.exitValue());
        }
        return Long.parseLong(said.strip());
    }

    /// Reads the sample texts with the tagger named and prints the process's highest resident memory.
    public static void main(String[] arguments) throws IOException {
        LedgerReader reader = new LedgerReader(Tagger.valueOf(arguments[0]));
        List<Article> articles = LedgerBenchmark.articles();
        for (int round = 0; round < ROUNDS; round++) {
            articles.forEach(article -> reader.read(article, Optional.empty()));
        }
        System.out.println(Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0"));
    }
}
