package io.wiredesk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class StoryGrouperTest {
    private static final Instant MONDAY = Instant.parse("2025-06-02T08:00:00Z");

    private static final String HARVEST = """
            The port of Velmora closed its grain terminal on Monday after a crane fell across two loading berths. \
            Nobody was hurt, the harbour office said, but eleven ships with wheat for the northern mills are waiting in \
            the bay. Repairs will take at least nine days, according to the terminal's operator. Wheat futures rose by \
            4.1 percent in early trading, the sharpest gain since March. Millers said they hold stocks for two weeks.
            """;

    private static final String HARVEST_OWN_WORDS = """
            Eleven wheat ships are stuck off Velmora since a falling crane blocked both berths of the grain terminal. \
            The operator of the port expects repairs to last nine days. Traders answered by bidding up wheat, and mills \
            in the north began to count how long their stocks will reach.
            """;

    private static final String RATE_DECISION = """
            The central bank of Orsenia left its key rate at 3.75 percent on Monday and said that inflation remains \
            above its goal. Governor Ilsa Marent told reporters that a cut in autumn is possible when wages slow.
            """;

    private final StoryGrouper grouper = new StoryGrouper();

    @Test
    void theFirstArticleOpensAStoryUnderItsOwnId() {
        assertThat(grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST)))
                .isEqualTo(new Placement("a", "a", Optional.empty(), 0));
    }

    @Test
    void anotherReportOfTheSameEventJoinsAndIsNoCopy() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        assertThat(grouper.place(item("b", 5, "Mill Gazette", "Wheat ships wait off Velmora", HARVEST_OWN_WORDS)))
                .isEqualTo(new Placement("b", "a", Optional.empty(), 0));
    }

    @Test
    void aDifferentEventOpensAStoryOfItsOwn() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        assertThat(grouper.place(item("b", 1, "Harbour Post", "Orsenia leaves rate at 3.75 percent", RATE_DECISION))
                        .story())
                .isEqualTo("b");
    }

    @Test
    void aReprintWithoutCreditIsACopyOfTheEarlierText() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        Placement placed = grouper.place(item("b", 2, "Daily Lantern", "Chaos at the docks", HARVEST));
        assertThat(placed).isEqualTo(new Placement("b", "a", Optional.of("a"), 1));
    }

    @Test
    void aShortenedReprintOverlapsInFull() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        String firstTwoSentences = HARVEST.substring(0, HARVEST.indexOf(" Repairs"));
        Placement placed = grouper.place(item("b", 2, "Daily Lantern", "Docks", firstTwoSentences));
        assertThat(placed.copyOf()).contains("a");
        assertThat(placed.overlap()).isEqualTo(1);
    }

    @Test
    void aPartOfTheWordsIsEnoughForACopyThatCreditsItsSource() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        String half = HARVEST.substring(0, HARVEST.indexOf(" Nobody")) + " " + RATE_DECISION;
        NewsItem credited = new NewsItem(
                "b",
                MONDAY.plus(Duration.ofHours(3)),
                "Daily Lantern",
                Optional.of("harbour post"),
                "Docks and banks",
                half);
        Placement placed = grouper.place(credited);
        assertThat(placed.copyOf()).contains("a");
        assertThat(placed.overlap()).isCloseTo(0.28, within(0.01));
    }

    @Test
    void theSamePartWithoutACreditIsNoCopy() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        String half = HARVEST.substring(0, HARVEST.indexOf(" Nobody")) + " " + RATE_DECISION;
        assertThat(grouper.place(item("b", 3, "Daily Lantern", "Docks and banks", half))
                        .copyOf())
                .isEmpty();
    }

    @Test
    void ofTwoEqualOriginalsTheEarlierPublishedOneWasCopied() {
        grouper.place(item("late", 4, "Daily Lantern", "Docks", HARVEST));
        grouper.place(item("early", 0, "Harbour Post", "Docks", HARVEST));
        assertThat(grouper.place(item("c", 6, "Evening Bell", "Docks", HARVEST)).copyOf())
                .contains("early");
    }

    @Test
    void twoEventsOfOneSortStayApart() {
        String north = """
                Miners in Kelhavn went on strike on Monday after talks on night shifts failed. Bo Astrup, who leads their \
                union, asks for 6 percent more pay. The copper pit yields 40,000 tonnes a year, most of it shipped to \
                smelters across the strait, and stocks at the quay cover ten days.
                """;
        String south = """
                A strike by bus drivers stopped traffic in Portamare. Rita Sol of the transport union called the city's \
                offer of 2 percent pay an insult and wants 9. The depot runs 300 buses; schools closed early, taxis \
                doubled their fares, and the mayor asked commuters to stay at home until Thursday.
                """;
        grouper.place(item("a", 0, "Northern Star", "Kelhavn copper miners strike", north));
        assertThat(grouper.place(item("b", 2, "Southern Cross", "Portamare bus drivers strike", south))
                        .story())
                .isEqualTo("b");
    }

    @Test
    void theSameHeadlineOverADifferentEventOpensAStory() {
        grouper.place(item("a", 0, "Harbour Post", "Your morning update", HARVEST));
        assertThat(grouper.place(item("b", 24, "Harbour Post", "Your morning update", RATE_DECISION))
                        .story())
                .isEqualTo("b");
    }

    @Test
    void aFollowUpDaysLaterJoins() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        String reopened = "The grain terminal of Velmora opened again after the fallen crane was cut up and both berths"
                + " were cleared. The first of the wheat ships docked at noon, the operator said.";
        assertThat(grouper.place(item("b", 9 * 24, "Mill Gazette", "Velmora grain terminal opens again", reopened))
                        .story())
                .isEqualTo("a");
    }

    @Test
    void afterAMonthOfSilenceOnlyAReportThatIsVeryAlikeReturns() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        assertThat(grouper.place(item("b", 40 * 24, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST))
                        .story())
                .isEqualTo("a");
    }

    @Test
    void nextMonthsDecisionOfTheSameBankIsANewStoryOnADeskThatKnowsTheTrade() {
        List<String> trade = new ArrayList<>(List.of("central bank key rate percent inflation governor wages cut"
                .concat(" quarter point step goal reporters")
                .split(" ")));
        for (int i = 0; i < 60; i++) {
            Collections.shuffle(trade, new Random(i));
            grouper.place(item("earlier" + i, -24, "Evening Bell", "", String.join(" ", trade)));
        }
        grouper.place(item("a", 0, "Harbour Post", "Orsenia leaves rate at 3.75 percent", RATE_DECISION));
        String july = """
                Orsenia's central bank cut its key rate by a quarter point to 3.5 percent, the first step down in two \
                years. Governor Ilsa Marent spoke of cooling wages and weak orders, and left open whether more would \
                follow before winter. The crown fell to its lowest since May, while bank shares gained.
                """;
        assertThat(grouper.place(item("b", 42 * 24, "Mill Gazette", "Orsenia cuts rate for first time", july))
                        .story())
                .isEqualTo("b");
    }

    @Test
    void aStoryTakesNoMoreAfterAYearOfSilence() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        assertThat(grouper.place(item("b", 366 * 24, "Mill Gazette", "Crane closes Velmora grain terminal", HARVEST)))
                .isEqualTo(new Placement("b", "b", Optional.empty(), 0));
    }

    @Test
    void anArticleWithoutWordsIsAStoryAlone() {
        grouper.place(item("a", 0, "Harbour Post", "", ""));
        assertThat(grouper.place(item("b", 0, "Harbour Post", "", "")))
                .isEqualTo(new Placement("b", "b", Optional.empty(), 0));
    }

    @Test
    void textInAScriptWithoutSpacesIsGroupedToo() {
        grouper.place(item("a", 0, "港湾新報", "穀物港のクレーン倒壊", "穀物港でクレーンが倒れ、岸壁が閉鎖された。小麦船十一隻が沖で待機している。"));
        assertThat(grouper.place(item("b", 3, "製粉日報", "クレーン倒壊で小麦船待機", "クレーン倒壊の穀物港では小麦船が沖で待機し、岸壁の閉鎖が続く。"))
                        .story())
                .isEqualTo("a");
    }

    @Test
    void anIdPlacedBeforeKeepsItsPlacement() {
        grouper.place(item("a", 0, "Harbour Post", "Crane closes Velmora grain terminal", HARVEST));
        Placement copy = grouper.place(item("b", 1, "Daily Lantern", "Docks", HARVEST));
        assertThat(grouper.place(item("b", 2, "Daily Lantern", "Rates", RATE_DECISION)))
                .isEqualTo(copy);
    }

    @Test
    @Timeout(20)
    void aHugeTextIsReadToItsCeiling() {
        String huge = "wheat ships wait off Velmora ".repeat(1_000_000);
        grouper.place(item("a", 0, "Harbour Post", "Docks", huge));
        assertThat(grouper.place(item("b", 0, "Harbour Post", "Docks", "x".repeat(20_000_000)))
                        .story())
                .isEqualTo("b");
    }

    @Test
    void theSameStreamGivesTheSameStories() {
        assertThat(stories(invented(3_000))).isEqualTo(stories(invented(3_000)));
    }

    @Test
    @Timeout(600)
    void fiftyThousandArticlesTakeBoundedTime() {
        assertThat(stories(invented(50_000)).stream().distinct().count()).isBetween(5_000L, 25_000L);
    }

    /// Reports of invented events, four on each, 30 words long: a third of the words belong to the event, the rest are
    /// drawn anew; low-numbered words are common (seed 7). A hundred reports an hour.
    private static List<NewsItem> invented(int count) {
        Random random = new Random(7);
        List<NewsItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random event = new Random(i / 4);
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 30; k++) {
                Random from = k % 3 == 0 ? event : random;
                text.append("word").append((int) (40_000 * Math.pow(from.nextDouble(), 2)));
                text.append(' ');
            }
            items.add(item("n" + i, i / 100, "Publisher " + i % 40, "event " + i / 4, text.toString()));
        }
        return items;
    }

    private static List<String> stories(List<NewsItem> stream) {
        StoryGrouper fresh = new StoryGrouper();
        return stream.stream().map(fresh::place).map(Placement::story).toList();
    }

    private static NewsItem item(String id, int hours, String publisher, String title, String text) {
        return new NewsItem(id, MONDAY.plus(Duration.ofHours(hours)), publisher, Optional.empty(), title, text);
    }
}
