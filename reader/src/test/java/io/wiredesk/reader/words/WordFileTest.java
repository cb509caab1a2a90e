package io.wiredesk.reader.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordFileTest {
    @Test
    void sectionsHoldTheirEntriesInOrder() {
        WordFile file = WordFile.parse("# head\n[a]\nx | y\n\nz\n[b]\nw\n", "test.txt");
        assertThat(file.section("a")).containsExactly("x", "y", "z");
        assertThat(file.sectionByEntry()).containsEntry("w", "b");
    }

    @Test
    void entryBeforeAnySectionIsAFault() {
        assertThatThrownBy(() -> WordFile.parse("x\n[a]\n", "test.txt"))
                .hasMessage("test.txt: 'x' stands before the first [section]");
    }

    @Test
    void missingSectionIsAFault() {
        assertThatThrownBy(() -> WordFile.parse("[a]\nx\n", "test.txt").section("b"))
                .hasMessage("no section [b], there are [a]");
    }
}
