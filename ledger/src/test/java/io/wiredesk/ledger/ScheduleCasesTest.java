package io.wiredesk.ledger;

import io.wiredesk.reader.PublicationTime;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads the passages of `schedule-cases.txt` and `release-cases.txt`.
class ScheduleCasesTest {
    private static final double LEAST = 0.90;

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
