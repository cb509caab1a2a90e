package io.wiredesk.ledger.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.reader.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordPieceTest {
    private final WordPiece tokenizer = new WordPiece(List.of("[PAD]", "[UNK]", "mill", "##er", "##s", "cafe", "'"));

    @Test
    void wordsEndAtBlanksAndRoundMarks() {
        assertEquals(
                List.of("Orlo", "’", "s", "90", "-", "day", "plan", ".", "“"), words("Orlo’s 90-day plan.\u00a0“"));
        assertEquals(List.of("Hi", "你", "好"), words("Hi你好"));
        assertEquals(List.of(), words(" \u0000\n\u200b"));
    }

    @Test
    void surrogatePairsAndCombiningMarksStayWhole() {
        assertEquals(List.of("a😀b", "e\u0301t"), words("a😀b e\u0301t"));
    }

    @Test
    void aWordIsCutFromTheLeftIntoTheLongestPieces() {
        assertArrayEquals(new int[] {2, 3, 4}, tokenizer.pieces("Millers"));
        assertArrayEquals(new int[] {5}, tokenizer.pieces("Café"));
        assertArrayEquals(new int[] {1}, tokenizer.pieces("millx"));
        assertArrayEquals(new int[] {1}, tokenizer.pieces("mill".repeat(30)));
    }

    private List<String> words(String text) {
        return tokenizer.words(text).stream().map((Span span) -> span.of(text)).toList();
    }
}
