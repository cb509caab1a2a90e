package io.wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.ingest.Intake;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events across articles, from the page to the diary. The articles are of Wednesday 6 May 2026.
class DiaryTest {
    private static final Instant DAY = Instant.parse("2026-05-06T00:00:00Z");

    private static final String SUMMIT = "Leaders of the harbour towns will hold the Velmora trade summit on"
            + " Tuesday, 12 May 2026, to settle who pays for dredging.";

    private static final String DECISION =
            "The European Central Bank will announce its rate decision on" + " 14 May 2026, and traders see no change.";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEventThatTwoPublishersTellIsOne() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        file("two", "Kellinge names its envoy", "Radio Skar", envoy("12 May 2026"));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.publishers()).isEqualTo(2);
            assertThat(event.when()).isEqualTo("2026-05-12");
            assertThat(event.entry().orElseThrow().sources())
                    .extracting(EventLine.Source::publisher)
                    .containsExactlyInAnyOrder("Harbour Wire", "Radio Skar");
            assertThat(event.entry().orElseThrow().sequence()).isZero();
        });
    }

    @Test
    void aRevisedArticleMovesItsEvent() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        EventLine before = events().getFirst();
        file(
                "one",
                "Dredging splits the towns",
                "Harbour Wire",
                SUMMIT.replace("Tuesday, 12", "Friday, 15") + filler("dredging"));

        assertThat(events()).singleElement().satisfies(event -> {
            EventLine.Entry entry = event.entry().orElseThrow();
            assertThat(entry.uid()).isEqualTo(before.entry().orElseThrow().uid());
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(event.when()).isEqualTo("2026-05-15");
            assertThat(entry.changes()).singleElement().satisfies(change -> {
                assertThat(change.what()).isEqualTo("moved");
                assertThat(change.was()).contains("2026-05-12");
                assertThat(change.became()).contains("2026-05-15");
            });
        });
    }

    @Test
    void aRevisionThatSaysTheSameOfAnEventChangesNothingOfIt() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        EventLine.Entry before = events().getFirst().entry().orElseThrow();
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("silt"));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.entry().orElseThrow().uid()).isEqualTo(before.uid());
            assertThat(event.entry().orElseThrow().sequence()).isEqualTo(before.sequence());
        });
    }

    @Test
    void anEventThatNoArticleTellsAnyMoreIsNotShown() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        file("one", "Dredging splits the towns", "Harbour Wire", filler("dredging"));

        assertThat(events()).isEmpty();

        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        assertThat(events()).hasSize(1);
        assertThat(events().getFirst().entry().orElseThrow().sequence())
                .as("taken off and put on again")
                .isEqualTo(2);
    }

    @Test
    void otherNamesOfTheBankAndItsDecisionAreOneEvent() {
        file("one", "Euro waits", "Harbour Wire", DECISION + filler("euro"));
        file(
                "two",
                "Bond traders rest",
                "Radio Skar",
                "Bonds hardly moved before the ECB meeting on 14 May 2026. " + filler("bonds"));

        assertThat(events()).hasSize(1);
    }

    @Test
    void anArticleThatGivesTheMinuteJoinsTwoEventsThatItShowsToBeOne() {
        file(
                "one",
                "Waiting for rates",
                "Radio Skar",
                "The Bank of Velmora rate decision is due on 14 May 2026." + filler("rates"));
        file(
                "two",
                "Bakers want cheaper loans",
                "Kestrel Markets",
                "The central bank rate decision is due at 12:15 GMT on 14 May 2026, bakers said. The oven makers of"
                        + " Kellinge watch it too, since flour is bought on credit.");
        assertThat(events()).hasSize(2);
        file(
                "three",
                "The week ahead",
                "Harbour Wire",
                "The Bank of Velmora will announce its rate decision at 12:15 GMT on 14 May 2026. Sailors of the north"
                        + " quay mend their nets until then.");

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.event()).contains("Velmora");
            assertThat(event.when()).isEqualTo("2026-05-14T12:15:00Z");
            assertThat(event.publishers()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void aRestartKeepsAll() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        List<EventLine> before = events();
        desk.close();
        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void anArticleThatTellsOfANewDayMovesTheEvent() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        EventLine.Entry before = events().getFirst().entry().orElseThrow();
        file(
                "two",
                "Velmora summit is put off",
                "Radio Skar",
                "The Velmora trade summit has been postponed from 12 May 2026 to 19 May 2026, the town clerk wrote. Ferries"
                        + " keep their winter timetable until the thaw.");

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.when()).isEqualTo("2026-05-19");
            assertThat(event.isCancelled()).isFalse();
            assertThat(event.entry().orElseThrow().uid()).isEqualTo(before.uid());
            assertThat(event.entry().orElseThrow().sequence()).isEqualTo(before.sequence() + 1);
        });
    }

    @Test
    void anArticleThatTellsItIsOffCancelsTheEvent() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        file(
                "two",
                "Velmora summit is off",
                "Radio Skar",
                "The Velmora trade summit planned for 12 May 2026 has been called off, the town clerk wrote. Ferries keep"
                        + " their winter timetable until the thaw.");

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.isCancelled()).isTrue();
            assertThat(event.entry().orElseThrow().sequence()).isPositive();
        });
    }

    @Test
    void aFolderFiledBeforeTheDiaryCatchesUp() throws SQLException, IOException {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        file("two", "Kellinge names its envoy", "Radio Skar", envoy("12 May 2026"));
        desk.close();
        Path record = folder.resolve("wiredesk.db");
        Path newer = Files.move(record, folder.resolve("newer.db"));
        FirstSchema.copy(newer, record);
        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.publishers()).isEqualTo(2);
            assertThat(event.when()).isEqualTo("2026-05-12");
        });
    }

    @Test
    void copiesNeitherDoubleNorCount() {
        file("one", "Dredging splits the towns", "Harbour Wire", SUMMIT + filler("dredging"));
        file("two", "Dredging splits the towns", "Radio Skar", SUMMIT + filler("dredging"));

        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.publishers()).isEqualTo(1));
    }

    @Test
    void aPledgeOfTwoArticlesIsOne() {
        file(
                "one",
                "Norrmark opens its ports",
                "Harbour Wire",
                "Norrmark promised to reopen the nickel ports by 20 May 2026. " + filler("nickel"));
        file(
                "two",
                "Norrmark opens its ports, and Meridia waits",
                "Radio Skar",
                "Meridia is waiting. Norrmark has pledged to reopen its nickel ports by 20 May 2026. "
                        + filler("nickel").replace("counted", "weighed"));

        List<PledgeLine> pledges = desk.store().read(handle -> new PledgeQuery(handle).all(10));
        assertThat(pledges).isNotEmpty();
        assertThat(pledges.stream().filter(line -> line.due().isPresent())).hasSize(1);
    }

    private static String envoy(String when) {
        return "Kellinge sends its harbour master as envoy to the Velmora summit on " + when
                + ", the town clerk wrote. Ferries keep their winter timetable until the thaw, and the museum of nets"
                + " stays shut.";
    }

    private static String filler(String matter) {
        return " Clerks counted the ballots on " + matter + " twice and found nobody at fault. The council of"
                + " Port Aurel keeps its seal in a drawer with two keys.";
    }

    private List<EventLine> events() {
        return desk.store().read(handle -> new EventQuery(handle).between(DAY, DAY.plusSeconds(86_400L * 60), 50));
    }

    private void file(String page, String headline, String publisher, String text) {
        String url = "https://" + publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + page;
        assertThat(desk.ingest().accept(InventedNews.submission(url, headline, publisher, text)))
                .isInstanceOf(Intake.Filed.class);
    }
}
