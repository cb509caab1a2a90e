package io.wiredesk.desk.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.ingest.Submission;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.Quote;
import io.wiredesk.desk.store.Quotes;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Levels are held against the quote of the article's own day.
final class FiledQuotesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-06");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLevelFarFromTheQuoteOfItsDayIsLeftOut() {
        quote("2026-05-05T12:00:00Z", 1_540);
        quote("2026-06-05T12:00:00Z", 15_200);

        assertThat(levels("a", "2026-05-06T09:00:00Z")).isEmpty();
        assertThat(levels("b", "2026-06-06T09:00:00Z")).containsExactly(15_310.0);
    }

    @Test
    void withoutAQuoteOfThatTimeEveryLevelStands() {
        quote("2026-03-05T12:00:00Z", 1_540);

        assertThat(levels("a", "2026-05-06T09:00:00Z")).containsExactly(15_310.0);
    }

    @Test
    void theDaysOwnQuoteCountsAndOldOnesDoNot() {
        quote("2026-05-06T23:00:00Z", 15_300);
        FiledQuotes quotes = new FiledQuotes(desk.store());

        assertThat(quotes.at("NICKEL", DAY)).hasValue(15_300);
        assertThat(quotes.at("NICKEL", DAY.minusDays(1))).isEmpty();
        assertThat(quotes.at("NICKEL", DAY.plusDays(31))).isEmpty();
        assertThat(quotes.at("COPPER", DAY)).isEmpty();
    }

    private void quote(String at, double value) {
        long source = desk.addQuoteSource(Kind.CSV, "Quay dealers", "https://quay.example/quotes.csv", List.of());
        desk.store()
                .write(handle ->
                        new Quotes(handle).add(source, List.of(new Quote("NICKEL", Instant.parse(at), value))));
    }

    private List<Double> levels(String name, String published) {
        String page = """
                <!doctype html><html lang="en"><head><title>Nickel firms %s</title>
                <meta property="article:published_time" content="%s"></head><body><article>
                <h1>Nickel firms on licence worries %s</h1>
                <p>Nickel rose to 15,310 dollars a tonne on Wednesday as traders weighed slower shipments from the north.</p>
                <p>Stocks in bonded sheds had swollen for weeks, and dealers at the quay saw few buyers for them.</p>
                </article></body></html>
                """.formatted(name, published, name);
        desk.ingest()
                .accept(new Submission(
                        page.getBytes(UTF_8),
                        Page.Kind.HTML,
                        Optional.of("https://harbourwire.example/" + name),
                        Optional.of("text/html; charset=utf-8"),
                        200,
                        Instant.parse(published),
                        new Submission.Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        return desk.store().<List<LevelLine>>read(handle -> new LevelQuery(handle).ofInstrument("NICKEL", 9)).stream()
                .filter(level -> level.publishedAt().equals(Instant.parse(published)))
                .map(LevelLine::value)
                .toList();
    }
}
