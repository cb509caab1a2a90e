package io.wiredesk.desk.input;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.desk.fetch.ContentType;
import io.wiredesk.desk.fetch.FetchRequest;
import io.wiredesk.desk.fetch.FetchRequest.Purpose;
import io.wiredesk.desk.fetch.FetchResult;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.reader.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens inputs and finds the pages in them. Safe to share between threads.
public final class InputPages {
    private final InputStream standardInput;
    private final Supplier<Fetcher> fetchers;

    /// Creates one.
    ///
    /// @param standardInput what the location `-` reads
    /// @param fetchers makes what fetches an address; asked only when there is one, and closed afterwards
    public InputPages(InputStream standardInput, Supplier<Fetcher> fetchers) {
        this.standardInput = standardInput;
        this.fetchers = fetchers;
    }

    /// Hands on the pages of one input in order: itself, the entries of a feed, the responses of a web archive.
    /// Never throws for what stands in the input.
    ///
    /// @param input what to open
    /// @param pages takes each page as soon as it is there
    /// @param faults takes what cannot be read, of the input as a whole or of one entry
    public void find(Input input, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults) {
        try {
            if (input.location().startsWith("http://") || input.location().startsWith("https://")) {
                findFetched(input, pages, faults);
            } else {
                try (InputStream in = InputBytes.open(input.location(), standardInput)) {
                    findOpened(input, in, Optional.empty(), pages, faults);
                }
            }
        } catch (InputFault fault) {
            faults.accept(fault.of(input));
        } catch (IOException e) {
            faults.accept(InputBytes.fault(e).of(input));
        }
    }

    private void findFetched(Input input, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults)
            throws InputFault, IOException {
        FetchResult.Fetched answer = fetch(input.location());
        Input fetched = new Input(
                input.id(),
                input.location(),
                input.url().or(() -> Optional.of(answer.url().toString())),
                input.asOf().or(() -> Optional.of(answer.fetchedAt())),
                input.kind());
        Optional<String> charset = answer.contentType().flatMap(ContentType::charset);
        findOpened(fetched, new ByteArrayInputStream(answer.body()), charset, pages, faults);
    }

    private FetchResult.Fetched fetch(String location) throws InputFault {
        try (Fetcher fetcher = fetchers.get()) {
            return switch (fetcher.fetch(FetchRequest.of(URI.create(location), Purpose.NAMED))) {
                case FetchResult.Fetched answer -> answer;
                case FetchResult.Gone gone ->
                    throw new InputFault("unreachable", "there is nothing (status " + gone.status() + ")");
                case FetchResult.Failed failed -> throw new InputFault("unreachable", failed.message());
                case FetchResult.NotModified _ ->
                    throw new IllegalStateException("an unconditional request was answered with 304: " + location);
            };
        } catch (IllegalArgumentException e) {
            throw new InputFault("unreachable", "is no address: " + e.getMessage());
        }
    }

    private static void findOpened(
            Input input,
            InputStream in,
            Optional<String> charset,
            Consumer<FoundPage> pages,
            Consumer<Outcome.Failed> faults)
            throws InputFault, IOException {
        InputKind kind = input.kind() == InputKind.AUTO ? Sniffer.kindOf(in) : input.kind();
        if (kind == InputKind.WARC) {
            WarcPages.find(input, in, pages, faults);
            return;
        }
        InputStream page = InputBytes.unpacked(in);
        switch (kind) {
            case FEED ->
                FeedPages.find(input, page(input, page, charset, Page.Kind.AUTO).page(), pages);
            case HTML -> pages.accept(page(input, page, charset, Page.Kind.HTML));
            case PAGE_TEXT -> pages.accept(page(input, page, charset, Page.Kind.PAGE_TEXT));
            case TEXT -> pages.accept(page(input, page, charset, Page.Kind.TEXT));
            case AUTO, WARC -> pages.accept(page(input, page, charset, Page.Kind.AUTO));
        }
    }

    private static FoundPage page(Input input, InputStream in, Optional<String> charset, Page.Kind kind)
            throws InputFault {
        Page page = new Page(InputBytes.page(in), kind, input.url(), charset, input.asOf());
        return new FoundPage(input, page, PageHints.NONE);
    }
}
