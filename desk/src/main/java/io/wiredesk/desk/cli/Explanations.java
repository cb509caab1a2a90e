package io.wiredesk.desk.cli;

import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.input.FoundPage;
import io.wiredesk.desk.input.Input;
import io.wiredesk.desk.input.InputPages;
import io.wiredesk.desk.input.Outcome;
import io.wiredesk.reader.PageReader;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes, in place of documents, printouts of why each page was read as it was.
final class Explanations implements Printout.Maker {
    private final InputPages pages;
    private final OutcomePrinter printer;
    private final boolean json;
    private final PageReader reader = new PageReader();

    /// @param printer renders what cannot be read
    Explanations(InputPages pages, OutcomePrinter printer, boolean json) {
        this.pages = pages;
        this.printer = printer;
        this.json = json;
    }

    @Override
    public void make(Input input, Consumer<Printout> printouts) {
        pages.find(input, page -> printouts.accept(explain(page)), fault -> printouts.accept(printer.render(fault)));
    }

    private Printout explain(FoundPage found) {
        String id = found.part().id().orElseGet(() -> Sha256.of(found.page().bytes()));
        return reader.explain(found.page())
                .map(explanation ->
                        json ? ExplanationPrinter.json(id, explanation) : ExplanationPrinter.text(explanation))
                .map(text -> new Printout(text, Optional.empty()))
                .orElseGet(() -> printer.render(new Outcome.Failed(
                        id,
                        found.part().location(),
                        "no-page",
                        "is no web page: only web pages are chosen from, so only they can be explained")));
    }
}
