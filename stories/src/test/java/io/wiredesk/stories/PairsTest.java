package io.wiredesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.ledger.Pledge.Status;
import io.wiredesk.stories.PairFile.Pair;
import io.wiredesk.stories.PairFile.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which tellings are one event, and which one pledge. Calling two one does more harm than showing one twice.
class PairsTest {
    private static final Logger LOG = Logger.getLogger(PairsTest.class.getName());

    private static final PairFile EVENTS = PairFile.of("event-pairs.txt");
    private static final PairFile PLEDGES = PairFile.of("pledge-pairs.txt");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellingsOfOneEventAreFound(boolean held) {
        Score score = EVENTS.score(held, PairsTest::isOneEvent);
        report("events", held, score);
        assertThat(score.precision()).as("%s", score.wrong()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).as("%s", score.wrong()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellingsOfOnePledgeAreFound(boolean held) {
        Score score = PLEDGES.score(held, PairsTest::isOnePledge);
        report("pledges", held, score);
        assertThat(score.precision()).as("%s", score.wrong()).isGreaterThanOrEqualTo(0.8);
        assertThat(score.recall()).as("%s", score.wrong()).isGreaterThanOrEqualTo(0.8);
    }

    private static void report(String what, boolean held, Score score) {
        LOG.info(() -> what + (held ? " held" : " open") + ": precision " + score.precision() + ", recall "
                + score.recall() + ", " + score.wrong().size() + " wrong " + (held ? "" : score.wrong()));
    }

    private static boolean isOneEvent(Pair pair) {
        List<String> cells = pair.cells();
        EventTelling one = Tellings.told(1, cells.get(2), cells.get(1), "s1", cells.get(3));
        EventTelling other = Tellings.told(2, cells.get(5), cells.get(4), pair.oneStory() ? "s1" : "s2", cells.get(6));
        boolean forth = Agenda.isSame(other, List.of(one.when()), List.of(one));
        assertThat(Agenda.isSame(one, List.of(other.when()), List.of(other))).isEqualTo(forth);
        return forth;
    }

    private static boolean isOnePledge(Pair pair) {
        List<String> cells = pair.cells();
        PledgeTelling one = pledge(cells.get(1), cells.get(2), cells.get(3), "s1");
        PledgeTelling other = pledge(cells.get(4), cells.get(5), cells.get(6), pair.oneStory() ? "s1" : "s2");
        boolean forth = Commitment.isSame(other, List.of(one));
        assertThat(Commitment.isSame(one, List.of(other))).isEqualTo(forth);
        return forth;
    }

    private static PledgeTelling pledge(String party, String action, String due, String story) {
        return new PledgeTelling(
                List.of(party),
                action,
                due.isEmpty() ? Optional.empty() : Optional.of(Tellings.time(due)),
                Status.OPEN,
                story,
                Instant.parse("2026-11-02T08:00:00Z"));
    }
}
