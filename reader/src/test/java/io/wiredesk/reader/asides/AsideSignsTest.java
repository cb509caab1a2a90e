package io.wiredesk.reader.asides;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Aside;
import org.junit.jupiter.api.Test;

class AsideSignsTest {
    private final AsideSigns signs = new AsideSigns();

    @Test
    void promosAreKnownByOneStrongPhrase() {
        assertThat(signs.kindOf("Subscribe to our newsletter and miss nothing."))
                .contains(Aside.Kind.PROMO);
    }

    @Test
    void twoWeakPhrasesMakeAPromo() {
        assertThat(signs.kindOf("Harbour Academy: learn how to read freight rates in our webinar."))
                .contains(Aside.Kind.PROMO);
    }

    @Test
    void oneWeakPhraseIsArticleText() {
        assertThat(signs.kindOf("Pilots learn how to berth the largest ships.")).isEmpty();
    }

    @Test
    void disclaimersAreKnown() {
        assertThat(signs.kindOf("Disclaimer: for information purposes only.")).contains(Aside.Kind.DISCLAIMER);
    }

    @Test
    void correctionsAreKnown() {
        assertThat(signs.kindOf("An earlier version of this article gave the wrong fee."))
                .contains(Aside.Kind.CORRECTION);
    }

    @Test
    void newsAboutDisclosureIsArticleText() {
        assertThat(signs.kindOf("The authority disclosed its fees on Tuesday.")).isEmpty();
    }

    @Test
    void noticesOfTheSiteAreKnown() {
        assertThat(signs.isNotice("We use cookies to improve this site.")).isTrue();
        assertThat(signs.isNotice("The bakery sells cookies to sailors.")).isFalse();
    }
}
