package io.wiredesk.reader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    private static final WordSearch SEARCH =
            new WordSearch(List.of(List.of("related", "late"), List.of("rel", "teaser"), List.of("zürich")));

    @Test
    void aWordInsideAnotherIsFoundToo() {
        assertThat(SEARCH.in("correlated")).isEqualTo(0b011);
        assertThat(SEARCH.in("translate")).isEqualTo(0b001);
    }

    @Test
    void aWordBegunInsideABrokenOneIsFound() {
        assertThat(SEARCH.in("relateaser")).isEqualTo(0b011);
        assertThat(SEARCH.in("tteaser")).isEqualTo(0b010);
    }

    @Test
    void caseDoesNotCountAndStrangeCharactersStartAnew() {
        assertThat(SEARCH.in("Grand ZÜRICH")).isEqualTo(0b100);
        assertThat(SEARCH.in("tea字ser")).isZero();
        assertThat(SEARCH.in("")).isZero();
    }
}
