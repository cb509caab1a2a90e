package io.wiredesk.desk.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.LoopbackSite;
import io.wiredesk.desk.fetch.FetchSettings;
import io.wiredesk.desk.poll.PollSettings;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.QuoteQuery;
import io.wiredesk.desk.store.QuoteSources;
import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotePollerTest {
    /// A Wednesday, an hour after the day's reference rates.
    private static final Instant NOW = Instant.parse("2026-05-06T15:30:00Z");

    private static final String RATES =
            "<Envelope><Cube><Cube time='2026-05-06'><Cube currency='USD' rate='1.08'/></Cube></Cube></Envelope>";

    @TempDir
    Path folder;

    private LoopbackSite site;
    private Desk desk;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        desk = Desk.open(new DeskSettings(
                folder.resolve("desk"),
                FetchSettings.defaults(),
                PollSettings.defaults(),
                1 << 20,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Tagger.RULES));
    }

    @AfterEach
    void stop() {
        desk.close();
        site.close();
    }

    @Test
    void everyFormatIsFetchedReadAndFiled() throws IOException {
        site.put("/eurofxref-daily.xml", "text/xml", RATES);
        site.put(
                "/0/public/OHLC?pair=XBTUSD&interval=60",
                "application/json",
                "{\"error\":[],\"result\":{\"XXBTZUSD\":[[1778076000,\"1\",\"1\",\"1\",\"88150.5\",\"1\",\"3\",2]],\"last\":1}}");
        site.put("/products/ETH-USD/candles", "application/json", "[[1778076000,3060.1,3075.0,3062.5,3065.0,812.4]]");
        Path file = Files.writeString(
                folder.resolve("metals.csv"), "symbol,time,value\nXAU/USD,2026-05-06T15:00:00Z,2911\nXAU/USD,,\n");
        add(Kind.ECB, "/eurofxref-daily.xml");
        add(Kind.KRAKEN, "/0/public/OHLC?pair=XBTUSD&interval=60");
        add(Kind.COINBASE, "/products/ETH-USD/candles");
        desk.addQuoteSource(Kind.CSV, "metals.csv", file.toString(), List.of());

        assertThat(desk.quotePoller().pollNow()).isEqualTo(new QuoteReport(4, 0, 4, 1));
        assertThat(desk.quotePoller().pollNow())
                .as("the same quote twice is one")
                .isEqualTo(new QuoteReport(4, 0, 0, 0));
        for (String symbol : List.of("EUR/USD", "BTC", "ETH", "XAU/USD")) {
            assertThat(desk.store()
                            .<Integer>read(handle -> new QuoteQuery(handle)
                                    .ofInstrument(symbol, 9)
                                    .size()))
                    .as(symbol)
                    .isEqualTo(1);
        }
        assertThat(source(file.toString()).note()).contains("a row was skipped: '' is no time");
        assertThat(source(file.toString()).status()).isEqualTo("not-modified");
    }

    @Test
    void whatDidNotChangeIsAskedForConditionally() {
        site.put("/rates", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LoopbackSite.send(exchange, known ? 304 : 200, "text/xml", known ? new byte[0] : RATES.getBytes(UTF_8));
        });
        String url = add(Kind.ECB, "/rates");

        desk.quotePoller().pollNow();
        desk.quotePoller().pollNow();

        assertThat(source(url).status()).isEqualTo("not-modified");
        assertThat(source(url).nextPollAt())
                .as("the next rates are published tomorrow")
                .isEqualTo("2026-05-07T14:05:00Z");
    }

    @Test
    void exchangesAreAskedEveryFewMinutesAndLateRatesEveryHour() {
        site.put("/products/ETH-USD/candles", "application/json", "[[1778076000,3060.1,3075.0,3062.5,3065.0,812.4]]");
        site.put("/rates", "text/xml", RATES.replace("2026-05-06", "2026-05-05"));
        String eth = add(Kind.COINBASE, "/products/ETH-USD/candles");
        String rates = add(Kind.ECB, "/rates");

        desk.quotePoller().pollNow();

        assertThat(source(eth).nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(source(rates).nextPollAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void failuresAreToldAndAskedForLessOften() {
        site.put("/page", "text/html", "<!doctype html><html><body>Sign in</body></html>");
        site.put("/busy", exchange -> exchange.sendResponseHeaders(503, -1));
        site.put("/good.csv", "text/csv", "symbol,time,value\nBRENT,2026-05-06T15:00:00Z,71\n");
        String page = add(Kind.KRAKEN, "/page");
        String busy = add(Kind.COINBASE, "/busy");
        String none = add(Kind.ECB, "/nothing");
        String good = add(Kind.CSV, "/good.csv");
        desk.addQuoteSource(Kind.CSV, "lost.csv", folder.resolve("lost.csv").toString(), List.of());

        assertThat(desk.quotePoller().pollNow()).isEqualTo(new QuoteReport(5, 4, 1, 0));

        assertThat(source(page).status()).isEqualTo("wrong-format");
        assertThat(source(page).error().orElseThrow()).endsWith("/page is no answer of Kraken: it has no 'result'");
        assertThat(source(page).nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(source(busy).error().orElseThrow()).contains("/busy answered with status 503");
        assertThat(source(none).status()).isEqualTo("gone");
        assertThat(source(good).failures()).isZero();
        desk.quotePoller().pollNow();
        assertThat(source(page).nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        assertThat(source(page).failures()).isEqualTo(2);
    }

    @Test
    void anAnswerThatBrokeOffIsAskedForWhole() {
        site.put("/rates", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LoopbackSite.send(
                    exchange,
                    known ? 304 : 200,
                    "text/xml",
                    known ? new byte[0] : RATES.replace("</Cube></Cube>", "").getBytes(UTF_8));
        });
        String url = add(Kind.ECB, "/rates");

        desk.quotePoller().pollNow();
        desk.quotePoller().pollNow();

        assertThat(source(url).status()).isEqualTo("ok");
        assertThat(source(url).etag()).isEmpty();
    }

    @Test
    void ofOldDaysTheLastQuoteStays() {
        site.put("/old.csv", "text/csv", """
                symbol,time,value
                BRENT,2026-03-02T10:00:00Z,70
                BRENT,2026-03-02T17:00:00Z,71
                BRENT,2026-03-03T09:00:00Z,72
                BRENT,2026-05-05T10:00:00Z,73
                BRENT,2026-05-05T17:00:00Z,74
                """);
        add(Kind.CSV, "/old.csv");

        desk.quotePoller().pollNow();

        assertThat(desk.store()
                        .<List<Double>>read(handle -> new QuoteQuery(handle)
                                .ofInstrument("BRENT", 9).stream()
                                        .map(quote -> quote.value())
                                        .toList()))
                .containsExactly(74.0, 73.0, 72.0, 71.0);
    }

    private String add(Kind kind, String path) {
        String url = site.url(path).toString();
        desk.addQuoteSource(kind, kind.title(), url, List.of());
        return url;
    }

    private QuoteSource source(String url) {
        return desk.store().read(handle -> new QuoteSources(handle).all()).stream()
                .filter(source -> source.url().equals(url))
                .findFirst()
                .orElseThrow();
    }
}
