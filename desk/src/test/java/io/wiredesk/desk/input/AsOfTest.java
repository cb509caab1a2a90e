package io.wiredesk.desk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AsOfTest {
    @Test
    void readsZuluOffsetsAndBoth() {
        assertThat(AsOf.parse("2025-06-05T18:00:00Z")).isEqualTo(Instant.parse("2025-06-05T18:00:00Z"));
        assertThat(AsOf.parse("2025-06-05T20:00:00+02:00")).isEqualTo(Instant.parse("2025-06-05T18:00:00Z"));
        assertThat(AsOf.parse("2025-06-05T18:00:00+00:00Z")).isEqualTo(Instant.parse("2025-06-05T18:00:00Z"));
    }

    @Test
    void aTimeWithoutZoneIsNoInstant() {
        assertThatThrownBy(() -> AsOf.parse("2025-06-05T18:00:00")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> AsOf.parse("2025-06-05")).isInstanceOf(DateTimeException.class);
    }
}
