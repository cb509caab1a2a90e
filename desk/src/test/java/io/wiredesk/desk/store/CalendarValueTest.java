package io.wiredesk.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CalendarValueTest {
    @Test
    void everyFormOfTheContractIsAStretchOfTime() {
        assertStretch("2025-06-05T12:15:00Z", "2025-06-05T12:15:00Z", "2025-06-05T12:15:00Z");
        assertStretch("2025-06-05", "2025-06-05T00:00:00Z", "2025-06-06T00:00:00Z");
        assertStretch("2025-W23", "2025-06-02T00:00:00Z", "2025-06-09T00:00:00Z");
        assertStretch("2026-W01", "2025-12-29T00:00:00Z", "2026-01-05T00:00:00Z");
        assertStretch("2025-06", "2025-06-01T00:00:00Z", "2025-07-01T00:00:00Z");
        assertStretch("2025-Q3", "2025-07-01T00:00:00Z", "2025-10-01T00:00:00Z");
        assertStretch("2025-H2", "2025-07-01T00:00:00Z", "2026-01-01T00:00:00Z");
        assertStretch("2025", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    }

    @Test
    void otherValuesAreNone() {
        for (String value :
                List.of("", "soon", "PRESENT_REF", "2025-13", "2025-02-30", "2025-W60", "P90D", "XXXX-06")) {
            assertThat(CalendarValue.parse(value)).as(value).isEmpty();
        }
    }

    private static void assertStretch(String value, String start, String end) {
        assertThat(CalendarValue.parse(value))
                .as(value)
                .contains(new CalendarValue(Instant.parse(start), Instant.parse(end)));
    }
}
