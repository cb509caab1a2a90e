package io.wiredesk.desk.document;

import io.wiredesk.ledger.LedgerReader;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.util.Arrays;

/// Pages to documents: the reader and the ledger, one after the other. Safe to share between threads.
public final class DocumentReader {
    private final PageReader pages = new PageReader();
    private final LedgerReader ledgers;

    /// Creates a reader; loads word lists and model, once.
    ///
    /// @param tagger what finds the statements
    /// @throws io.wiredesk.ledger.ModelException when the tagger's model cannot be used
    public DocumentReader(Tagger tagger) {
        this(ReadingSettings.of(tagger));
    }

    /// Creates a reader with a desk's own knowledge; loads word lists and model, once.
    ///
    /// @throws io.wiredesk.ledger.ModelException when the tagger's model cannot be used
    public DocumentReader(ReadingSettings settings) {
        ledgers = new LedgerReader(settings.tagger(), settings.watched(), settings.quotes());
    }

    /// Reads one page. What our own faults make unreadable has the code `internal`.
    ///
    /// @param id the id its document gets
    /// @param page the page
    /// @param hints what led to the page knows of it
    public Result read(String id, Page page, PageHints hints) {
        try {
            return switch (pages.read(page)) {
                case Reading.Unreadable unreadable -> new Result.Unreadable(unreadable.code(), unreadable.message());
                case Reading.Read read -> new Result.Read(of(id, hints.complete(read.article()), page));
            };
        } catch (RuntimeException e) {
            if (!e.getClass().getName().startsWith("java.")) {
                throw e; // the model's or the store's: no other page would fare better
            }
            return fault(e);
        }
    }

    /// A fault of our own on one page is no reason to leave the others unread.
    private static Result fault(RuntimeException e) {
        String place = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.wiredesk."))
                .findFirst()
                .map(frame -> " in " + frame.getFileName() + ", line " + frame.getLineNumber())
                .orElse("");
        return new Result.Unreadable(
                "internal", "made the reader fail (" + e + place + "); please report it with the page");
    }

    private Document of(String id, Article article, Page page) {
        return new Document(id, article, ledgers.read(article, page.asOf()));
    }

    /// What came of a page.
    public sealed interface Result {
        /// It was read.
        ///
        /// @param document what was found
        record Read(Document document) implements Result {}

        /// It is not something that can be read; as [Reading.Unreadable].
        ///
        /// @param code a stable word for programs
        /// @param message one line for people
        record Unreadable(String code, String message) implements Result {}
    }
}
