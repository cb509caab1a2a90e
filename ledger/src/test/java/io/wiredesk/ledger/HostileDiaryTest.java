package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.reader.PublicationTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events and pledges of texts that no newsroom wrote: bounded, and nothing thrown.
class HostileDiaryTest {
    private static final Optional<PublicationTime> WRITTEN =
            Optional.of(PublicationTime.at(Instant.parse("2026-03-11T09:00:00Z")));

    /// A quadratic scan of a megabyte takes minutes, a linear one well under a second.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PassageReader reader = new PassageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bank will meet and it will vote on Friday and ",
                "they agreed to agreed to agreed to act by Friday unless ",
                "from Friday to Monday the hearing was postponed ",
                "A | 12 March | will | ",
                "Oslo, Kiel, and ",
                "which, who, will, "
            })
    void aMegabyteInOneSentenceCostsNoMoreThanItsLength(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertTimeoutPreemptively(PATIENCE, () -> {
            Passage passage = reader.read(text, List.of(), WRITTEN);
            reader.pledges(passage, WRITTEN);
            assertTrue(
                    passage.schedule().size() < 100,
                    "events of rubbish: " + passage.schedule().size());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council will meet on 31 February at 25:00 GMT.",
                "The vote is on 0 May 99999.",
                "Kiel agreed to close the port by 30 February unless",
                "Date | GMT | Event\n99 Foo | 99:99 | Rate decision\n | | ",
                "will",
                "to",
                ", which will",
                "postponed from Friday to",
                "It expires on Friday.",
                "agreed to"
            })
    void nothingIsMadeOfImpossibleDatesAndStumps(String text) {
        Passage passage = reader.read(text, List.of(), WRITTEN);
        reader.pledges(passage, WRITTEN);
        assertEquals(List.of(), passage.schedule());
    }

    @Test
    void withoutATimeOfWritingOnlyWholeDatesCount() {
        Passage passage =
                reader.read("The vote is due on Friday. The trial begins on 4 May 2026.", List.of(), Optional.empty());
        assertEquals(
                List.of("trial 2026-05-04"),
                passage.schedule().stream().map(e -> e.event() + " " + e.when()).toList());
    }
}
