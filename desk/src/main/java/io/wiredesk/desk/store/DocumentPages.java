package io.wiredesk.desk.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// All documents on file, a page at a time, in filing order. Lives as long as its transaction.
public final class DocumentPages {
    private final Handle handle;

    /// The documents as the transaction of `handle` sees them.
    public DocumentPages(Handle handle) {
        this.handle = handle;
    }

    /// The documents filed behind a number.
    ///
    /// @param number a filing number; 0 for the first page
    /// @param limit most documents
    public List<Numbered> after(long number, int limit) {
        return handle.createQuery(
                        "select number, document from article where number > :number order by number limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> new Numbered(row.getLong("number"), row.getString("document")))
                .list();
    }

    /// A document and its place in the filing order.
    ///
    /// @param number 1 and up
    /// @param document contract JSON
    public record Numbered(long number, String document) {}
}
