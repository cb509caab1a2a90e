package io.wiredesk.desk.store;

import io.wiredesk.desk.capture.RawLocation;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Where raw pages of filed articles lie. Lives as long as its transaction.
public final class RawPlaces {
    private final Handle handle;

    /// The places as the transaction of `handle` sees them.
    public RawPlaces(Handle handle) {
        this.handle = handle;
    }

    /// The newest place on file: the record there is whole.
    public Optional<RawLocation> newest() {
        return handle.createQuery("""
                        select raw_file, raw_offset from article where raw_file is not null
                        order by raw_file desc, raw_offset desc limit 1""")
                .map((row, context) -> new RawLocation(row.getString(1), row.getLong(2)))
                .findFirst();
    }

    /// Where the page of an article lies, in its newest version.
    public Optional<RawLocation> of(String articleId) {
        return handle.createQuery("select raw_file, raw_offset from article where id = :id and raw_file is not null")
                .bind("id", articleId)
                .map((row, context) -> new RawLocation(row.getString(1), row.getLong(2)))
                .findOne();
    }
}
