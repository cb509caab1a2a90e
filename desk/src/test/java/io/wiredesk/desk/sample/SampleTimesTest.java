package io.wiredesk.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTimesTest {
    /// A Wednesday, seven minutes past the quarter-hour.
    private static final Instant NOW = Instant.parse("2025-05-07T09:52:31Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "iso; 2025-05-06T07:15:00Z",
                "isodate; 2025-05-06",
                "rfc822; Tue, 6 May 2025 07:15:00 GMT",
                "stamp; 6 May 2025, 07:15 GMT",
                "full; Tuesday, 6 May 2025",
                "long; 6 May 2025",
                "us; May 6, 2025",
                "date; 6 May",
                "weekday; Tuesday",
                "day; today",
                "month; May",
                "year; 2025",
                "hour; 07:15",
                "hour12; 7:15 AM",
                "ago; 1 day ago",
            })
    void everyFormatIsWritten(String format, String expected) {
        assertThat(fill("{{t:-26h30m|" + format + "}}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-26h30m, today",
        "-1h, tomorrow",
        "-2d, yesterday",
        "+2d, on Friday",
        "-5d, on Friday",
        "+12d, on 19 May",
    })
    void dayIsSeenFromThePagesOwnPublication(String offset, String expected) {
        assertThat(fill("{{t:" + offset + "|day}}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-0m, just now",
        "-1m, 1 minute ago",
        "-59m, 59 minutes ago",
        "-3h10m, 3 hours ago",
        "-24h, 1 day ago",
        "-51h, 2 days ago"
    })
    void agesCountFromTheEditionsInstant(String offset, String expected) {
        assertThat(fill("{{t:" + offset + "|ago}}")).isEqualTo(expected);
    }

    @Test
    void appointmentsStandAtQuartersOfAnHour() {
        assertThat(fill("{{t:+3h15m|hour}}")).isEqualTo("13:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26h", "-", "+3x", "", "-30m26h"})
    void badOffsetsAreShownInTheError(String offset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{{t:" + offset + "|iso}}"))
                .withMessageContaining("'" + offset + "'")
                .withMessageContaining("-26h30m");
    }

    @Test
    void unknownFormatsAreShownInTheErrorWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{{t:-1h|julian}}"))
                .withMessageContaining("'julian'")
                .withMessageContaining("weekday");
    }

    @Test
    void unknownFieldsAreShownInTheError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fill("{{autor}}"))
                .withMessageContaining("{{autor}}")
                .withMessageContaining("title");
    }

    @Test
    void fieldsAreMadeSafeForWhereTheyStand() {
        assertThat(fill("{{title}} {{raw:title}} {{json:title}}"))
                .isEqualTo("A &lt; &quot;B&quot; A < \"B\" \"A < \\\"B\\\"\"");
    }

    @Test
    void sectionsStandOnlyWhereThePageHasTheField() {
        assertThat(fill("{{?title}}has a title{{/title}}{{?author}}has an author{{/author}}"))
                .isEqualTo("has a title");
    }

    @Test
    void timesHeldByFieldsAreWritten() {
        assertThat(fill("{{published|iso}}")).isEqualTo("2025-05-06T07:15:00Z");
    }

    private static String fill(String text) {
        Map<String, String> fields = Map.of("title", "A < \"B\"", "published", "-26h30m");
        return new Placeholders(new SampleTimes(NOW), fields).fill(text);
    }
}
