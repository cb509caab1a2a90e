package io.wiredesk.desk.cli;

import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.input.FoundPage;
import io.wiredesk.desk.input.Input;
import io.wiredesk.desk.input.InputPages;
import io.wiredesk.desk.input.Manifest;
import io.wiredesk.desk.input.Outcome;
import io.wiredesk.reader.PageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints, in place of documents, why each page was read as it was.
final class ExplainRun {
    private final InputPages pages;
    private final OutcomePrinter faults;
    private final PrintStream sink;
    private final boolean json;
    private final PageReader reader = new PageReader();

    /// @param faults prints what cannot be read
    ExplainRun(InputPages pages, OutcomePrinter faults, PrintStream sink, boolean json) {
        this.pages = pages;
        this.faults = faults;
        this.sink = sink;
        this.json = json;
    }

    /// Explains the pages of one input.
    void explain(Input input) {
        pages.find(input, this::explain, faults::print);
    }

    /// Explains the pages of a manifest, in its order.
    ///
    /// @throws IOException when the manifest cannot be read
    /// @throws IllegalArgumentException when a line of it is none; the message says which
    void explain(Path manifest) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(manifest)) {
            number++;
            if (!line.isBlank()) {
                explain(Manifest.parse(line, number));
            }
        }
    }

    private void explain(FoundPage found) {
        String id = found.part().id().orElseGet(() -> Sha256.of(found.page().bytes()));
        reader.explain(found.page())
                .ifPresentOrElse(
                        explanation -> sink.print(
                                json ? ExplanationPrinter.json(id, explanation) : ExplanationPrinter.text(explanation)),
                        () -> faults.print(new Outcome.Failed(
                                id,
                                found.part().location(),
                                "no-page",
                                "is no web page: only web pages are chosen from, so only they can be explained")));
    }
}
