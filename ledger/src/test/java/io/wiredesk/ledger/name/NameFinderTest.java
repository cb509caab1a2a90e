package io.wiredesk.ledger.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.ledger.token.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every person and firm here is invented.
class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder(new Places(new Countries()));

    private static String names(String text) {
        List<String> names = FINDER.find(Tokens.of(text)).stream()
                .map(m -> m.kind() + " " + m.name())
                .toList();
        return String.join(", ", names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Economist Mara Quillon spoke; Quillon then left. | PERSON Mara Quillon, PERSON Mara Quillon
            Mr. Orrin paid the bill. | PERSON Orrin
            Peter Vandermolen sold Orrin Holdings. | PERSON Peter Vandermolen, ORGANIZATION Orrin Holdings
            The Bank of England wrote to the Bruvik Ministry. | ORGANIZATION Bank of England, ORGANIZATION Bruvik Ministry
            Talks in Geneva annoyed Beijing and the U.S. again. | PLACE Geneva, PLACE Beijing, PLACE United States
            """)
    void namesComeWithTheirKind(String text, String expected) {
        assertEquals(expected, names(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yesterday Everything Changed for the better.
            The minister told us that the turkey was cold.
            Chinese and French cooks met.
            """)
    void capitalsAloneNameNobody(String text) {
        assertEquals("", names(text));
    }
}
