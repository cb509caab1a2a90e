package io.wiredesk.desk.cli;

import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.input.Input;
import io.wiredesk.desk.input.Manifest;
import io.wiredesk.desk.input.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Reads or explains the inputs of a manifest on all cores and prints what comes of them in its order, with progress.
final class ManifestRun {
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(5);

    private final Printout.Maker maker;
    private final OutcomePrinter printer;
    private final Console console;
    private final AtomicLong lineNumber = new AtomicLong();
    private long lastSign = System.nanoTime();

    ManifestRun(Printout.Maker maker, OutcomePrinter printer, Console console) {
        this.maker = maker;
        this.printer = printer;
        this.console = console;
    }

    /// Runs through the manifest.
    ///
    /// @throws IOException when the manifest itself cannot be read; the message says why
    void run(Path manifest) throws IOException {
        long start = System.nanoTime();
        int cores = Runtime.getRuntime().availableProcessors();
        try (Stream<String> lines = Files.lines(manifest, StandardCharsets.UTF_8)) {
            lines.map(line -> new Line(lineNumber.incrementAndGet(), line))
                    .filter(line -> !line.text().isBlank())
                    .gather(Gatherers.mapConcurrent(cores, line -> read(manifest, line)))
                    .forEachOrdered(this::print);
        } catch (FileSystemException e) {
            throw new IOException("cannot read the manifest " + manifest + ": " + Faults.reason(e), e);
        } catch (java.io.UncheckedIOException e) {
            throw new IOException("cannot read the manifest " + manifest + ": it is not UTF-8 text", e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        console.say(printer.documents() + " documents, " + printer.failures() + " failures, "
                + String.format(Locale.ROOT, "%.1f", seconds) + " seconds");
    }

    private List<Printout> read(Path manifest, Line line) {
        Input input;
        try {
            input = Manifest.parse(line.text(), Math.toIntExact(line.number()));
        } catch (IllegalArgumentException e) {
            return List.of(printer.render(new Outcome.Failed(
                    line.text().split("\t", 2)[0], manifest.toString(), "manifest", String.valueOf(e.getMessage()))));
        }
        List<Printout> printouts = new ArrayList<>();
        maker.make(input, printouts::add);
        return printouts;
    }

    private void print(List<Printout> printouts) {
        printouts.forEach(printer::print);
        if (System.nanoTime() - lastSign > BETWEEN_SIGNS_OF_LIFE.toNanos()) {
            lastSign = System.nanoTime();
            console.say(printer.documents() + " read …");
        }
    }

    private record Line(long number, String text) {}
}
