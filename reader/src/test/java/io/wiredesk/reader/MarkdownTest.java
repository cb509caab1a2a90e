package io.wiredesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static String block(Block.Kind kind, String words) {
        return Markdown.of(new Article(
                words,
                List.of(new Block(kind, kind == Block.Kind.HEADING ? 2 : 0, new Span(0, words.length()))),
                List.of(),
                List.of(),
                Metadata.unknown(Optional.empty()),
                1,
                List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    # of berths            ¦ \\# of berths
                    #1 in tin              ¦ #1 in tin
                    - a dash               ¦ \\- a dash
                    1. first               ¦ 1\\. first
                    1.5 percent            ¦ 1.5 percent
                    Tin & zinc &amp; co    ¦ Tin & zinc \\&amp; co
                    a_b *c* [d](e) <f> `g` ¦ a\\_b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\`
                    ~~gone~~               ¦ \\~\\~gone\\~\\~
                    """)
    void wordsThatLookLikeMarkdownAreShownAsTheyAre(String words, String markdown) {
        assertThat(block(Block.Kind.PARAGRAPH, words)).isEqualTo(markdown + "\n");
    }

    @Test
    void linesOfAParagraphStayLines() {
        assertThat(block(Block.Kind.PARAGRAPH, "one\n    two")).isEqualTo("one\\\ntwo\n");
        assertThat(block(Block.Kind.QUOTATION, "one\ntwo")).isEqualTo("> one\\\n> two\n");
        assertThat(block(Block.Kind.HEADING, "one\ntwo")).isEqualTo("## one two\n");
    }

    @Test
    void tableCellsKeepTheirBarsAndShortRowsAreFilled() {
        assertThat(block(Block.Kind.TABLE, "Day | Price |  | Note\nMon | 1|2\nTue"))
                .isEqualTo("""
                | Day | Price |  | Note |
                | --- | --- | --- | --- |
                | Mon | 1\\|2 |  |  |
                | Tue |  |  |  |
                """);
    }

    @Test
    void preformattedTextStandsBetweenFencesOfItsOwn() {
        assertThat(block(Block.Kind.PREFORMATTED, "  a *b*\n```\nc")).isEqualTo("````\n  a *b*\n```\nc\n````\n");
    }

    @Test
    void anEmptyArticleIsAnEmptyText() {
        Article nothing =
                new Article("", List.of(), List.of(), List.of(), Metadata.unknown(Optional.empty()), 0, List.of());
        assertThat(Markdown.of(nothing)).isEmpty();
    }
}
