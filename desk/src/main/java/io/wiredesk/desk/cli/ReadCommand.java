package io.wiredesk.desk.cli;

import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.input.Input;
import io.wiredesk.desk.input.InputKind;
import io.wiredesk.desk.input.InputPages;
import io.wiredesk.desk.input.InputReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `wiredesk read`: reads inputs and prints one document each, in input order.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads files, addresses or - (standard input) and prints one document per input, in their order.",
        footer = {"", "Exit codes: 0 all read, 1 some inputs failed, 2 wrong usage."})
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "Files (also .gz), http(s) addresses, or -.")
    private List<String> inputs = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "What 'now' was: relative times count from it, such as 2025-06-05T18:00:00Z.")
    private @Nullable Instant asOf;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the input came from, for relative addresses.")
    private @Nullable String baseUrl;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "auto, html, page-text, text, feed or warc (default: auto).")
    private InputKind kind = InputKind.AUTO;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--manifest",
            paramLabel = "FILE.tsv",
            description = "Read the inputs that this file lists: id, path, url, as-of and kind, separated by tabs.")
    private @Nullable Path manifest;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            description = "Print why the body is what it is: the regions to choose from, the score of each block.")
    private boolean explain;

    @Mixin
    private final TaggerOption tagger = new TaggerOption();

    ReadCommand(Console console) {
        this.console = console;
    }

    /// How documents are printed.
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty() == (manifest == null)) {
            throw usage(
                    inputs.isEmpty()
                            ? "nothing to read: name inputs or a --manifest"
                            : "give inputs or a --manifest, not both");
        }
        if (explain && format == Format.MARKDOWN) {
            throw usage("--explain prints text or json; give one of these as --format");
        }
        Path target = out;
        if (target == null) {
            return read(console.out());
        }
        try (PrintStream file = open(target)) {
            int code = read(file);
            if (file.checkError()) {
                throw new IOException("could not write all of " + target + ": is the disk full?");
            }
            return code;
        }
    }

    private PrintStream open(Path target) throws IOException {
        try {
            var stream = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
            return new PrintStream(stream, false, StandardCharsets.UTF_8);
        } catch (FileSystemException e) {
            throw usage("cannot write " + target + ": " + Faults.reason(e));
        }
    }

    private int read(PrintStream sink) throws IOException {
        OutcomePrinter printer = new OutcomePrinter(format, sink, console);
        Printout.Maker maker = maker(printer);
        Path list = manifest;
        if (list == null) {
            inputs().forEach(input -> maker.make(input, printer::print));
        } else {
            new ManifestRun(maker, printer, console).run(list);
        }
        return printer.failures() == 0 ? 0 : 1;
    }

    private Printout.Maker maker(OutcomePrinter printer) {
        if (explain) {
            return new Explanations(new InputPages(console.in(), InputReader::fetcher), printer, format == Format.JSON);
        }
        InputReader reader = new InputReader(console.in(), tagger.tagger());
        return (input, printouts) -> reader.read(input, outcome -> printouts.accept(printer.render(outcome)));
    }

    private List<Input> inputs() {
        return inputs.stream()
                .map(location -> new Input(
                        Optional.empty(), location, Optional.ofNullable(baseUrl), Optional.ofNullable(asOf), kind))
                .toList();
    }

    private ParameterException usage(String message) {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("picocli sets the spec before it calls");
        }
        return new ParameterException(known.commandLine(), message);
    }
}
