package io.wiredesk.desk.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOON = Instant.parse("2026-03-18T12:00:00Z");

    private final Moments moments = new Moments(NOON, ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-18T08:05:00Z, 08:05",
        "2026-03-17T23:59:00Z, Tue 23:59",
        "2026-03-20T10:00:00Z, Fri 10:00",
        "2026-03-11T12:00:00Z, 11 Mar",
        "2025-12-31T12:00:00Z, 31 Dec 2025"
    })
    void aColumnShowsClockWeekdayOrDate(Instant instant, String text) {
        assertThat(moments.at(instant).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-19T00:00:00Z, today",
        "2026-03-21T00:00:00Z, 2 d",
        "2026-06-18T00:00:00Z, 91 d",
        "2026-09-18T00:00:00Z, 6 mo",
        "2031-01-01T00:00:00Z, 5 y",
        "2026-03-18T00:00:00Z, 1 d late",
        "2026-03-08T00:00:00Z, 10 d late"
    })
    void aDueDateSaysHowMuchTimeIsLeft(Instant end, String text) {
        assertThat(moments.left(end)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W13, week 13",
        "2027-W02, week 2 2027",
        "2026-Q3, Q3 2026",
        "2026-H2, second half of 2026",
        "2026-06, June",
        "2027-06, June 2027",
        "2026-03-19, tomorrow",
        "2026-03-18T17:30Z, today 17:30",
        "2030, 2030",
        "2026-13, 2026-13",
        "PXW, PXW"
    })
    void calendarValuesBecomeWords(String value, String words) {
        assertThat(CalendarValue.words(value, moments)).isEqualTo(words);
    }

    @Test
    void theZoneDecidesWhichDayItIs() {
        Moments tokyo = new Moments(Instant.parse("2026-03-18T16:00:00Z"), ZoneId.of("Asia/Tokyo"));

        assertThat(tokyo.today()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(tokyo.at(Instant.parse("2026-03-18T15:30:00Z")).text()).isEqualTo("00:30");
        assertThat(tokyo.at(NOON).full()).isEqualTo("Wednesday 18 March 2026, 21:00 JST");
    }
}
