package io.wiredesk.desk.quote;

import io.wiredesk.desk.store.QuoteQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.ledger.LastQuotes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalDouble;

/// What instruments stood at, by the quotes on file: levels of articles are held against them. Safe to share.
///
/// @param store the record
public record FiledQuotes(Store store) implements LastQuotes {
    /// An older quote says nothing of where an instrument stands.
    private static final Duration OLDEST = Duration.ofDays(30);

    @Override
    public OptionalDouble at(String symbol, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return store.read(handle -> new QuoteQuery(handle).known(symbol, end.minus(OLDEST), end));
    }
}
