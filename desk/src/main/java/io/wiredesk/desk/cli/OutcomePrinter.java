package io.wiredesk.desk.cli;

import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.document.Document;
import io.wiredesk.desk.document.DocumentJson;
import io.wiredesk.desk.input.Outcome;
import io.wiredesk.reader.Markdown;
import java.io.PrintStream;
import java.util.Optional;

/// Prints outcomes in the asked-for format, faults also to standard error, and counts both. Confined to one thread.
final class OutcomePrinter {
    private final ReadCommand.Format format;
    private final PrintStream sink;
    private final Console console;
    private long documents;
    private long failures;

    OutcomePrinter(ReadCommand.Format format, PrintStream sink, Console console) {
        this.format = format;
        this.sink = sink;
        this.console = console;
    }

    void print(Printout printout) {
        sink.print(printout.text());
        printout.fault()
                .ifPresentOrElse(
                        fault -> {
                            failures++;
                            console.say(fault.location() + ": " + fault.message());
                        },
                        () -> documents++);
    }

    /// The outcome as it will stand in the output. Safe to call from any thread.
    Printout render(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new Printout(document(done.document()), Optional.empty());
            case Outcome.Failed failed ->
                new Printout(
                        format == ReadCommand.Format.JSON
                                ? DocumentJson.writeFailure(failed.id(), failed.code(), failed.message()) + "\n"
                                : "",
                        Optional.of(failed));
        };
    }

    private String document(Document document) {
        return switch (format) {
            case JSON -> DocumentJson.write(document) + "\n";
            case MARKDOWN -> Markdown.of(document.article()) + "\n";
            case TEXT ->
                document.article()
                                .metadata()
                                .headline()
                                .map(headline -> headline + "\n\n")
                                .orElse("") + document.article().text() + "\n\n";
        };
    }

    long documents() {
        return documents;
    }

    long failures() {
        return failures;
    }
}
