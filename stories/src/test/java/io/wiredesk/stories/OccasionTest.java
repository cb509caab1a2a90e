package io.wiredesk.stories;

import static io.wiredesk.stories.Tellings.cancelled;
import static io.wiredesk.stories.Tellings.moved;
import static io.wiredesk.stories.Tellings.told;
import static io.wiredesk.stories.Tellings.unsure;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.stories.Occasion.Change.What;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final String TUESDAY = "2026-11-03";
    private static final String FRIDAY = "2026-11-06";

    @Test
    void theMostExactTimeStays() {
        assertThat(whenOf(
                        told(1, "Velmora summit", "2026-11"),
                        told(2, "Velmora summit", "2026-11-03T09:00:00Z"),
                        told(3, "summit", TUESDAY)))
                .isEqualTo("2026-11-03T09:00:00Z");
    }

    @Test
    void theNewestTellingsCertaintyCounts() {
        Occasion occasion = Occasion.of(
                List.of(unsure(told(2, "Velmora summit", TUESDAY)), told(1, "the Velmora trade summit", TUESDAY)));

        assertThat(occasion.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(occasion.event()).as("the fullest name").isEqualTo("the Velmora trade summit");
    }

    @Test
    void ofNamesThatSayAsMuchTheOneThatIsANameIsShown() {
        assertThat(Occasion.of(List.of(
                                told(1, "Veltan decides on interest rates", TUESDAY),
                                told(2, "Veltan rate decision", TUESDAY),
                                told(3, "decision", TUESDAY)))
                        .event())
                .isEqualTo("Veltan rate decision");
    }

    @Test
    void aMoveIsKeptWithWhatItWas() {
        Occasion occasion = Occasion.of(
                List.of(told(1, "Velmora summit", TUESDAY), moved(told(2, "Velmora summit", FRIDAY), TUESDAY)));

        assertThat(occasion.when().value()).isEqualTo(FRIDAY);
        assertThat(occasion.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.MOVED);
            assertThat(change.was().orElseThrow().value()).isEqualTo(TUESDAY);
            assertThat(change.became().orElseThrow().value()).isEqualTo(FRIDAY);
            assertThat(change.article()).isEqualTo("a2");
        });
    }

    @Test
    void aMoveThatManyTellIsOneChange() {
        Occasion occasion = Occasion.of(List.of(
                told(1, "Velmora summit", TUESDAY),
                moved(told(2, "Velmora summit", FRIDAY), ""),
                moved(told(3, "Velmora summit", FRIDAY), TUESDAY)));

        assertThat(occasion.changes()).hasSize(1);
    }

    @Test
    void aMoveIsTheSameWhicheverArticleCameFirst() {
        EventTelling planned = told(1, "Velmora summit", TUESDAY);
        EventTelling now = moved(told(2, "Velmora summit", FRIDAY), TUESDAY);

        assertThat(Occasion.of(List.of(now, planned))).isEqualTo(Occasion.of(List.of(planned, now)));
        assertThat(Occasion.of(List.of(now)).changes()).hasSize(1);
    }

    @Test
    void whoeverDidNotHearOfTheMoveMovesNothingBack() {
        assertThat(whenOf(
                        told(1, "Velmora summit", TUESDAY),
                        moved(told(2, "Velmora summit", FRIDAY), TUESDAY),
                        told(3, "Velmora summit", TUESDAY)))
                .isEqualTo(FRIDAY);
    }

    @Test
    void cancelledStaysUntilItIsToldAgain() {
        EventTelling planned = told(1, "Velmora summit", TUESDAY);
        EventTelling off = cancelled(told(2, "Velmora summit", TUESDAY));
        EventTelling on = told(3, "Velmora summit", TUESDAY);

        assertThat(Occasion.of(List.of(planned, off)).isCancelled()).isTrue();
        assertThat(Occasion.of(List.of(planned, off, on)).isCancelled()).isFalse();
        assertThat(Occasion.of(List.of(planned, off, on)).changes())
                .extracting(Occasion.Change::what)
                .containsExactly(What.CANCELLED, What.REINSTATED);
    }

    private static String whenOf(EventTelling... tellings) {
        return Occasion.of(List.of(tellings)).when().value();
    }
}
