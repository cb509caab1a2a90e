package io.wiredesk.desk.input;

import java.util.function.Consumer;

/// Reads the entries of a feed.
final class FeedPages {
    private final PageOutcomes pages;

    FeedPages(PageOutcomes pages) {
        this.pages = pages;
    }

    void read(Input input, byte[] bytes, Consumer<Outcome> outcomes) throws InputFault {
        outcomes.accept(pages.read(
                input,
                new io.wiredesk.reader.Page(
                        bytes,
                        io.wiredesk.reader.Page.Kind.HTML,
                        input.url(),
                        java.util.Optional.empty(),
                        input.asOf())));
    }
}
