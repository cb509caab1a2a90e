package io.wiredesk.ledger.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.ledger.InstrumentRelevance;
import io.wiredesk.ledger.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which instruments a text is about, and which it only names in passing. Every sentence is invented.
class RelevanceTest {
    private static final double MAIN = 0.5;
    private static final InstrumentFinder FINDER = new InstrumentFinder(new InstrumentTable());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gold slips as traders take profits | Gold fell 1% on Monday.\\nThe euro was flat, and gold may fall again. | XAU/USD
            Euro and sterling gain on the dollar | The euro and sterling rose.\\nThe dollar fell while the yen slept. | EUR GBP USD
            Apple Unveils Two Phones | Apple shares fell 2% after the launch.\\nMicrosoft rose. | NASDAQ:AAPL
            Mill owners meet in Port Aurel | Owners met for the third time.\\nOne sold his Nvidia shares, another his bitcoin. | ''
            Bitcoin and Ethereum tumble | Bitcoin fell below $90,000, and Ethereum lost more.\\nCoinbase said Solana held. | BTC ETH
            """)
    void theMainSubjectsReachHalf(String headline, String body, String main) {
        String text = body.replace("\\n", "\n\n");
        List<FoundInstrument> inBody = FINDER.find(Tokens.of(text));
        Set<String> known = inBody.stream().map(FoundInstrument::symbol).collect(Collectors.toSet());
        List<InstrumentRelevance> ranked =
                Relevance.of(FINDER.find(Tokens.of(headline), known), inBody, text.indexOf('\n'));
        String reached = ranked.stream()
                .filter(r -> r.relevance() >= MAIN)
                .map(InstrumentRelevance::symbol)
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(main, reached);
    }
}
