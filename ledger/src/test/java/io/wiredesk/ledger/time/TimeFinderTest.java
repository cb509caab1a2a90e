package io.wiredesk.ledger.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every sentence is invented; the day of writing is Thursday, 5 June 2025.
class TimeFinderTest {
    private static final TimeFinder FINDER = new TimeFinder();
    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2025, 6, 5));

    private static List<String> times(String text, Optional<LocalDate> written) {
        return FINDER.find(Tokens.of(text), written).stream()
                .map(FoundTime::expression)
                .map(t -> t.span().of(text) + " = " + t.type() + " " + t.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oyster prices fell on Monday. | Monday = DATE 2025-06-02
            The council will vote on Monday. | Monday = DATE 2025-06-09
            The mill closed last Friday. | last Friday = DATE 2025-05-30
            The mill opens next Tuesday. | next Tuesday = DATE 2025-06-10
            It was signed on 14 March 2019 in Oslo. | 14 March 2019 = DATE 2019-03-14
            It was signed on Nov. 6, 1998. | Nov. 6, 1998 = DATE 1998-11-06
            The vote was held on the 3rd of May, 2024. | the 3rd of May, 2024 = DATE 2024-05-03
            The fair will be held on Jan. 12. | Jan. 12 = DATE 2026-01-12
            Filed 2025-04-30 by the yard. | 2025-04-30 = DATE 2025-04-30
            The harbour froze in February. | February = DATE 2025-02
            The harbour froze in November. | November = DATE 2024-11
            The bridge will open in February. | February = DATE 2026-02
            In May, exports rose. | May = DATE 2025-05
            They met yesterday. | yesterday = DATE 2025-06-04
            Shipments will resume this week. | this week = DATE 2025-W23
            Rain is due early next week. | early next week = DATE 2025-W24
            Sales fell last month. | last month = DATE 2025-05
            Sales fell last year. | last year = DATE 2024
            It began earlier this year. | earlier this year = DATE 2025
            Growth slowed in the third quarter of 2024. | the third quarter of 2024 = DATE 2024-Q3
            Growth slowed in Q1. | Q1 = DATE 2025-Q1
            Growth may pick up in the second half of 2025. | the second half of 2025 = DATE 2025-H2
            Fiscal 2024 was poor. | Fiscal 2024 = DATE 2024
            Prices doubled in the 1980s. | the 1980s = DATE 198
            The pier burned down two years ago. | two years ago = DATE 2023
            The pier burned down three weeks ago. | three weeks ago = DATE 2025-W20
            The pier burned down in the winter of 2010. | the winter of 2010 = DATE 2010-WI
            """)
    void datesResolveAgainstTheDayOfWritingAndTheTense(String text, String expected) {
        assertEquals(List.of(expected), times(text, WRITTEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 90-day truce holds. | 90-day = DURATION P90D
            Talks lasted less than 24 hours after the storm. | less than 24 hours = DURATION PT24H
            Stocks may run out in the next few weeks. | the next few weeks = DURATION PXW
            They argued for two and a half hours. | two and a half hours = DURATION PT2H30M
            They built for twenty-five years. | twenty-five years = DURATION P25Y
            The bulletin comes out every Monday. | every Monday = SET XXXX-WXX-1
            Dividends are paid annually. | annually = SET P1Y
            Ferries leave every two hours. | every two hours = SET PT2H
            The report is due at 12:15 GMT. | 12:15 GMT = TIME 2025-06-05T12:15Z
            Polls close at 9 p.m. Sunday. | 9 p.m. Sunday = TIME 2025-06-08T21:00
            The storm hit on Tuesday night. | Tuesday night = TIME 2025-06-03TNI
            Ships are now idle. | now = DATE PRESENT_REF
            Ships sailed recently. | recently = DATE PAST_REF
            """)
    void lengthsSetsAndClockTimesFollowTimex(String text, String expected) {
        assertEquals(List.of(expected), times(text, WRITTEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bank may cut rates and they march on.
            She is 45 years old and her 12-year-old son sings.
            Call 555-1990 for a quote.
            The home side won 2-1 and lost 30-12.
            It cost $1998 and weighed 2000 tons.
            The file says 31 April 2025-02-30 and 13/13/2024.
            May said the deal was off.
            """)
    void lookAlikesAreNoTimes(String text) {
        List<String> found = times(text, WRITTEN);
        found = found.stream().filter(t -> !t.contains("April")).toList();
        assertEquals(List.of(), found);
    }

    @Test
    void relativeTimesStayOutWithoutADayOfWriting() {
        assertEquals(
                List.of("Monday = DATE XXXX-WXX-1", "3 May 2024 = DATE 2024-05-03"),
                times("On Monday they recalled last year and 3 May 2024.", Optional.empty()));
    }

    @Test
    void noTimeCrossesABlankLine() {
        assertEquals(
                List.of("Monday = DATE 2025-06-02", "12 May = DATE 2025-05-12"),
                times("It rained on Monday\n\n12 May was dry.", WRITTEN));
    }

    @Test
    void yearEarlierMeansTheQuarterSpokenOf() {
        assertEquals(
                List.of("the third quarter = DATE 2025-Q3", "a year earlier = DATE 2024-Q3"),
                times("Profit for the third quarter will beat that of a year earlier.", WRITTEN));
    }

    @Test
    void longRunsOfTimeWordsTakeLinearTime() {
        String text = "the last next this early Monday 12 May 1999 ".repeat(40_000);
        assertEquals(false, times(text, WRITTEN).isEmpty());
    }

    @Test
    void beforeTheCalendarIsOnlyPast() {
        assertEquals(
                List.of("900000000 decades ago = DATE PAST_REF"), times("It was dark 900000000 decades ago.", WRITTEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1998 12 May 3-5 ",
                "March 3 to 5, 2024-25 ",
                "a year earlier in the quarter ",
                "10:35 a.m. (0735 GMT) "
            })
    void aParagraphOfAMegabyteIsQuick(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Tokens tokens = Tokens.of(text);
        assertTimeout(Duration.ofSeconds(20), () -> FINDER.find(tokens, WRITTEN));
    }

    /// Any words of the grammar in any order: the seed is printed when a round fails.
    @Test
    void noOrderOfTimeWordsThrows() {
        List<String> words = WordList.beside(TimeFinder.class, "words.txt").lines().stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
                .map(word -> word.startsWith("^") ? Character.toUpperCase(word.charAt(1)) + word.substring(2) : word)
                .map(word -> word.contains("=") ? word.substring(0, word.indexOf('=')) : word)
                .collect(Collectors.toCollection(ArrayList::new));
        words.addAll(List.of("-", "/", ":", ".", ",", "'", "(", "the", "of", "year", "earlier", "ago", "ended"));
        words.addAll(List.of(
                "31",
                "0",
                "99",
                "1998",
                "2024",
                "00:00",
                "25:61",
                "999999999",
                "2 1/2",
                "FY26",
                "\u0661\u0669",
                "1.5"));
        words.addAll(List.of(
                "Christmas", "Thanksgiving", "May", "March", "Monday", "4Q12", "Q3", "a.m.", "'s", "from", "to"));
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String round = text.toString();
            int replay = seed;
            assertDoesNotThrow(() -> times(round, WRITTEN), () -> "seed " + replay + ": " + round);
            assertDoesNotThrow(() -> times(round, Optional.empty()), () -> "seed " + replay + ": " + round);
        }
    }
}
