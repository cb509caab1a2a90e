package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes quotes down. Lives as long as its transaction.
public final class Quotes {
    private static final int BATCH = 1_000;
    private static final long DAY_MILLIS = 86_400_000;

    private final Handle handle;

    /// The quotes as the transaction of `handle` sees them.
    public Quotes(Handle handle) {
        this.handle = handle;
    }

    /// Files quotes of a source. One that is on file is not filed twice; another value for its time takes its
    /// place.
    ///
    /// @return how many were new or changed
    public int add(long sourceId, List<Quote> quotes) {
        int changed = 0;
        for (int start = 0; start < quotes.size(); start += BATCH) {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into quote (symbol, source_id, quoted_at, value) values (:symbol, :source, :at, :value)
                    on conflict (symbol, source_id, quoted_at) do update set value = excluded.value
                    where value <> excluded.value""");
            for (Quote quote : quotes.subList(start, Math.min(start + BATCH, quotes.size()))) {
                batch.bind("symbol", quote.symbol())
                        .bind("source", sourceId)
                        .bind("at", quote.at().toEpochMilli())
                        .bind("value", quote.value())
                        .add();
            }
            for (int rows : batch.execute()) {
                changed += rows;
            }
        }
        return changed;
    }

    /// Leaves of each day (UTC) before `before` only its last quote, for each instrument and source.
    ///
    /// @return how many were taken out
    public int keepDailyCloses(Instant before) {
        return handle.createUpdate("""
                        delete from quote where quoted_at < :before and exists (
                          select 1 from quote later
                          where later.symbol = quote.symbol and later.source_id = quote.source_id
                            and later.quoted_at > quote.quoted_at
                            and later.quoted_at < (quote.quoted_at / :day + 1) * :day)""")
                .bind("before", before.toEpochMilli() / DAY_MILLIS * DAY_MILLIS)
                .bind("day", DAY_MILLIS)
                .execute();
    }
}
