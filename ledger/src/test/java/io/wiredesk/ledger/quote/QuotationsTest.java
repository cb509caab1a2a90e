package io.wiredesk.ledger.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.wiredesk.ledger.sentence.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotationsTest {
    @Test
    void everyStyleOfMarks() {
        assertQuotations("“It rains,” he said.", "“It rains,”");
        assertQuotations("\"It rains,\" he said.", "\"It rains,\"");
        assertQuotations("«It rains», he said.", "«It rains»");
        assertQuotations("„It rains“, he said.", "„It rains“");
        assertQuotations("''It rains,'' he said.", "''It rains,''");
        assertQuotations("‘It rains,’ he said.", "‘It rains,’");
    }

    @Test
    void apostrophesOpenAndCloseNothing() {
        assertQuotations("Orlo’s mill didn’t close in the workers' view.");
    }

    @Test
    void innerMarksStayInside() {
        assertQuotations("“He said ‘no’ twice,” she said.", "“He said ‘no’ twice,”");
    }

    @Test
    void unclosedQuotationRunsToTheParagraphsEnd() {
        String text = "“It rains. It pours.\n\n“It stopped,” he said.";
        List<Quotation> found = Quotations.of(text, Sentences.of(text));
        assertEquals("“It rains. It pours.", found.get(0).span().of(text));
        assertFalse(found.get(0).closed());
        assertEquals("“It stopped,”", found.get(1).span().of(text));
    }

    private static void assertQuotations(String text, String... expected) {
        assertEquals(
                List.of(expected),
                Quotations.of(text, Sentences.of(text)).stream()
                        .map(quotation -> quotation.span().of(text))
                        .toList());
    }
}
