package io.wiredesk.desk.input;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.reader.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens inputs and finds the pages in them. Safe to share between threads.
public final class InputPages {
    private final InputStream standardInput;

    /// Creates one.
    ///
    /// @param standardInput what the location `-` reads
    public InputPages(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /// Hands on the pages of one input in order: itself, the entries of a feed, the responses of a web archive. Never
    /// throws for what stands in the input.
    ///
    /// @param input what to open
    /// @param pages takes each page as soon as it is there
    /// @param faults takes what cannot be read, of the input as a whole or of one entry
    public void find(Input input, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults) {
        try (InputStream in = InputBytes.open(input.location(), standardInput)) {
            findOpened(input, in, pages, faults);
        } catch (InputFault fault) {
            faults.accept(fault.of(input));
        } catch (IOException e) {
            faults.accept(InputBytes.fault(e).of(input));
        }
    }

    private static void findOpened(
            Input input, InputStream in, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults)
            throws InputFault, IOException {
        switch (input.kind() == InputKind.AUTO ? Sniffer.kindOf(in) : input.kind()) {
            case WARC -> WarcPages.find(input, in, pages, faults);
            case FEED -> FeedPages.find(input, InputBytes.page(in), pages);
            case HTML -> pages.accept(page(input, in, Page.Kind.HTML));
            case PAGE_TEXT -> pages.accept(page(input, in, Page.Kind.PAGE_TEXT));
            case TEXT -> pages.accept(page(input, in, Page.Kind.TEXT));
            case AUTO -> pages.accept(page(input, in, Page.Kind.AUTO));
        }
    }

    private static FoundPage page(Input input, InputStream in, Page.Kind kind) throws InputFault {
        Page page = new Page(InputBytes.page(in), kind, input.url(), Optional.empty(), input.asOf());
        return new FoundPage(input, page, PageHints.NONE);
    }
}
