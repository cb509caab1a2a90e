package io.wiredesk.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.search.Wish.Part;
import org.junit.jupiter.api.Test;

final class WishTest {
    @Test
    void aQueryComesApartIntoItsParts() {
        assertThat(Wish.parse("truce -nickel speaker:\"Halvard Lind\" act:denies \"before the week\"")
                        .parts())
                .containsExactly(
                        new Part("", "truce", false, false),
                        new Part("", "nickel", false, true),
                        new Part("speaker", "Halvard Lind", true, false),
                        new Part("act", "denies", false, false),
                        new Part("", "before the week", true, false));
    }

    @Test
    void aFieldKeepsColonsInItsValue() {
        assertThat(Wish.parse("instrument:NASDAQ:AAPL").parts())
                .containsExactly(new Part("instrument", "NASDAQ:AAPL", false, false));
    }

    @Test
    void anUnknownFieldIsAWord() {
        assertThat(Wish.parse("weather:fine").parts()).containsExactly(new Part("", "weather:fine", false, false));
    }

    @Test
    void anOpenQuotationEndsWithTheQuery() {
        assertThat(Wish.parse("\"harbour toll").parts()).containsExactly(new Part("", "harbour toll", false, false));
    }
}
