package io.wiredesk.desk.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gg.jte.output.StringOutput;
import io.wiredesk.desk.web.view.MarkedText.Mark;
import io.wiredesk.reader.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void wordsAreMarkedNumberedAndAnchored() {
        assertThat(html("Lind said no.", mark(0, 12, "s0", 1)))
                .isEqualTo("<span class=\"w x\" data-line=\"s0\" id=\"w-s0\">Lind said no" + reference("s0", 1)
                        + "</span>.");
    }

    @Test
    void nestedMarksNest() {
        assertThat(html("abcdef", mark(0, 6, "s0", 0), mark(2, 4, "v0", 0)))
                .isEqualTo("<span class=\"w x\" data-line=\"s0\" id=\"w-s0\">ab"
                        + "<span class=\"w x\" data-line=\"v0\" id=\"w-v0\">cd</span>ef</span>");
    }

    @Test
    void crossingMarksAreClosedAndOpenedAgainWithOneAnchor() {
        assertThat(html("abcdef", mark(0, 4, "s0", 0), mark(2, 6, "s1", 0)))
                .isEqualTo("<span class=\"w x\" data-line=\"s0\" id=\"w-s0\">ab"
                        + "<span class=\"w x\" data-line=\"s1\" id=\"w-s1\">cd</span></span>"
                        + "<span class=\"w x\" data-line=\"s1\">ef</span>");
    }

    @Test
    void markupInTheTextIsEscaped() {
        assertThat(html("<b>&\"</b>", mark(0, 3, "s0", 0)))
                .isEqualTo("<span class=\"w x\" data-line=\"s0\" id=\"w-s0\">&lt;b&gt;</span>&amp;\"&lt;/b&gt;");
    }

    @Test
    void aMarkThatBeganInTheBlockBeforeGoesOnWithoutASecondAnchor() {
        StringOutput output = new StringOutput();
        new MarkedText("one two", new Span(4, 7), List.of(mark(0, 6, "s0", 0))).writeTo(output);

        assertThat(output).hasToString("<span class=\"w x\" data-line=\"s0\">tw</span>o");
    }

    @Test
    void threeHundredMarksThatAllCrossTakeNoTime() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            marks.add(mark(i, 300 + i, "s" + i, 0));
        }
        String text = "x".repeat(600);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(html(text, marks.toArray(Mark[]::new))).contains("id=\"w-s299\""));
    }

    private static Mark mark(int start, int end, String line, int number) {
        return new Mark(new Span(start, end), line, "w x", number, true);
    }

    private static String reference(String line, int number) {
        return "\u2060<a class=\"ref\" href=\"#l-" + line + "\" aria-label=\"ledger line " + number + "\">" + number
                + "</a>";
    }

    private static String html(String text, Mark... marks) {
        StringOutput output = new StringOutput();
        new MarkedText(text, new Span(0, text.length()), List.of(marks)).writeTo(output);
        return output.toString();
    }
}
