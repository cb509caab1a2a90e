package io.wiredesk.desk.quote.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each adapter on what its source sends, and on what it should not.
final class QuoteFormatsTest {
    private static final Instant NOW = Instant.parse("2026-05-06T15:30:00Z");

    private static final String RATES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            <gesmes:subject>Reference rates</gesmes:subject>
            <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
            <Cube>
            <Cube time='2026-05-06'><Cube currency='USD' rate='1.0800'/><Cube currency='GBP' rate='0.8640'/></Cube>
            <Cube time='2026-05-05'><Cube currency='USD' rate='1.0750'/><Cube currency='JPY' rate='163.10'/></Cube>
            </Cube></gesmes:Envelope>
            """;

    @Test
    void referenceRatesAreEuroPairsOfTheFixingsTime() {
        assertThat(quotes(Kind.ECB, "/eurofxref-hist-90d.xml", RATES).quotes())
                .containsExactlyInAnyOrder(
                        quote("EUR/USD", "2026-05-06T12:15:00Z", 1.08),
                        quote("EUR/GBP", "2026-05-06T12:15:00Z", .864),
                        quote("EUR/USD", "2026-05-05T12:15:00Z", 1.075),
                        quote("EUR/JPY", "2026-05-05T12:15:00Z", 163.1));
    }

    @Test
    void otherPairsAreMadeOfTwoRatesOfTheSameDay() {
        QuoteReading.Quotes reading = quotes(Kind.ECB, "/x.xml", RATES, "GBP/USD", "USD/EUR", "USD/JPY", "USD/XQX");

        assertThat(reading.quotes())
                .containsExactly(
                        quote("GBP/USD", "2026-05-06T12:15:00Z", 1.25),
                        quote("USD/EUR", "2026-05-06T12:15:00Z", .925926),
                        quote("USD/EUR", "2026-05-05T12:15:00Z", .930233),
                        quote("USD/JPY", "2026-05-05T12:15:00Z", 151.721));
        assertThat(reading.note()).contains("no quote of USD/XQX");
    }

    @Test
    void badRatesAreSkippedAndCountedAndABrokenOffFileIsReadAsFarAsItCame() {
        String bad = RATES.replace("1.0800", "-1.08").replace("0.8640", "0").replace("163.10", "NaN");
        QuoteReading.Quotes reading = quotes(Kind.ECB, "/x.xml", bad.substring(0, bad.indexOf("</Cube></gesmes")));

        assertThat(reading.quotes()).containsExactly(quote("EUR/USD", "2026-05-05T12:15:00Z", 1.075));
        assertThat(reading.skipped()).isEqualTo(3);
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.note().orElseThrow())
                .startsWith("3 rows were skipped, the first: '0' is no price of EUR/GBP")
                .endsWith("the answer breaks off in the middle");
    }

    @Test
    void anEntityInRatesReachesNothing() {
        String outside = RATES.replace(
                        "<gesmes:Envelope", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><gesmes:Envelope")
                .replace("Reference rates", "&e;");
        assertThat(read(Kind.ECB, "/x.xml", outside)).isInstanceOf(QuoteReading.Wrong.class);
    }

    @Test
    void linesOfCsvAreReadByTheirNamesInAnyOrder() {
        String csv = """
                \uFEFFTime,"symbol",value,volume
                2026-05-06T15:00:00Z,BRENT,71.05,9
                2026-05-06T14:00:00+02:00,"XAU/USD",2911.5,
                2026-05-05,DE10Y,-0.25,1
                """;
        assertThat(quotes(Kind.CSV, "/prices.csv", csv).quotes())
                .containsExactly(
                        quote("BRENT", "2026-05-06T15:00:00Z", 71.05),
                        quote("XAU/USD", "2026-05-06T12:00:00Z", 2911.5),
                        quote("DE10Y", "2026-05-05T23:59:00Z", -.25));
        assertThat(quotes(Kind.CSV, "/prices.csv", csv, "BRENT").quotes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BRENT,2026-05-06T14:00:00Z,-3",
                "BRENT,2026-05-06T14:00:00Z,0",
                "BRENT,2026-05-06T14:00:00Z,NaN",
                "BRENT,2026-05-06T14:00:00Z,Infinity",
                "BRENT,2026-05-06T14:00:00Z,1e300",
                "BRENT,2026-05-06T14:00:00Z,seventy",
                "BRENT,2026-05-06T14:00:00Z,",
                "BRENT,2026-05-07T14:00:00Z,71",
                "BRENT,1066-10-14T09:00:00Z,71",
                "BRENT,2026-02-31,71",
                "BRENT,yesterday,71",
                "BRENT",
                ",2026-05-06T14:00:00Z,71"
            })
    void aLineThatIsNoQuoteIsSkippedWithItsReason(String line) {
        QuoteReading.Quotes reading =
                quotes(Kind.CSV, "/prices.csv", "symbol,time,value\n" + line + "\nBRENT,2026-05-06T15:00:00Z,71.05\n");

        assertThat(reading.quotes()).containsExactly(quote("BRENT", "2026-05-06T15:00:00Z", 71.05));
        assertThat(reading.skipped()).isEqualTo(1);
        assertThat(reading.note().orElseThrow())
                .startsWith("a row was skipped: ")
                .doesNotContain("\n");
    }

    @Test
    void theLastWordOnATimeCountsWhateverTheOrder() {
        String csv = """
                symbol,time,value
                BRENT,2026-05-06T15:00:00Z,71
                BRENT,2026-05-06T14:00:00Z,70
                BRENT,2026-05-06T15:00:00Z,72
                """;
        assertThat(quotes(Kind.CSV, "/prices.csv", csv).quotes())
                .containsExactly(
                        quote("BRENT", "2026-05-06T15:00:00Z", 72), quote("BRENT", "2026-05-06T14:00:00Z", 70));
    }

    @Test
    void anEndlessFileIsReadUpToACeiling() {
        String lines = IntStream.range(0, 260_000)
                .mapToObj(i -> "BRENT," + NOW.minusSeconds(i) + ",71")
                .collect(Collectors.joining("\n", "symbol,time,value\n", "\n"));
        QuoteReading.Quotes reading = quotes(Kind.CSV, "/prices.csv", lines);

        assertThat(reading.quotes()).hasSize(250_000);
        assertThat(reading.note()).contains("only the first 250000 rows were read");
    }

    @Test
    void candlesOfKrakenAreQuotedWhenTheyEnd() {
        String candles = """
                {"error":[],"result":{"XXBTZUSD":[
                [1778076000,"88100.1","88200.0","88000.0","88150.5","88120.0","3.39",23],
                [1778079600,"88150.5","88300.0","88100.0","88240.0","88200.0","2.13",25]],"last":1778076000}}""";
        assertThat(quotes(Kind.KRAKEN, "/0/public/OHLC?pair=XBTUSD&interval=60", candles)
                        .quotes())
                .containsExactly(quote("BTC", "2026-05-06T15:00:00Z", 88150.5), quote("BTC", NOW.toString(), 88240));
        assertThat(quotes(Kind.KRAKEN, "/0/public/OHLC?interval=60", candles, "XBT-FUT")
                        .quotes())
                .extracting(Quote::symbol)
                .containsOnly("XBT-FUT");
    }

    @Test
    void aTickerOfKrakenIsQuotedNow() {
        String ticker = """
                {"error":[],"result":{"XXBTZUSD":{"a":["88241.0","1","1.0"],"c":["88240.5","0.01"]},
                "XETHZEUR":{"c":["2890.1","1"]},"SOLUSD":{"c":["0","1"]}}}""";
        QuoteReading.Quotes reading = quotes(Kind.KRAKEN, "/0/public/Ticker?pair=XBTUSD,ETHEUR,SOLUSD", ticker);

        assertThat(reading.quotes())
                .containsExactly(quote("BTC", NOW.toString(), 88240.5), quote("ETH/EUR", NOW.toString(), 2890.1));
        assertThat(reading.note()).contains("a row was skipped: '0' is no price of SOL");
    }

    @Test
    void candlesAndTickerOfCoinbase() {
        String candles =
                "[[1778079600,3060.1,3075.0,3062.5,3065.0,812.4],[1778076000,3050.0,3064.0,3055.0,3062.5,700]]";
        assertThat(quotes(Kind.COINBASE, "/products/ETH-USD/candles?granularity=3600", candles)
                        .quotes())
                .containsExactly(quote("ETH", NOW.toString(), 3065), quote("ETH", "2026-05-06T15:00:00Z", 3062.5));

        String ticker = "{\"trade_id\":7,\"price\":\"3065.2\",\"time\":\"2026-05-06T15:29:12.51Z\"}";
        assertThat(quotes(Kind.COINBASE, "/products/ETH-EUR/ticker", ticker).quotes())
                .containsExactly(quote("ETH/EUR", "2026-05-06T15:29:12.510Z", 3065.2));
    }

    @Test
    void refusalsOfExchangesAreToldInTheirWords() {
        assertThat(read(Kind.KRAKEN, "/0/public/OHLC?pair=X", "{\"error\":[\"EQuery:Unknown asset pair\"]}"))
                .isEqualTo(new QuoteReading.Wrong("Kraken refuses /0/public/OHLC?pair=X: EQuery:Unknown asset pair"));
        assertThat(read(Kind.COINBASE, "/products/X-Y/ticker", "{\"message\":\"NotFound\"}"))
                .isEqualTo(new QuoteReading.Wrong("/products/X-Y/ticker is no answer of Coinbase: NotFound"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSomethingElseIsSaidToBe(Kind kind) {
        for (String body : List.of(
                "",
                "<!doctype html><html><body>Sign in</body></html>",
                "{}",
                "[]",
                "null",
                "[[[[[",
                "{\"result\":[]}",
                "symbol,time,value\n",
                "[".repeat(100_000),
                "[[99999999999999999999,1,1,1,1]]",
                "[[" + Long.MAX_VALUE + ",1,1,1,1,1]]",
                "<Cube time='2026-02-31'><Cube currency='USD' rate='1'/></Cube>")) {
            assertThat(read(kind, "/products/BTC-USD/candles", body))
                    .as("%s of %.40s", kind, body)
                    .isInstanceOfSatisfying(
                            QuoteReading.Wrong.class,
                            wrong -> assertThat(wrong.message()).doesNotContain("\n"));
        }
    }

    /// Whatever bytes are flipped or lost, there is an answer, and no quote in it is absurd.
    @ParameterizedTest
    @EnumSource
    void damageIsNeverThrown(Kind kind) {
        String good = switch (kind) {
            case ECB -> RATES;
            case CSV -> "symbol,time,value\nBRENT,2026-05-06T15:00:00Z,71\nBRENT,2026-05-06T14:00:00Z,70\n";
            case KRAKEN ->
                "{\"error\":[],\"result\":{\"XXBTZUSD\":[[1778076000,\"8\",\"8\",\"8\",\"8\",\"8\",\"3\",2]],\"last\":1}}";
            case COINBASE -> "[[1778079600,3060.1,3075.0,3062.5,3065.0,812.4]]";
        };
        Random random = new Random(20260506);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = good.getBytes(UTF_8);
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] body = java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            QuoteAnswer answer = new QuoteAnswer("/products/BTC-USD/candles", body, List.of(), NOW);
            if (kind.format().read(answer) instanceof QuoteReading.Quotes reading) {
                assertThat(reading.quotes())
                        .isNotEmpty()
                        .allSatisfy(
                                quote -> assertThat(quote.value()).isPositive().isLessThan(1e12))
                        .allSatisfy(quote ->
                                assertThat(quote.at()).isBetween(Instant.EPOCH, NOW.plus(Duration.ofMinutes(5))));
            }
        }
    }

    private static QuoteReading.Quotes quotes(Kind kind, String url, String body, String... symbols) {
        QuoteReading reading = read(kind, url, body, symbols);
        assertThat(reading).isInstanceOf(QuoteReading.Quotes.class);
        return (QuoteReading.Quotes) reading;
    }

    private static QuoteReading read(Kind kind, String url, String body, String... symbols) {
        return kind.format().read(new QuoteAnswer(url, body.getBytes(UTF_8), List.of(symbols), NOW));
    }

    private static Quote quote(String symbol, String at, double value) {
        return new Quote(symbol, Instant.parse(at), value);
    }
}
