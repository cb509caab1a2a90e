package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {
    private final SiteName site = SiteName.of(List.of("Northern Courier"), "northerncourier.example");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Velmora raises berth fees | Northern Courier        ; Velmora raises berth fees
            Velmora raises berth fees - Northern Courier        ; Velmora raises berth fees
            Velmora raises berth fees – NORTHERN COURIER        ; Velmora raises berth fees
            Velmora raises berth fees|Northern Courier          ; Velmora raises berth fees
            Northern Courier: Velmora raises berth fees         ; Northern Courier: Velmora raises berth fees
            Northern Courier | Velmora raises berth fees        ; Velmora raises berth fees
            Velmora raises berth fees - northerncourier.example ; Velmora raises berth fees
            Velmora raises fees - and pilots strike             ; Velmora raises fees - and pilots strike
            Fees at a two-year high                             ; Fees at a two-year high
            Northern Courier wins a prize                       ; Northern Courier wins a prize
            Fees | Ports | Northern Courier                     ; Fees | Ports
            """)
    void siteNameIsTakenOffTheHeadline(String title, String expected) {
        assertThat(site.cut(title)).isEqualTo(expected);
    }
}
