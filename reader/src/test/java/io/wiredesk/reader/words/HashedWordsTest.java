package io.wiredesk.reader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashedWordsTest {
    @Test
    void numbersWordsInTheirOrderWithoutRegardToCase() {
        HashedWords words = new HashedWords(List.of("Bid", "offer", "bid", "ÄRGER"));
        assertThat(words.number(WordHash.of("bid"))).isZero();
        assertThat(words.number(WordHash.of("OFFER"))).isEqualTo(1);
        assertThat(words.number(WordHash.of("ärger"))).isEqualTo(3);
        assertThat(words.number(WordHash.of("offers"))).isEqualTo(HashedWords.NONE);
        assertThat(words.number(WordHash.START)).isEqualTo(HashedWords.NONE);
    }

    @Test
    void keepsManyWordsApart() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add("word" + i);
        }
        HashedWords words = new HashedWords(many);
        for (int i = 0; i < many.size(); i++) {
            assertThat(words.number(WordHash.of(many.get(i)))).isEqualTo(i);
        }
        assertThat(words.number(WordHash.of("word5000"))).isEqualTo(HashedWords.NONE);
    }

    @Test
    void lettersAndDigitsArePartsOfWords() {
        assertThat("aZ09äЖ語".chars().allMatch(unit -> WordHash.isPart((char) unit)))
                .isTrue();
        assertThat(" -_@[`{/:".chars().noneMatch(unit -> WordHash.isPart((char) unit)))
                .isTrue();
    }
}
