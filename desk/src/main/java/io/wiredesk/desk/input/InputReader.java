package io.wiredesk.desk.input;

import io.wiredesk.reader.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads inputs into documents. Safe to share between threads.
public final class InputReader {
    private final PageOutcomes pages = new PageOutcomes();
    private final InputStream standardInput;

    /// Creates a reader.
    ///
    /// @param standardInput what the location `-` reads
    public InputReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /// Reads one input and hands on its outcomes in order. Never throws for what stands in the input: a fault of any
    /// kind is an [Outcome.Failed].
    ///
    /// @param input what to read
    /// @param outcomes takes each outcome as soon as it is there
    public void read(Input input, Consumer<Outcome> outcomes) {
        try (InputStream in = InputBytes.open(input.location(), standardInput)) {
            readOpened(input, in, outcomes);
        } catch (InputFault fault) {
            outcomes.accept(PageOutcomes.failed(input, fault.code(), fault.line()));
        } catch (IOException e) {
            InputFault fault = InputBytes.fault(e);
            outcomes.accept(PageOutcomes.failed(input, fault.code(), fault.line()));
        }
    }

    private void readOpened(Input input, InputStream in, Consumer<Outcome> outcomes) throws InputFault, IOException {
        switch (input.kind() == InputKind.AUTO ? Sniffer.kindOf(in) : input.kind()) {
            case WARC -> new WarcPages(pages).read(input, in, outcomes);
            case FEED -> new FeedPages(pages).read(input, InputBytes.page(in), outcomes);
            case HTML -> outcomes.accept(page(input, in, Page.Kind.HTML));
            case PAGE_TEXT -> outcomes.accept(page(input, in, Page.Kind.PAGE_TEXT));
            case TEXT -> outcomes.accept(page(input, in, Page.Kind.TEXT));
            case AUTO -> outcomes.accept(page(input, in, Page.Kind.AUTO));
        }
    }

    private Outcome page(Input input, InputStream in, Page.Kind kind) throws InputFault {
        return pages.read(input, new Page(InputBytes.page(in), kind, input.url(), Optional.empty(), input.asOf()));
    }
}
