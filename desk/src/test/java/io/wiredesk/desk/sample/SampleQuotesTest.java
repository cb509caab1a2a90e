package io.wiredesk.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.quote.format.QuoteAnswer;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.quote.format.QuoteReading;
import io.wiredesk.desk.store.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The edition's quotes are what their real kin would send, and go with what its pages state.
final class SampleQuotesTest {
    private static final Instant NOW = Instant.parse("2026-05-06T16:30:00Z");
    private static final SampleTimes TIMES = new SampleTimes(NOW);

    @ParameterizedTest
    @CsvSource({"ECB, 50", "CSV, 2000", "KRAKEN, 250", "COINBASE, 120"})
    void everyFileIsReadWithoutAWord(Kind kind, int least) {
        QuoteReading reading = read(kind, 1);

        assertThat(reading).isInstanceOfSatisfying(QuoteReading.Quotes.class, quotes -> {
            assertThat(quotes.note()).isEmpty();
            assertThat(quotes.quotes()).hasSizeGreaterThan(least);
            assertThat(quotes.quotes())
                    .allSatisfy(quote -> assertThat(quote.at()).isBeforeOrEqualTo(NOW));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EUR/USD, -52h31m, 1.0905",
        "EUR/USD, -6h02m, 1.0842",
        "XAU/USD, -11h19m, 2914.60",
        "BRENT, -47h22m, 69.40",
        "NICKEL, -3h08m, 15310",
        "US10Y, -6h02m, 4.312"
    })
    void theLinePassesThroughWhatPagesState(String symbol, String offset, double value) {
        assertThat(quotes(Kind.CSV, 1)).contains(new Quote(symbol, TIMES.at(offset), value));
    }

    @Test
    void theSecondRoundGoesOn() {
        Quote later = new Quote("EUR/USD", TIMES.at("-2m"), 1.0896);
        assertThat(quotes(Kind.CSV, 1)).doesNotContain(later);
        assertThat(quotes(Kind.CSV, 2))
                .contains(later)
                .containsAll(quotes(Kind.CSV, 1).subList(0, 100));
    }

    @Test
    void nothingJumpsBetweenAnchors() {
        for (SampleSeries series : SampleQuotes.parse(SampleEdition.resource("quotes.txt"), TIMES, 2)) {
            double before = Double.parseDouble(series.at(series.start()));
            for (Instant time = series.start(); time.isBefore(series.end()); time = time.plus(Duration.ofMinutes(30))) {
                double value = Double.parseDouble(series.at(time));
                assertThat(Math.abs(value / before - 1))
                        .as("%s at %s", series.symbol(), time)
                        .isLessThan(.02);
                before = value;
            }
        }
    }

    private static List<Quote> quotes(Kind kind, int round) {
        return ((QuoteReading.Quotes) read(kind, round)).quotes();
    }

    private static QuoteReading read(Kind kind, int round) {
        Map<String, SiteFile> files = new SampleQuotes(TIMES, round).files();
        String path = switch (kind) {
            case ECB -> SampleQuotes.RATES;
            case CSV -> SampleQuotes.CSV;
            case KRAKEN -> SampleQuotes.KRAKEN;
            case COINBASE -> SampleQuotes.COINBASE;
        };
        String query = kind == Kind.KRAKEN ? "?interval=30" : kind == Kind.COINBASE ? "?granularity=3600" : "";
        return kind.format()
                .read(new QuoteAnswer(
                        path + query, Objects.requireNonNull(files.get(path)).bytes(), List.of(), NOW));
    }
}
