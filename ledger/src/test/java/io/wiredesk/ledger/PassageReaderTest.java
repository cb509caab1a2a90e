package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every sentence is invented; it is written on Thursday, 5 June 2025 at 06:00 UTC.
class PassageReaderTest {
    private static final PassageReader READER = new PassageReader();
    private static final Optional<PublicationTime> WRITTEN =
            Optional.of(PublicationTime.at(Instant.parse("2025-06-05T06:00:00Z")));

    private static Passage read(String text) {
        return READER.read(text, List.of(), WRITTEN);
    }

    private static String symbols(String text) {
        return String.join(
                " ",
                read(text).instruments().stream()
                        .map(i -> i.span().of(text) + "=" + i.symbol())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The EUR/USD pair is calm. | EUR/USD=EUR/USD
            GBPJPY and BTC/USDT moved. | GBPJPY=GBP/JPY BTC/USDT=BTC
            Gold prices slipped. | Gold prices=XAU/USD
            The yen weakened against the dollar. | yen=JPY dollar=USD
            Cable slid as traders sold sterling. | Cable=GBP/USD sterling=GBP
            Brent crude edged up and WTI followed. | Brent crude=BRENT WTI=WTI
            Shares of Quillon (NASDAQ: QLLN) and Orrin (LSE:ORR) jumped. | NASDAQ: QLLN=NASDAQ:QLLN LSE:ORR=LSE:ORR
            Fans bought $QLLN and $DOGE. | $QLLN=QLLN $DOGE=DOGE
            The 10-year Treasury yield rose. | 10-year Treasury=US10Y
            German 2-year bond yields fell. | 2-year bond=DE2Y
            The S&P 500 and the Nikkei closed higher. | S&P 500=SPX Nikkei=N225
            The LINK token rallied. | LINK=LINK
            The European Central Bank held rates. | European Central Bank=ECB
            """)
    void instrumentsGetTheirSymbols(String text, String expected) {
        assertEquals(expected, symbols(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She won the gold medal in rowing.
            They demanded a pound of flesh.
            The firm paid $600 billion and 5 million euros.
            CLICK THE LINK ABOVE NOW OR LOSE ALL AT ONE GO.
            The cable snapped near the harbour.
            The village dot on the map is near the mill.
            The bank branch in the High Street closed.
            A 10-year plan for a 30-year mortgage.
            He likes corn and wheat bread.
            """)
    void lookAlikesAreNoInstruments(String text) {
        assertEquals("", symbols(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            EUR/USD trades around 1.1400. | EUR/USD 1.14 USD AROUND
            EUR/USD holds slightly above the key level of 1.1400. | EUR/USD 1.14 USD ABOVE
            The euro rose to $1.09. | EUR/USD 1.09 USD TO
            The dollar climbed to 155.20 yen. | USD/JPY 155.2 JPY TO
            The yen slid to 155 per dollar in early trading. | USD/JPY 155.0 JPY TO
            Gold price dipped below $3,300 and $3,250. | XAU/USD 3300.0 USD BELOW, XAU/USD 3250.0 USD BELOW
            Spot gold went to the $3,384 area. | XAU/USD 3384.0 USD AROUND
            Bitcoin fell from $105K to $98,500. | BTC 105000.0 USD FROM, BTC 98500.0 USD TO
            GBP/USD has support at 1.2650, followed by 1.2600. | GBP/USD 1.265 USD AT support, GBP/USD 1.26 USD AT support
            The euro was last up 0.3% at $1.1412. | EUR/USD 1.1412 USD AT
            WTI crude oil trades around $62.50. | WTI 62.5 USD AROUND
            Cardano has support at $0.65. | ADA 0.65 USD AT support
            Analysts set a target of $150,000 for bitcoin. | BTC 150000.0 USD AT target
            The S&P 500 closed at 5,970.81. | SPX 5970.81 points AT close
            The 10-year Treasury yield rose to 4.5%. | US10Y 4.5 % TO
            The Federal Reserve kept its rate at 4.25%. | FED 4.25 % AT
            EUR/GBP stood near 0.86. | EUR/GBP 0.86 GBP AROUND
            """)
    void levelsCarryInstrumentValueUnitAndRelation(String text, String expected) {
        assertEquals(expected, levels(text));
    }

    private static String levels(String text) {
        return String.join(
                ", ",
                read(text).levels().stream()
                        .map(l -> l.instrument() + " " + l.value() + " " + l.unit() + " " + l.relation()
                                + l.context().map(c -> " " + c).orElse(""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUR/USD trades around 11.4 today.
            Gold prices rose by 20 dollars.
            Bitcoin gained 5% to reach new highs.
            The RSI of bitcoin stands at 62.
            The mill employs 1,400 people near the river.
            Bitcoin is above its 200-day moving average.
            The S&P 500 rose 20 points.
            Bitcoin miners sold to 30 million users.
            """)
    void absurdValuesChangesAndOtherFiguresAreNoLevels(String text) {
        assertEquals("", levels(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The summit is likely next week. | summit = 2025-W24 WEEK LIKELY
            The interest rate decision is due at 12:15 GMT. | interest rate decision = 2025-06-05T12:15:00Z INSTANT SCHEDULED
            Polls are scheduled for 12 October, with a runoff vote on 26 October. | runoff vote = 2025-10-26 DAY SCHEDULED
            Quillon may open a plant in March 2026. | Quillon to open a plant = 2026-03 MONTH POSSIBLE
            The trial begins on Monday at 9:00 a.m. ET. | trial = 2025-06-09T13:00:00Z INSTANT SCHEDULED
            Earnings are expected on July 24. | Earnings = 2025-07-24 DAY EXPECTED
            A listing is rumoured for the second half of 2026. | listing = 2026-H2 HALF RUMOURED
            """)
    void whatIsToHappenIsScheduled(String text, String expected) {
        assertEquals(
                List.of(expected),
                schedule(text).stream().skip(schedule(text).size() - 1).toList());
    }

    private static List<String> schedule(String text) {
        return read(text).schedule().stream()
                .map(e -> e.event() + " = " + e.when() + " " + e.precision() + " " + e.certainty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The summit was held on Monday.
            The vote took place last year.
            The call is not planned this week.
            Second-quarter results beat forecasts.
            Payrolls data for September will be studied.
            The talks earlier this year failed.
            """)
    void pastAndDeniedEventsAreNotScheduled(String text) {
        assertEquals(List.of(), schedule(text));
    }

    @Test
    void teaserTimesCountFromTheTeasersOwnTime() {
        Teaser teaser = new Teaser(
                "Copper slips ahead of payrolls",
                Optional.of("Copper futures fell to $4.50. The payrolls report is due tomorrow at 12:30 GMT."),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                WRITTEN);
        TeaserFindings found =
                READER.read(teaser, Optional.of(PublicationTime.at(Instant.parse("2025-07-01T00:00:00Z"))));
        assertEquals(List.of("COPPER"), found.instruments());
        assertEquals(4.5, found.levels().getFirst().value());
        assertEquals("2025-06-06T12:30:00Z", found.schedule().getFirst().when());
    }

    @Test
    void hostileRunsOfFiguresAndCodesEndInTime() {
        String text = "gold at 1 $ EUR/USD above below 10-year next week call ( ".repeat(20_000);
        assertEquals(
                20_000,
                read(text).times().stream()
                        .filter(t -> t.expression().value().equals("2025-W24"))
                        .count());
    }
}
