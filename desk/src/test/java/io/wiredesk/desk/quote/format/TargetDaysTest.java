package io.wiredesk.desk.quote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetDaysTest {
    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easter(int year, LocalDate sunday) {
        assertThat(TargetDays.easter(year)).isEqualTo(sunday);
    }

    @Test
    void ratesAreSetOnBusinessDaysOnly() {
        // Good Friday of 2026 is 3 April: from Thursday's rates on there are none until Tuesday's are published.
        Instant friday = Instant.parse("2026-04-03T15:00:00Z");
        assertThat(TargetDays.lastFixing(friday)).isEqualTo("2026-04-02T12:15:00Z");
        assertThat(TargetDays.nextPublication(friday)).isEqualTo("2026-04-07T14:05:00Z");
        assertThat(TargetDays.lastFixing(Instant.parse("2026-04-07T14:00:00Z"))).isEqualTo("2026-04-02T12:15:00Z");
        assertThat(TargetDays.lastFixing(Instant.parse("2026-04-07T14:05:00Z"))).isEqualTo("2026-04-07T12:15:00Z");
    }

    @Test
    void winterHasAnotherOffset() {
        assertThat(TargetDays.fixing(LocalDate.parse("2026-01-07"))).isEqualTo("2026-01-07T13:15:00Z");
        assertThat(TargetDays.isOpen(LocalDate.parse("2026-01-01"))).isFalse();
        assertThat(TargetDays.isOpen(LocalDate.parse("2026-12-25"))).isFalse();
        assertThat(TargetDays.isOpen(LocalDate.parse("2026-12-24"))).isTrue();
    }
}
