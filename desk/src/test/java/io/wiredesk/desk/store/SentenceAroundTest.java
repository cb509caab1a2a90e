package io.wiredesk.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SentenceAroundTest {
    @Test
    void theSentenceOfASpanIsFound() {
        assertSentence("Rain fell. Boats left early. Nobody minded.", "left", "Boats left early.");
        assertSentence("Rain fell. Boats left early. Nobody minded.", "Rain", "Rain fell.");
        assertSentence("Rain fell. Boats left early. Nobody minded.", "minded.", "Nobody minded.");
    }

    @Test
    void aTitleDoesNotEndASentence() {
        assertSentence(
                "It was late. The council heard Mr. Lind twice. It voted.",
                "Lind",
                "The council heard Mr. Lind twice.");
        assertSentence(
                "It was late. The council heard Mr. Lind twice. It voted.",
                "council",
                "The council heard Mr. Lind twice.");
    }

    @Test
    void aSpanOverTwoSentencesYieldsBoth() {
        assertSentence("Rain fell. Boats left. Nobody minded.", "fell. Boats", "Rain fell. Boats left.");
    }

    @Test
    void aSentenceNeverLeavesItsBlock() {
        assertSentence("A heading without a stop\n\nBoats left early", "Boats", "Boats left early");
        assertSentence("A heading without a stop\n\nBoats left early", "stop", "A heading without a stop");
    }

    private static void assertSentence(String text, String words, String sentence) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, start + block.length())));
            start += block.length() + 2;
        }
        Article article =
                new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
        int at = text.indexOf(words);

        assertThat(new SentenceAround(article).of(new Span(at, at + words.length())))
                .isEqualTo(sentence);
    }
}
