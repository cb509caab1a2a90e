package io.wiredesk.reader.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageNodesTest {
    private static final PageNodes PAGE = PageNodes.of(
            "<body><div class='a b' id=c><p class='a b'>One<b>two</b></p><!-- no --></div><p style='display: none'>x</p>");

    @Test
    void nodesStandInDocumentOrderWithTheirEnds() {
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < PAGE.size(); at++) {
            shown.add(PAGE.isText(at) ? PAGE.text(at) : PAGE.tag(at) + " to " + PAGE.end(at));
        }
        assertThat(shown)
                .containsExactly(
                        "#root to 11",
                        "html to 11",
                        "head to 3",
                        "body to 11",
                        "div to 9",
                        "p to 9",
                        "One",
                        "b to 9",
                        "two",
                        "p to 11",
                        "x");
    }

    @Test
    void elementsOfOneTagAndClassLookAlike() {
        PageNodes page = PageNodes.of("<p class=a id=x>1</p><p id=y class=a>2</p><p>3</p><p class=b>4</p>"
                + "<h2 class=a>5</h2><p class=''>6</p>");
        List<Long> looks = new ArrayList<>();
        for (int at = 0; at < page.size(); at++) {
            if (page.tag(at).equals("p") || page.tag(at).equals("h2")) {
                looks.add(page.look(at));
            }
        }
        assertThat(looks.get(0)).isEqualTo(looks.get(1));
        assertThat(looks.get(2)).isEqualTo(looks.get(5));
        assertThat(looks.subList(1, 5)).doesNotHaveDuplicates();
    }

    @Test
    void onlyAHiddenElementIsHidden() {
        assertThat(PAGE.isHidden(9)).isTrue();
        assertThat(PAGE.isHidden(4)).isFalse();
        assertThat(PAGE.hidesAny()).isTrue();
        assertThat(PageNodes.of("<p style='color: red'>x</p>").hidesAny()).isFalse();
    }

    @Test
    void allNamesOfAnElementAreReadAndEachSetOnce() {
        List<String> read = new ArrayList<>();
        NameBits bits = new NameBits(PAGE, (attribute, value) -> {
            read.add(attribute + " " + value);
            return attribute == NameAttribute.ID ? 2 : 1;
        });
        assertThat(bits.at(4)).isEqualTo(3);
        assertThat(bits.at(5)).isEqualTo(1);
        assertThat(bits.at(5)).isEqualTo(1);
        assertThat(bits.at(7)).isZero();
        assertThat(read).containsExactly("ID c", "CLASS a b", "CLASS a b");
    }
}
