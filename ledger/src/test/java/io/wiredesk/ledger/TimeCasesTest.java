package io.wiredesk.ledger;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reads the sentences of `time-cases.txt` and counts which times come out as written there: words, type and value.
final class TimeCasesTest {
    private final LedgerReader reader = new LedgerReader(Tagger.RULES);

    @Test
    void timesComeOutAsWrittenDown() throws IOException {
        CaseScore all = new CaseScore("time");
        CaseScore held = new CaseScore("time, held");
        for (CaseFile.Case wanted : CaseFile.read("time-cases.txt")) {
            List<List<String>> found = found(wanted);
            all.add(wanted, found);
            if (wanted.name().startsWith("held ")) {
                held.add(wanted, found);
            }
        }
        all.check(50, 0.95);
        held.check(15, 0.90);
    }

    private List<List<String>> found(CaseFile.Case wanted) {
        return reader.read(wanted.article(), wanted.written()).times().stream()
                .map(t -> List.of(t.span().of(wanted.text()), t.type().name(), t.value()))
                .toList();
    }
}
