package io.wiredesk.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.ledger.Statement;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each case is a text and its statements as `source | cue | content`, parts of a split content joined by ` … `.
final class StatementFinderTest {
    private static final StatementFinder FINDER = new StatementFinder();

    @Test
    void quotationBeforeItsSpeaker() {
        assertStatements("“The mill is shut,” Ann Orlo said.", "Ann Orlo | said | “The mill is shut,”");
        assertStatements("“The mill is shut,” said Ann Orlo.", "Ann Orlo | said | “The mill is shut,”");
        assertStatements("''The mill is shut,'' she said.", "she | said | ''The mill is shut,''");
    }

    @Test
    void quotationBehindItsSpeaker() {
        assertStatements("Ann Orlo said, \"The mill is shut.\"", "Ann Orlo | said | \"The mill is shut.\"");
    }

    @Test
    void splitQuotationIsOneStatement() {
        assertStatements(
                "“The mill is shut,” she added, “and it stays shut.”",
                "she | added | “The mill is shut,” … “and it stays shut.”");
    }

    @Test
    void reportedClauseWithAndWithoutThat() {
        assertStatements("Orlo said that the mill would close.", "Orlo | said | that the mill would close");
        assertStatements("Officials say the mill will close.", "Officials | say | the mill will close");
    }

    @Test
    void accordingTo() {
        assertStatements("According to Mire Bank, prices will fall.", "Mire Bank | According to | prices will fall");
    }

    @Test
    void textWithoutStatementsHasNone() {
        assertStatements("The mill stands by the river. It is old.");
        assertStatements("");
    }

    static void assertStatements(String text, String... expected) {
        assertEquals(
                List.of(expected),
                statements(text).stream()
                        .map(statement -> line(text, statement))
                        .toList());
    }

    static List<Statement> statements(String text) {
        return FINDER.statements(
                new Article(text, List.of(), List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of()));
    }

    private static String line(String text, Statement statement) {
        return words(text, statement.source()) + " | " + words(text, statement.cue()) + " | "
                + words(text, statement.content());
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
