package io.wiredesk.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each case is a text and its statements as `source | cue | content`, parts of a split content joined by ` … `.
final class StatementFinderTest {
    private static final StatementFinder FINDER = new StatementFinder(Tagger.RULES);

    @Test
    void quotationBeforeItsSpeaker() {
        assertStatements("“The mill is shut,” Ann Orlo said.", "Ann Orlo | said | “The mill is shut,”");
        assertStatements("“The mill is shut,” said Ann Orlo.", "Ann Orlo | said | “The mill is shut,”");
        assertStatements("''The mill is shut,'' she said.", "she | said | ''The mill is shut,''");
        assertStatements("«The mill is shut», said Ann Orlo in a statement.", "Ann Orlo | said | «The mill is shut»");
    }

    @Test
    void quotationBehindItsSpeaker() {
        assertStatements("Ann Orlo said, \"The mill is shut.\"", "Ann Orlo | said | \"The mill is shut.\"");
        assertStatements("Ann Orlo told reporters: “We shut it.”", "Ann Orlo | told | “We shut it.”");
    }

    @Test
    void splitQuotationIsOneStatement() {
        assertStatements(
                "“The mill is shut,” she added, “and it stays shut.”",
                "she | added | “The mill is shut,” … “and it stays shut.”");
        assertStatements(
                "“The mill is shut,” said Orlo. “It stays shut.”",
                "Orlo | said | “The mill is shut,” … “It stays shut.”");
    }

    @Test
    void quotationGoesOnInTheNextParagraph() {
        assertStatements(
                "“The mill is shut,” said Orlo. “It stays shut.\n\n“We will not sell it.”\n\nNobody else came.",
                "Orlo | said | “The mill is shut,” … “It stays shut. … “We will not sell it.”");
    }

    @Test
    void quotationBehindAColonInTheNextParagraph() {
        assertStatements(
                "Ann Orlo wrote:\n\n“The mill is shut. It stays shut.”",
                "Ann Orlo | wrote | “The mill is shut. It stays shut.”");
    }

    @Test
    void quotationOfSeveralSentencesIsWhole() {
        assertStatements(
                "“The mill is shut. It stays shut,” Orlo said.", "Orlo | said | “The mill is shut. It stays shut,”");
    }

    @Test
    void reportedClauseWithAndWithoutThat() {
        assertStatements("Orlo said that the mill would close.", "Orlo | said | that the mill would close");
        assertStatements("Officials say the mill will close.", "Officials | say | the mill will close");
        assertStatements(
                "Ann Orlo, head of the Mire Council, said prices would fall.",
                "Ann Orlo, head of the Mire Council, | said | prices would fall");
        assertStatements("Ann Orlo, who runs the mill, said it would close.", "Ann Orlo | said | it would close");
    }

    @Test
    void clauseBeforeItsSpeaker() {
        assertStatements("The mill will close, Orlo said.", "Orlo | said | The mill will close");
    }

    @Test
    void mixedQuotationKeepsItsClause() {
        assertStatements(
                "Orlo said the mill was “a wreck” and would close.",
                "Orlo | said | the mill was “a wreck” and would close");
        assertEquals(
                Statement.Kind.MIXED,
                statements("Orlo said the mill was “a wreck” and would close.")
                        .getFirst()
                        .kind());
    }

    @Test
    void addresseeStandsApart() {
        assertStatements(
                "Orlo told lawmakers on Monday that the mill would close.", "Orlo | told | that the mill would close");
    }

    @Test
    void accordingTo() {
        assertStatements("According to Mire Bank, prices will fall.", "Mire Bank | According to | prices will fall");
        assertStatements("Prices will fall, according to Mire Bank.", "Mire Bank | according to | Prices will fall");
    }

    @Test
    void secondVerbSharesTheSubject() {
        assertStatements(
                "Orlo criticized the plan, saying it would cost jobs.",
                "Orlo | criticized | the plan",
                "Orlo | saying | it would cost jobs");
    }

    @Test
    void expectationWithoutSource() {
        assertStatements("The bank is expected to cut rates.", " | is expected | The bank … to cut rates");
    }

    @Test
    void intentionAndBelief() {
        assertStatements("Orlo believes that prices will fall.", "Orlo | believes | that prices will fall");
        assertStatements("Orlo hopes that the union wins.", "Orlo | hopes | that the union wins");
    }

    @Test
    void headingIsNotGluedToTheNextSentence() {
        String text = "Mill closes\n\nOrlo said it would close.";
        Article article = new Article(
                text,
                List.of(
                        new Block(Block.Kind.HEADING, 2, new Span(0, 11)),
                        new Block(Block.Kind.PARAGRAPH, 0, new Span(13, text.length()))),
                List.of(),
                List.of(),
                Metadata.unknown(Optional.empty()),
                1,
                List.of());
        assertEquals(
                List.of("Orlo | said | it would close"),
                FINDER.find(article, List.of()).statements().stream()
                        .map(statement -> line(text, statement))
                        .toList());
    }

    @Test
    void scareQuotesAndTitlesAreNoStatements() {
        assertStatements("The “green” mill stands by the river.");
        assertStatements("The film “Rain at Night” opens in May.");
    }

    @Test
    void textWithoutStatementsHasNone() {
        assertStatements("The mill stands by the river. It is old.");
        assertStatements("");
    }

    @Test
    void spansLieInsideTheTextAndConfidenceIsAProbability() {
        String text = "“It is late,” Orlo said. He wants to go. “No, ''never” said \"x ‘y";
        for (Statement statement : statements(text)) {
            assertTrue(statement.confidence() >= 0 && statement.confidence() <= 1);
            statement.content().forEach(span -> assertTrue(span.end() <= text.length() && span.length() > 0));
        }
    }

    static void assertStatements(String text, String... expected) {
        assertEquals(
                List.of(expected),
                statements(text).stream()
                        .map(statement -> line(text, statement))
                        .toList());
    }

    static List<Statement> statements(String text) {
        Article article =
                new Article(text, List.of(), List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
        return FINDER.find(article, List.of()).statements();
    }

    private static String line(String text, Statement statement) {
        return words(text, statement.source()) + " | " + words(text, statement.cue()) + " | "
                + words(text, statement.content());
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
