package io.wiredesk.stories;

import static io.wiredesk.stories.Tellings.time;
import static io.wiredesk.stories.Tellings.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    private static final String DAY = "2026-11-19";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ECB interest rate decision          | the ECB’s rate decision
                    ECB interest rate decision          | European Central Bank policy meeting
                    Fed decision                        | FOMC meeting
                    Federal Reserve rate announcement   | Fed’s policy decision
                    U.S. consumer price index           | US CPI release
                    US consumer prices                  | American CPI figures
                    U.S. nonfarm payrolls               | US jobs report
                    Velmora summit                      | Velmora trade summit
                    Norrmark election                   | elections in Norrmark
                    talks between Norrmark and Meridia  | Meridian talks
                    Quill Motors earnings               | Quill Motors third-quarter results
                    Quill Motors earnings report        | Quill Motors earnings release
                    Bank of England meeting             | BoE rate decision
                    Veltan central bank rate decision   | Veltan decides on interest rates
                    Veltan central bank rate decision   | central bank of Veltan announces its interest rate
                    Bank of Ostmark policy meeting      | Ostmark rate decision
                    """)
    void otherNamesOfOneEventAreTheSameInOtherStories(String one, String other) {
        assertThat(same(told(1, one, DAY, "s1", "x"), told(2, other, DAY, "s2", "y")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ECB rate decision          | Fed rate decision
                    ECB rate decision          | ECB press conference
                    ECB rate decision          | ECB minutes
                    US CPI release             | German CPI release
                    US CPI release             | US retail sales data
                    Senate budget vote         | House budget vote
                    Velmora summit             | Kellinge summit
                    Quill Motors earnings      | Quill Foods earnings
                    Velmora trade talks        | Velmora election
                    """)
    void differentEventsOfOneStoryAndDayStayApart(String one, String other) {
        assertThat(same(told(1, one, DAY), told(2, other, DAY))).isFalse();
    }

    @Test
    void aReleaseOfOtherStoriesMustNameTheSameFigures() {
        assertThat(same(told(1, "US data", DAY, "s1", "x"), told(2, "US CPI data", DAY, "s2", "y")))
                .isFalse();
        assertThat(same(told(1, "US data", DAY), told(2, "US CPI data", DAY))).isTrue();
    }

    @Test
    void aCentralBankAloneIsThatOfTheHeadline() {
        EventTelling decision = told(1, "Veltan central bank rate decision", DAY, "s1", "Diary");
        List<EventTelling> joined = List.of(decision, told(2, "decision", DAY, "s2", "Veltan waits"));

        assertThat(same(decision, told(3, "central bank decision", DAY, "s3", "Norrmark waits")))
                .isFalse();
        assertThat(Agenda.isSame(
                        told(3, "central bank decision", DAY, "s3", "Krone rests before Veltan"),
                        List.of(time(DAY)),
                        joined))
                .isTrue();
        assertThat(Agenda.isSame(told(3, "Veltan rate decision", DAY, "s4", ""), List.of(time(DAY)), joined))
                .as("a bare telling whose headline says less does not stand in the way")
                .isTrue();
    }

    @Test
    void aThirdTellingMustFitAll() {
        List<EventTelling> joined = List.of(told(1, "US data", DAY), told(2, "US CPI data", DAY));

        assertThat(Agenda.isSame(told(3, "US retail sales data", DAY), List.of(time(DAY)), joined))
                .isFalse();
        assertThat(Agenda.isSame(told(3, "CPI figures", DAY), List.of(time(DAY)), joined))
                .isFalse();
        assertThat(Agenda.isSame(told(3, "the US CPI", DAY), List.of(time(DAY)), joined))
                .isTrue();
    }

    @Test
    void aBareNounIsWhatItsHeadlineIsAbout() {
        EventTelling bare = told(1, "decision", DAY, "s1", "Veltan central bank seen holding its rate");

        assertThat(same(bare, told(2, "Veltan central bank rate decision", DAY, "s2", "Diary")))
                .isTrue();
        assertThat(same(bare, told(2, "Fed rate decision", DAY, "s2", "Diary"))).isFalse();
        assertThat(same(bare, told(2, "Fed rate decision", DAY, "s1", "Fed waits")))
                .isFalse();
        assertThat(same(bare, told(2, "the decision", DAY, "s1", "Rates"))).isTrue();
        assertThat(same(bare, told(2, "the decision", DAY, "s2", "Rates"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-19,           2026-11-19T13:15:00Z, true
                    2026-11-19,           2026-11-18T23:50:00Z, true
                    2026-11-19,           2026-11-18T13:15:00Z, false
                    2026-11-19,           2026-11-20T02:00:00Z, true
                    2026-11-19,           2026-11-20T06:00:00Z, false
                    2026-11-19,           2026-11-20,           false
                    2026-11,              2026-11-19,           true
                    2026-W47-1,           2026-11-19,           true
                    2026-W46-1,           2026-11-19,           false
                    2026-11-19T13:15:00Z, 2026-11-19T13:30:00Z, false
                    """)
    void timesFitWhenOneHoldsTheOther(String one, String other, boolean fits) {
        assertThat(same(told(1, "ECB decision", one), told(2, "ECB decision", other)))
                .isEqualTo(fits);
        assertThat(same(told(1, "ECB decision", other), told(2, "ECB decision", one)))
                .isEqualTo(fits);
    }

    @Test
    void clausesThatNameNoOccasionAreOneInTheirStoryOrWhenTheyNameEnough() {
        EventTelling brief = told(1, "will speak to Lind", DAY);
        EventTelling full = told(1, "Lind to speak to his Meridian counterpart", DAY);

        assertThat(same(brief, told(2, "will speak to Lind", DAY))).isTrue();
        assertThat(same(brief, told(2, "will speak to Lind", DAY, "s2", "y"))).isFalse();
        assertThat(same(full, told(2, "Lind to speak to his Meridian counterpart", DAY, "s2", "y")))
                .isTrue();
        assertThat(same(full, told(2, "Lind to speak", DAY, "s2", "y"))).isFalse();
    }

    @Test
    void importanceFollowsKindPublishersAndCertainty() {
        assertThat(Agenda.importance("ECB rate decision", 1, Certainty.SCHEDULED))
                .isEqualTo(Agenda.Importance.HIGH);
        assertThat(Agenda.importance("US CPI release", 1, Certainty.SCHEDULED)).isEqualTo(Agenda.Importance.MEDIUM);
        assertThat(Agenda.importance("US CPI release", 2, Certainty.SCHEDULED)).isEqualTo(Agenda.Importance.HIGH);
        assertThat(Agenda.importance("ECB rate decision", 1, Certainty.RUMOURED))
                .isEqualTo(Agenda.Importance.LOW);
        assertThat(Agenda.importance("visit to Velmora", 1, Certainty.EXPECTED)).isEqualTo(Agenda.Importance.LOW);
    }

    private static boolean same(EventTelling one, EventTelling other) {
        return Agenda.isSame(other, List.of(one.when()), List.of(one));
    }
}
