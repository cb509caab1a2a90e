package io.wiredesk.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads the passages of `level-cases.txt` for the levels they state.
final class LevelCasesTest {
    private final PassageReader reader = new PassageReader();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void levelsAreFoundAsWrittenDown(boolean held) throws IOException {
        CaseScore score = new CaseScore(held ? "levels, held" : "levels");
        for (CaseFile.Case wanted : CaseFile.read("level-cases.txt")) {
            if (wanted.name().startsWith("held") == held) {
                score.add(wanted, found(wanted));
            }
        }
        score.check(held ? 20 : 45, 0.95);
    }

    private List<List<String>> found(CaseFile.Case passage) {
        Passage read = reader.read(passage.text(), passage.article().blocks(), Optional.empty());
        return read.levels().stream().map(LevelCasesTest::fields).toList();
    }

    private static List<String> fields(Level level) {
        return List.of(
                level.instrument(),
                BigDecimal.valueOf(level.value()).stripTrailingZeros().toPlainString(),
                level.unit(),
                level.relation().name().toLowerCase(Locale.ROOT),
                level.context().orElse("-"));
    }
}
