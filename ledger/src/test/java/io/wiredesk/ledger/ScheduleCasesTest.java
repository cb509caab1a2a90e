package io.wiredesk.ledger;

import io.wiredesk.reader.PublicationTime;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads the passages of `schedule-cases.txt`, `release-cases.txt` and `schedule-wire-cases.txt`.
class ScheduleCasesTest {
    private static final double LEAST = 0.90;
    private static final double HALF = 0.5;
    private static final double OF_OTHERS = 0.82;
    private static final double HELD_OF_OTHERS = 0.67;

    private final PassageReader reader = new PassageReader();

    private List<ScheduledEvent> events(CaseFile.Case passage) {
        return reader.read(
                        passage.text(),
                        passage.article().blocks(),
                        passage.written().map(PublicationTime::at))
                .schedule();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsComeOutAsWrittenDown(boolean held) throws IOException {
        CaseScore score = new CaseScore(held ? "schedule, held" : "schedule");
        for (CaseFile.Case passage : CaseFile.read("schedule-cases.txt")) {
            if (passage.name().startsWith("held ") == held) {
                score.add(
                        passage,
                        events(passage).stream()
                                .map(event -> List.of(
                                        named(passage, event.event()),
                                        event.when(),
                                        lower(event.certainty()),
                                        change(event)))
                                .toList());
            }
        }
        score.check(held ? 20 : 40, LEAST);
    }

    /// By writers who knew neither the finder nor its cases: the floors are what was measured, not what is wanted.
    /// Times of
    /// day are left out, and a change is only named.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsOfOtherHandsAreFoundAsOftenAsMeasured(boolean held) throws IOException {
        CaseScore score = new CaseScore(held ? "schedule of other hands, held" : "schedule of other hands");
        for (CaseFile.Case passage : CaseFile.read("schedule-wire-cases.txt")) {
            if (passage.name().startsWith("held ") == held) {
                score.add(
                        passage,
                        events(passage).stream()
                                .map(event -> List.of(
                                        called(passage, event.event()),
                                        event.when().replaceFirst("T.*", ""),
                                        lower(event.certainty()),
                                        event.change()
                                                .map(ScheduleCasesTest::lower)
                                                .orElse("-")))
                                .toList());
            }
        }
        score.check(held ? 40 : 135, held ? HELD_OF_OTHERS : OF_OTHERS);
    }

    /// The case's own spelling of a name that shares half of the shorter one's words.
    private static String called(CaseFile.Case passage, String name) {
        return passage.wanted().stream()
                .map(List::getFirst)
                .filter(wanted -> SameWords.shared(wanted, name) >= HALF)
                .max(Comparator.comparingDouble(wanted -> SameWords.shared(wanted, name)))
                .orElse(name);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void releasesCarryTheirFigures(boolean held) throws IOException {
        CaseScore score = new CaseScore(held ? "releases, held" : "releases");
        for (CaseFile.Case passage : CaseFile.read("release-cases.txt")) {
            if (passage.name().startsWith("held ") == held) {
                score.add(
                        passage,
                        events(passage).stream()
                                .map(event -> List.of(
                                        named(passage, event.event()),
                                        event.when(),
                                        event.actual().orElse("-"),
                                        event.forecast().orElse("-"),
                                        event.previous().orElse("-")))
                                .toList());
            }
        }
        score.check(held ? 2 : 6, LEAST);
    }

    /// The case's own spelling of a name, when it names the same.
    private static String named(CaseFile.Case passage, String name) {
        return passage.wanted().stream()
                .map(List::getFirst)
                .filter(wanted -> SameWords.in(wanted, name))
                .findFirst()
                .orElse(name);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String change(ScheduledEvent event) {
        Optional<String> change = event.change().map(ScheduleCasesTest::lower);
        return change.map(c -> c + event.was().map(w -> " from " + w).orElse(""))
                .orElse("-");
    }
}
