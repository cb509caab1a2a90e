package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/// Counts over golden cases what was found rightly, found wrongly and missed.
final class CaseScore {
    private static final Logger LOG = Logger.getLogger(CaseScore.class.getName());

    private final String kind;
    private final List<String> nearMisses = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;
    private int cases;

    /// @param kind what is counted, for messages
    CaseScore(String kind) {
        this.kind = kind;
    }

    /// Takes one case in: `found` as lists of fields of the same meaning and spelling as the case's.
    void add(CaseFile.Case wanted, List<List<String>> found) {
        cases++;
        List<List<String>> free = new ArrayList<>(found);
        for (List<String> want : wanted.wanted()) {
            if (free.remove(want)) {
                right++;
            } else {
                missed++;
                LOG.info(() -> kind + ", " + wanted.name() + ": want " + want + ", found " + found);
            }
        }
        wrong += free.size();
        if (!free.isEmpty()) {
            LOG.info(() -> kind + ", " + wanted.name() + ": too much: " + free);
            if (wanted.wanted().isEmpty()) {
                nearMisses.add(wanted.name() + ": " + free);
            }
        }
    }

    /// F1 over all cases, 0–1.
    double f1() {
        return 2.0 * right / (2 * right + wrong + missed);
    }

    /// Fails when there are fewer cases than `fewest`, when F1 is below `least`, or when a case that must yield nothing
    /// yielded something.
    void check(int fewest, double least) {
        LOG.info(() -> kind + ": F1 " + f1() + " over " + cases + " cases: " + right + " right, " + wrong + " wrong, "
                + missed + " missed");
        assertTrue(cases >= fewest, cases + " cases of " + kind);
        assertEquals(List.of(), nearMisses, kind);
        assertTrue(f1() >= least, kind + ": F1 " + f1());
    }
}
