package io.wiredesk.reader.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "/a,https://courier.example/a",
        "b,https://courier.example/ports/b",
        "//cdn.example/c.jpg,https://cdn.example/c.jpg",
        "https://other.example/d?e=f g,https://other.example/d?e=f%20g",
        "/a|b,https://courier.example/a%7Cb",
        "mailto:ada@courier.example,",
        "javascript:void(0),",
        "http://[broken,",
    })
    void addressesAreMadeAbsolute(String raw, String expected) {
        assertThat(new Addresses("https://courier.example/ports/index.html")
                        .absolute(raw)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void relativeAddressWithoutABaseIsNone() {
        assertThat(new Addresses("").absolute("/a")).isEmpty();
    }
}
