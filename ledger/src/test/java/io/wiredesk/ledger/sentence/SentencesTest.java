package io.wiredesk.ledger.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
    @Test
    void abbreviationsDoNotEndSentences() {
        assertSentences(
                "Mr. Orlo met Sen. J. P. Vant in the U.S. Senate. The U.S. The rest slept.",
                "Mr. Orlo met Sen. J. P. Vant in the U.S. Senate.",
                "The U.S.",
                "The rest slept.");
    }

    @Test
    void closingMarksStayWithTheirSentence() {
        assertSentences(
                "“It rains.” He left. ''Go!'' she said. (It was late.) «Non.» Fin",
                "“It rains.”",
                "He left.",
                "''Go!'' she said.",
                "(It was late.)",
                "«Non.»",
                "Fin");
    }

    @Test
    void straightQuoteBehindABlankOpensTheNextSentence() {
        assertSentences("It ended. \"We go,\" he said.", "It ended.", "\"We go,\" he said.");
    }

    @Test
    void figuresAndDomainsKeepTheirDots() {
        assertSentences(
                "Copper rose 1.5 percent on mire.example on Monday.",
                "Copper rose 1.5 percent on mire.example on Monday.");
    }

    @Test
    void headingsAreNotGluedToTheNextParagraph() {
        String text = "Copper falls again\n\nMills closed early.";
        List<Sentence> sentences = Sentences.of(
                text,
                List.of(
                        new Block(Block.Kind.HEADING, 2, new Span(0, 18)),
                        new Block(Block.Kind.PARAGRAPH, 0, new Span(20, 39))));
        assertEquals(2, sentences.size());
        assertTrue(sentences.get(0).heading());
        assertEquals("Mills closed early.", sentences.get(1).span().of(text));
        assertEquals(1, sentences.get(1).paragraph());
    }

    @Test
    void wrappedLinesStayOneSentence() {
        assertSentences("Copper fell\nagain today.\nMills closed.", "Copper fell\nagain today.", "Mills closed.");
    }

    @Test
    void tokensKeepContractionsAndSplitClitics() {
        assertTokens(
                "Orlo’s 90-day plan didn’t work—he’s gone.",
                "Orlo",
                "’s",
                "90-day",
                "plan",
                "didn’t",
                "work",
                "—",
                "he",
                "’s",
                "gone",
                ".");
    }

    @Test
    void endlessSentenceIsCut() {
        List<Sentence> sentences = Sentences.of("word ".repeat(100_000));
        assertEquals(100_000 / Sentences.MOST_TOKENS, sentences.size());
    }

    @Test
    void emptyAndBlankTextsHaveNoSentences() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n\n\t "));
    }

    private static void assertSentences(String text, String... expected) {
        assertEquals(
                List.of(expected),
                Sentences.of(text).stream().map(s -> s.span().of(text)).toList());
    }

    private static void assertTokens(String text, String... expected) {
        assertEquals(
                List.of(expected),
                Sentences.of(text).getFirst().tokens().stream().map(Token::text).toList());
    }
}
