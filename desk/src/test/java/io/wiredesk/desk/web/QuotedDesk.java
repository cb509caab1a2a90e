package io.wiredesk.desk.web;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.Quote;
import io.wiredesk.desk.store.Quotes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Quotes for the invented desk: of the euro by the hour up to 11:30, of copper by the hour until two days ago.
final class QuotedDesk {
    private QuotedDesk() {}

    static void addTo(Desk desk) {
        long source = desk.addQuoteSource(Kind.CSV, "Quay dealers", "https://quay.example/quotes.csv", List.of());
        file(desk, source, "EUR/USD", InventedDesk.NOON.minus(Duration.ofMinutes(30)), 1.0842, .0004);
        file(desk, source, "COPPER", InventedDesk.NOON.minus(Duration.ofDays(2)), 9_420, 6);
    }

    private static void file(Desk desk, long source, String symbol, Instant last, double value, double step) {
        List<Quote> quotes = IntStream.range(0, 120)
                .mapToObj(i -> new Quote(symbol, last.minus(Duration.ofHours(i)), value + step * (i % 7)))
                .toList();
        desk.store().write(handle -> new Quotes(handle).add(source, quotes));
    }
}
