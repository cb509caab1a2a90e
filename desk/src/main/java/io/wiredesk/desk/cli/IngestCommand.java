package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.ingest.Intake;
import io.wiredesk.desk.ingest.Submission;
import io.wiredesk.desk.input.FoundPage;
import io.wiredesk.desk.input.Input;
import io.wiredesk.desk.input.InputKind;
import io.wiredesk.desk.input.InputPages;
import io.wiredesk.desk.input.Outcome;
import io.wiredesk.reader.PublicationTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `wiredesk ingest`: reads inputs and files their articles into the data folder.
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads files, addresses, feeds or web archives and files their articles into the data folder.",
        footer = {"", "Exit codes: 0 all filed, 1 some inputs failed, 2 wrong usage."})
final class IngestCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock = Clock.systemUTC();
    private int failures;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files (also .gz), http(s) addresses, or -.")
    private List<String> inputs = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "auto, html, page-text, text, feed or warc.")
    private InputKind kind = InputKind.AUTO;

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the input came from.")
    private @Nullable String baseUrl;

    @Option(names = "--as-of", paramLabel = "INSTANT", description = "When it was fetched (default: now).")
    private @Nullable Instant asOf;

    @Mixin
    private final DataFolder data = new DataFolder();

    @Mixin
    private final TaggerOption tagger = new TaggerOption();

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = data.open(tagger)) {
            InputPages pages = new InputPages(
                    console.in(), () -> new Fetcher(desk.settings().fetch(), clock));
            for (String location : inputs) {
                Input input = new Input(
                        Optional.empty(), location, Optional.ofNullable(baseUrl), Optional.ofNullable(asOf), kind);
                pages.find(input, page -> file(desk, page), this::failed);
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private void file(Desk desk, FoundPage found) {
        switch (desk.ingest().accept(submission(found))) {
            case Intake.Filed filed ->
                console.out()
                        .println(filed.change().name().toLowerCase(Locale.ROOT) + "\t" + filed.articleId() + "\t"
                                + found.part().location());
            case Intake.Rejected(String code, String message) ->
                failed(new Outcome.Failed(found.part().location(), found.part().location(), code, message));
        }
    }

    private Submission submission(FoundPage found) {
        return new Submission(
                found.page().bytes(),
                found.page().kind(),
                found.page().url(),
                found.page().charset().map(charset -> "text/html; charset=" + charset),
                200,
                found.page().asOf().orElseGet(clock::instant),
                new Submission.Origin(
                        Optional.empty(),
                        Optional.empty(),
                        found.hints().headline(),
                        found.hints().published().flatMap(PublicationTime::instant)));
    }

    private void failed(Outcome.Failed fault) {
        failures++;
        console.say(fault.location() + ": " + fault.message());
    }
}
