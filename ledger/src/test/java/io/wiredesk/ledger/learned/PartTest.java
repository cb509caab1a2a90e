package io.wiredesk.ledger.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PartTest {
    private static final WordPiece TOKENIZER = new WordPiece(List.of("[PAD]", "[UNK]"));

    @Test
    void longParagraphsEndTheirPartsAtSentences() {
        String text = "Ann Orlo said that the mill stays open. ".repeat(80).strip();
        List<Part> parts = parts(text);
        assertEquals(
                80 * 9, parts.stream().mapToInt(part -> part.words().size()).sum());
        for (Part part : parts) {
            assertTrue(part.size() <= 202, part.size() + " pieces");
            assertEquals(".", part.words().getLast().of(text));
        }
    }

    @Test
    void aParagraphWithoutSentencesIsCutWhereItMust() {
        List<Part> parts = parts("and ".repeat(100_000));
        assertEquals(500, parts.size());
        parts.forEach(part -> assertEquals(202, part.size()));
    }

    @Test
    void aWordHasItsHintOnItsFirstPiece() {
        String text = "Orlo said “no”";
        Hints hints = new Hints(text.length());
        hints.quote(TOKENIZER.words(text).get(3));
        Part part = Part.of(0, text, hints, TOKENIZER).getFirst();
        assertEquals(
                List.of(0L, 0L, 0L, 0L, 13L, 0L, 0L),
                Arrays.stream(part.hints()).boxed().toList());
    }

    private static List<Part> parts(String text) {
        return Part.of(0, text, new Hints(text.length()), TOKENIZER);
    }
}
