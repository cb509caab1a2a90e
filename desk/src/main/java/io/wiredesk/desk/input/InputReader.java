package io.wiredesk.desk.input;

import io.wiredesk.desk.document.DocumentReader;
import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.fetch.FetchSettings;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.ledger.Tagger;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.Consumer;

/// Reads inputs into documents. Safe to share between threads.
public final class InputReader {
    private final InputPages pages;
    private final DocumentReader documents;

    /// Creates a reader.
    ///
    /// @param standardInput what the location `-` reads
    /// @param tagger what finds the statements
    /// @throws io.wiredesk.ledger.ModelException when the tagger's model cannot be used
    public InputReader(InputStream standardInput, Tagger tagger) {
        this.documents = new DocumentReader(tagger);
        this.pages = new InputPages(standardInput, InputReader::fetcher);
    }

    /// What fetches an address that somebody names on the command line.
    public static Fetcher fetcher() {
        return new Fetcher(FetchSettings.defaults(), Clock.systemUTC());
    }

    /// Reads one input and hands on its outcomes in order. Never throws for what stands in the input: a fault of any
    /// kind is an [Outcome.Failed].
    ///
    /// @param input what to read
    /// @param outcomes takes each outcome as soon as it is there
    public void read(Input input, Consumer<Outcome> outcomes) {
        pages.find(input, page -> outcomes.accept(read(page)), outcomes::accept);
    }

    private Outcome read(FoundPage found) {
        String id = found.part().id().orElseGet(() -> Sha256.of(found.page().bytes()));
        return switch (documents.read(id, found.page(), found.hints())) {
            case DocumentReader.Result.Read read -> new Outcome.Done(read.document());
            case DocumentReader.Result.Unreadable no -> new InputFault(no.code(), no.message()).of(found.part());
        };
    }
}
