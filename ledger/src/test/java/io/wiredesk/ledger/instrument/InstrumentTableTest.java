package io.wiredesk.ledger.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTableTest {
    /// The yuan traded outside the mainland, which has a market's code but none of ISO 4217.
    private static final Set<String> OUTSIDE_ISO = Set.of("CNH");

    private static List<List<String>> rows(String file) {
        return WordList.beside(InstrumentTable.class, file).rows();
    }

    @Test
    void currenciesAreThoseOfIso4217() {
        Set<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        List<String> unknown = rows("instruments.txt").stream()
                .filter(row -> row.get(1).equals("currency"))
                .map(List::getFirst)
                .filter(code -> !known.contains(code) && !OUTSIDE_ISO.contains(code))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void exchangesHaveMarketCodesAndCurrencies() {
        Set<String> codes = new HashSet<>();
        for (Exchanges.Exchange exchange : new Exchanges().all()) {
            assertTrue(exchange.mic().matches("[A-Z0-9]{4}"), exchange.toString());
            assertTrue(codes.add(exchange.mic()), exchange.toString());
            assertEquals(
                    exchange.currency(),
                    Currency.getInstance(exchange.currency()).getCurrencyCode());
        }
    }

    @Test
    void companiesStandOnceOnKnownExchanges() {
        Exchanges exchanges = new Exchanges();
        Set<String> seen = new HashSet<>();
        for (List<String> row : rows("companies.txt")) {
            assertTrue(seen.add(row.getFirst()), row.getFirst());
            assertTrue(exchanges.of(row.getFirst()).isPresent(), row.getFirst());
            assertTrue(row.size() == 2 || row.get(2).equals("source"), row.toString());
        }
        assertTrue(seen.size() >= 250, seen.size() + " companies");
    }

    @Test
    void coinsOfTheFetchedListHideNoneKeptByHand() {
        Set<String> byHand =
                rows("instruments.txt").stream().map(List::getFirst).collect(Collectors.toSet());
        List<String> twice = rows("coins.txt").stream()
                .map(List::getFirst)
                .filter(byHand::contains)
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void ownLinesAddInstrumentsAndNames() {
        InstrumentTable table = new InstrumentTable(List.of(
                InstrumentLine.parse("LSE:QLN\tequity\t1..90\tQuillon Robotics"),
                InstrumentLine.parse("XAU/USD\t-\t-\tyellow metal")));
        Tokens tokens = Tokens.of("Quillon Robotics fell; the yellow metal rose.");
        assertEquals(
                List.of("LSE:QLN", "XAU/USD"),
                new InstrumentFinder(table)
                        .find(tokens).stream().map(FoundInstrument::symbol).toList());
        assertEquals(Optional.of(90.0), table.bySymbol("LSE:QLN").map(Instrument::high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EUR/USD;has 1 columns, wanted 4
            ABC  shares  -  Abc;kind 'shares' is none of currency, pair
            ABC  equity  1-2  Abc;range '1-2' is not of the form 0.85..1.6
            ABC  equity  9..2  Abc;range '9..2' is not of the form
            ABC  equity  -  Abc||Def;names 'Abc||Def' hold an empty one
            """)
    void aBadLineIsRefusedWithWhatWouldDo(String line, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> InstrumentLine.parse(line));
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.toString());
    }

    @Test
    void aNameForNothingIsRefused() {
        List<InstrumentLine> lines = List.of(InstrumentLine.parse("QQQQQ  -  -  Quux"));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentTable(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOSTON and LONDON cheered. | ''
            The pair EURUSD and the pair SOLUSDT moved. | EUR/USD SOL
            Toyota Motor (7203.T) and Quillon <QLN.L> fell. | TSE:7203 TSE:7203 LSE:QLN
            A 20-year mortgage, a two-year course, 3.T | ''
            Apple pie is sold in Apple Street, says Visa Officer Lund. | ''
            Apple shares fell. Then Apple rose again. | NASDAQ:AAPL NASDAQ:AAPL
            """)
    void codesAndNamesAreFound(String text, String symbols) {
        List<String> found = new InstrumentFinder(new InstrumentTable())
                .find(Tokens.of(text)).stream().map(FoundInstrument::symbol).toList();
        assertEquals(symbols, String.join(" ", found));
    }
}
