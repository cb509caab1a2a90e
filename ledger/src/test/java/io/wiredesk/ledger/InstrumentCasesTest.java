package io.wiredesk.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads the passages of `instrument-cases.txt` for the instruments they name.
final class InstrumentCasesTest {
    private final PassageReader reader = new PassageReader();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void instrumentsAreFoundAsWrittenDown(boolean held) throws IOException {
        CaseScore score = new CaseScore(held ? "instruments, held" : "instruments");
        for (CaseFile.Case wanted : CaseFile.read("instrument-cases.txt")) {
            if (wanted.name().startsWith("held") == held) {
                score.add(wanted, found(wanted));
            }
        }
        score.check(held ? 20 : 40, 0.95);
    }

    private List<List<String>> found(CaseFile.Case passage) {
        return reader.read(passage.text(), passage.article().blocks(), Optional.empty()).instruments().stream()
                .map(i -> List.of(i.symbol(), i.span().of(passage.text())))
                .toList();
    }
}
