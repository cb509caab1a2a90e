package io.wiredesk.reader;

import static io.wiredesk.reader.HtmlReading.html;
import static io.wiredesk.reader.HtmlReading.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Explanation.Candidate;
import io.wiredesk.reader.Explanation.ScoredBlock;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String PAGE = "<body><nav><a href=/p>Ports</a> <a href=/w>Weather</a></nav>"
            + "<div id=story class='text wide'><h1>Vote put off</h1>" + paragraph(1) + paragraph(2) + paragraph(3)
            + "</div><footer><p>The Harbour Wire is printed in Northport, on paper, every day but Sunday.</p></footer>";

    private static Optional<Explanation> explain(Page.Kind kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PageReader().explain(new Page(bytes, kind, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Explanation explain(String html) {
        return explain(Page.Kind.HTML, html).orElseThrow();
    }

    @Test
    void blocksAreThoseOfThePageAndTheKeptOnesAreTheBody() {
        Explanation explanation = explain(PAGE);
        assertThat(explanation.blocks())
                .extracting(ScoredBlock::text)
                .startsWith("Ports Weather", "Vote put off")
                .hasSize(6);
        assertThat(explanation.blocks().stream()
                        .filter(ScoredBlock::kept)
                        .map(ScoredBlock::text)
                        .toList())
                .isEqualTo(List.of(html(PAGE).text().split("\n\n")));
    }

    @Test
    void oneCandidateIsChosenAndNamesItsBlocks() {
        Explanation explanation = explain(PAGE);
        assertThat(explanation.candidates())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Candidate::score).reversed())
                .hasSizeLessThanOrEqualTo(8);
        assertThat(explanation.candidates())
                .filteredOn(Candidate::chosen)
                .singleElement()
                .satisfies(chosen -> {
                    assertThat(chosen.element()).isEqualTo("div#story.text.wide");
                    assertThat(chosen.blocks()).isEqualTo(new Span(1, 5));
                });
    }

    @Test
    void scoresAreChancesAndReasonsStandStrongestFirst() {
        Explanation explanation = explain(PAGE);
        assertThat(explanation.blocks()).allSatisfy(block -> {
            assertThat(block.score()).isBetween(0.0, 1.0);
            assertThat(block.reasons())
                    .hasSizeLessThanOrEqualTo(4)
                    .isSortedAccordingTo(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
            assertThat(List.copyOf(block.measures().keySet())).isSorted();
        });
        assertThat(explanation.blocks().get(1).score())
                .as("the headline is certain")
                .isZero();
    }

    @Test
    void onlyWebPagesCanBeExplained() {
        assertThat(explain(Page.Kind.TEXT, "Pryce said no.")).isEmpty();
        assertThat(explain(Page.Kind.AUTO, "Pryce said no.")).isEmpty();
        assertThat(explain(Page.Kind.AUTO, "")).isEmpty();
        assertThat(explain("<body><img src=/p.png>")).isEqualTo(Explanation.NONE);
    }
}
