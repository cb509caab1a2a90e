package io.wiredesk.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Inputs that break naive readers: each must end in time that grows with its length.
final class HostileInputTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void aMegabyteOfQuotationMarks() {
        assertReads("\"".repeat(1_000_000));
        assertReads("“".repeat(1_000_000));
        assertReads("‘a ".repeat(300_000));
    }

    @Test
    void twoMegabytesWithoutASentenceEnd() {
        assertReads("Orlo said that the mill, which Vant, who told ".repeat(45_000));
    }

    @Test
    void noSpacesAtAll() {
        assertReads("said".repeat(250_000));
        assertReads("a,b.c”d“".repeat(120_000));
    }

    @Test
    void endlessCommasAndNames() {
        assertReads(", Orlo".repeat(150_000) + ", said it was late.");
    }

    @Test
    void manyParagraphsOfOpenQuotation() {
        String text = "“It is late,” Orlo said.\n\n" + "“And later.\n\n".repeat(50_000);
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertEquals(1, StatementFinderTest.statements(text).size()));
    }

    @Test
    void quotationMarkWithoutPartnerRunsToItsParagraphsEndOnly() {
        List<String> contents = StatementFinderTest.statements("Orlo said, “It is late.\n\nVant left.").stream()
                .map(statement -> statement.content().toString())
                .toList();
        assertEquals(List.of("[Span[start=11, end=23]]"), contents);
    }

    private static void assertReads(String text) {
        assertTimeoutPreemptively(
                LIMIT,
                () -> StatementFinderTest.statements(text)
                        .forEach(statement ->
                                assertTrue(statement.content().getLast().end() <= text.length())));
    }
}
