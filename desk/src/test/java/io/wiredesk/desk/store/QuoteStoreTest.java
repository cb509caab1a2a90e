package io.wiredesk.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuoteStoreTest {
    private static final Instant NOON = Instant.parse("2026-05-06T12:00:00Z");

    @TempDir
    Path folder;

    private Store store;
    private long desk;
    private long bank;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        desk = add("csv", "Dealers", "https://dealers.example/quotes.csv");
        bank = add("ecb", "Bank", "https://bank.example/rates.xml");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameQuoteTwiceIsOneAndALaterWordReplacesAnEarlierOne() {
        assertThat(file(desk, quote(0, 1.08), quote(-5, 1.07))).isEqualTo(2);
        assertThat(file(desk, quote(0, 1.08), quote(-5, 1.071))).isEqualTo(1);
        assertThat(file(bank, quote(0, 1.09)))
                .as("another source is another quote")
                .isEqualTo(1);

        assertThat(this.<List<QuoteLine>>ask(quotes -> quotes.ofInstrument("EUR/USD", 9)))
                .extracting(QuoteLine::value)
                .containsExactly(1.08, 1.09, 1.071);
    }

    @Test
    void aLineIsOfOneSourceOnly() {
        file(desk, quote(-60, 1.07), quote(0, 1.08));
        file(bank, quote(-30, 1.30), quote(-90, 1.31));

        assertThat(this.<List<QuoteLine>>ask(quotes -> quotes.latest("EUR/USD", 9)))
                .extracting(QuoteLine::source)
                .containsOnly("Dealers");
        assertThat(this.<List<QuoteLine>>ask(quotes -> quotes.drawn("EUR/USD", NOON.minusSeconds(7200), NOON, 100)))
                .extracting(QuoteLine::value)
                .containsExactly(1.07, 1.08);
    }

    @Test
    void ofManyQuotesTheLastOfEachStepIsDrawn() {
        for (int minute = -600; minute <= 0; minute++) {
            file(desk, quote(minute, 2 + minute / 1000.0));
        }
        List<QuoteLine> drawn = ask(quotes -> quotes.drawn("EUR/USD", NOON.minusSeconds(36_000), NOON, 60));

        assertThat(drawn).hasSize(61).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(drawn.getFirst().value()).isEqualTo(1.409);
        assertThat(drawn.getLast().value()).isEqualTo(2);
    }

    @Test
    void whatWasKnownAtATimeIsTheNewestQuoteByThen() {
        file(desk, quote(-60, 1.07), quote(0, 1.08));

        assertThat(this.<OptionalDouble>ask(quotes -> quotes.known("EUR/USD", Instant.EPOCH, NOON)))
                .hasValue(1.07);
        assertThat(this.<OptionalDouble>ask(quotes -> quotes.known("EUR/USD", Instant.EPOCH, NOON.plusMillis(1))))
                .hasValue(1.08);
        assertThat(this.<OptionalDouble>ask(quotes -> quotes.known("EUR/USD", Instant.EPOCH, NOON.minusSeconds(3600))))
                .isEmpty();
    }

    @Test
    void aSourceTakenOutTakesItsQuotesAlong() {
        file(desk, quote(0, 1.08));
        assertThat(store.<Boolean>write(
                        handle -> new QuoteSources(handle).remove("https://dealers.example/quotes.csv")))
                .isTrue();
        assertThat(this.<List<QuoteLine>>ask(quotes -> quotes.ofInstrument("EUR/USD", 9)))
                .isEmpty();
    }

    private <T> T ask(Function<QuoteQuery, T> question) {
        return store.read(handle -> question.apply(new QuoteQuery(handle)));
    }

    private long add(String kind, String name, String url) {
        return store.write(handle -> new QuoteSources(handle).add(kind, name, url, List.of(), NOON));
    }

    private int file(long source, Quote... quotes) {
        return store.write(handle -> new Quotes(handle).add(source, List.of(quotes)));
    }

    private static Quote quote(int minute, double value) {
        return new Quote("EUR/USD", NOON.plusSeconds(60L * minute), value);
    }
}
