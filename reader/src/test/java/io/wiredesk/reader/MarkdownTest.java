package io.wiredesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void printsEachKindOfBlockInItsOwnForm() {
        String text = "Why\n\nNickel *rose*.\n\none\n\ntwo\n\nWe wait.\n\nDay | Price\nMon | 15,310";
        Article article = new Article(
                text,
                List.of(
                        new Block(Block.Kind.HEADING, 3, new Span(0, 3)),
                        new Block(Block.Kind.PARAGRAPH, 0, new Span(5, 19)),
                        new Block(Block.Kind.LIST_ITEM, 0, new Span(21, 24)),
                        new Block(Block.Kind.LIST_ITEM, 0, new Span(26, 29)),
                        new Block(Block.Kind.QUOTATION, 0, new Span(31, 39)),
                        new Block(Block.Kind.TABLE, 0, new Span(41, 65))),
                List.of(),
                List.of(),
                Metadata.unknown(Optional.empty()),
                1,
                List.of());
        assertThat(Markdown.of(article)).isEqualTo("""
                        ### Why

                        Nickel \\*rose\\*.

                        - one
                        - two

                        > We wait.

                        | Day | Price |
                        | --- | --- |
                        | Mon | 15,310 |
                        """);
    }

    @Test
    void anEmptyArticleIsAnEmptyText() {
        Article nothing =
                new Article("", List.of(), List.of(), List.of(), Metadata.unknown(Optional.empty()), 0, List.of());
        assertThat(Markdown.of(nothing)).isEmpty();
    }
}
