package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Moves, last quotes and watched instruments; the plain levels are in `level-cases.txt`. Every sentence is invented.
class LevelReadingTest {
    private static final PassageReader READER = new PassageReader();
    private static final Optional<PublicationTime> WRITTEN =
            Optional.of(PublicationTime.at(Instant.parse("2025-06-05T06:00:00Z")));

    private static String changes(String text) {
        return READER.read(text, List.of(), WRITTEN).levels().stream()
                .map(l -> l.value()
                        + l.change().map(c -> " " + c.value() + " " + c.unit()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XRP fell 2.3% to $0.65. | 0.65 -2.3 %
            The 10-year Treasury yield rose 4 basis points to 4.42%. | 4.42 4.0 bp
            The Dow fell 312 points, or 0.7%, to 42,215. | 42215.0 -0.7 %
            EUR/USD is down 0.2% at 1.1380. | 1.138 -0.2 %
            The dollar was last at 155.20 yen, up 0.3% on the day. | 155.2 0.3 %
            The Nikkei ended 1.3% higher at 39,812.40 points. | 39812.4 1.3 %
            Silver rose 15 cents to $36.40 an ounce. | 36.4 15.0 USX
            Gold rose $20 to $3,340, silver to $36.10. | 3340.0 20.0 USD, 36.1
            EUR/USD holds above 1.1400. | 1.14
            The Bank of England cut its rate by 25 basis points to 4.0%. | 4.0 -25.0 bp
            Bitcoin gained 3% in May and stands at $104,000. | 104000.0 3.0 %
            """)
    void aStatedMoveStandsWithItsLevel(String text, String expected) {
        assertEquals(expected, changes(text));
    }

    @Test
    void aLevelFarFromTheLastQuoteIsLeftOut() {
        LastQuotes quotes = (symbol, day) -> symbol.equals("XAU/USD") && day.equals(LocalDate.of(2025, 6, 5))
                ? OptionalDouble.of(3300)
                : OptionalDouble.empty();
        PassageReader reader = new PassageReader(WatchList.EMPTY, quotes);
        String text = "Gold rose to $3,340, from $334 in the feed. Silver fell to $9.";
        assertEquals(List.of(3340.0, 9.0), values(reader, text, WRITTEN));
        assertEquals(List.of(3340.0, 334.0, 9.0), values(reader, text, Optional.empty()));
    }

    private static List<Double> values(PassageReader reader, String text, Optional<PublicationTime> written) {
        return reader.read(text, List.of(), written).levels().stream()
                .map(Level::value)
                .toList();
    }

    @Test
    void aForecastMayLieFarFromTheLastQuote() {
        PassageReader reader = new PassageReader(WatchList.EMPTY, (symbol, day) -> OptionalDouble.of(100_000));
        String text = "Dorland Capital forecasts bitcoin at $1,000,000 by 2030, while bitcoin trades at $104,000.";
        assertEquals(2, reader.read(text, List.of(), WRITTEN).levels().size());
    }

    @Test
    void watchedInstrumentsAreFound() {
        WatchList watched = WatchList.of(List.of(
                "# mine",
                "",
                "LSE:QLN  equity  1..90  Quillon Robotics",
                "EUR/USD\t-\t-\t~the single pair  # a nickname"));
        PassageReader reader = new PassageReader(watched, LastQuotes.NONE);
        Passage read = reader.read("Quillon Robotics shares fell to $14.20.", List.of(), WRITTEN);
        assertEquals(List.of("LSE:QLN", "EUR/USD"), watched.symbols());
        assertEquals("LSE:QLN", read.levels().getFirst().instrument());
    }

    @Test
    void aWatchedPairMayBeOfAWatchedCurrency() {
        WatchList watched = WatchList.of(List.of("VLT  currency  0.10..0.20  !VLT", "EUR/VLT  pair  -  euro-velt"));
        PassageReader reader = new PassageReader(watched, LastQuotes.NONE);
        Passage read = reader.read("EUR/VLT rose to 7.4400 on the interbank market.", List.of(), WRITTEN);
        assertEquals("EUR/VLT", read.levels().getFirst().instrument());
    }

    @Test
    void faultyLinesAreNamedTogether() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> WatchList.of(List.of("EUR/USD", "ABC  -  -  Abc Corp", "ABC  stock  -  Abc Corp")));
        assertEquals(
                "line 1: has 1 columns, wanted 4 parted by tabs: symbol, kind, range, names (\"-\" where there is"
                        + " nothing); line 2: symbol 'ABC' stands in no table: say its kind and range; line 3: kind"
                        + " 'stock' is none of currency, pair, metal, energy, crop, crypto, index, bond, rate, equity",
                refused.getMessage());
    }
}
