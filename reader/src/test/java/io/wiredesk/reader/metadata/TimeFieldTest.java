package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.nodes.PageNodes;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFieldTest {
    private static Metadata read(String host, String head, String asOf) {
        String url = "https://" + host + "/ports/berth-fees";
        return new MetadataReader()
                .read(
                        PageNodes.of(PageTree.parse("<html><head>" + head + "</head><body></body></html>"), url),
                        Optional.of(url),
                        asOf.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(asOf)));
    }

    private static String published(String host, String... stamps) {
        StringBuilder head = new StringBuilder();
        String[] names = {"article:published_time", "parsely-pub-date", "dc.date"};
        for (int i = 0; i < stamps.length; i++) {
            head.append("<meta name=%s content='%s'>".formatted(names[i], stamps[i]));
        }
        return read(host, head.toString(), "").published().map(Object::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kurier.de,     2025-06-05T10:15:00Z
            courier.co.uk, 2025-06-05T11:15:00Z
            courier.jp,    2025-06-05T03:15:00Z
            courier.com,   2025-06-05
            courier.us,    2025-06-05
            """)
    void timeWithoutAZoneTakesThatOfThePublishersCountry(String host, String expected) {
        assertThat(published(host, "2025-06-05T12:15:00")).isEqualTo(expected);
    }

    @Test
    void zoneThatThePageNamesOutweighsThePublishersCountry() {
        assertThat(published("kurier.de", "2025-06-05T12:15:00", "2025-06-05T12:20:00+09:00"))
                .isEqualTo("2025-06-05T03:15:00Z");
    }

    @Test
    void summerTimeIsThePublishersThoughAnotherStampIsOfWinter() {
        assertThat(published("kurier.de", "2025-06-05T12:15:00", "2025-01-05T12:20:00+01:00"))
                .isEqualTo("2025-06-05T10:15:00Z");
    }

    @Test
    void sameTimeOfDayInUtcShowsThatTheOtherIsInUtcToo() {
        assertThat(published("kurier.de", "2025-06-05T12:15:00", "2025-06-05T12:15:00Z"))
                .isEqualTo("2025-06-05T12:15:00Z");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-06-05T00:00:00+02:00
            2025-06-05T00:00:00
            2025-06-04T22:00:00Z
            """)
    void midnightIsADayThatSoftwareGaveATime(String stamp) {
        assertThat(published("kurier.de", stamp)).isEqualTo("2025-06-05");
    }

    @Test
    void timeThatWouldLieAheadIsKnownByItsDayOnly() {
        String head = "<meta name=article:published_time content='2025-06-05T12:15:00'>";
        assertThat(read("courier.pe", head, "2025-06-05T13:00:00Z").published().map(Object::toString))
                .contains("2025-06-05");
        assertThat(read("courier.pe", head, "2025-06-05T18:00:00Z").published().map(Object::toString))
                .contains("2025-06-05T17:15:00Z");
    }

    @Test
    void namesOfMetaElementsCompareByTheirLetters() {
        assertThat(read("courier.com", "<meta name=article:published:time content='2025-06-05T12:15:00Z'>", "")
                        .published()
                        .map(Object::toString))
                .contains("2025-06-05T12:15:00Z");
    }

    @Test
    void agreementMakesATimeSurerAndDenialLessSure() {
        String jsonLd = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Fees\","
                + "\"datePublished\":\"2025-06-05T12:15:00Z\"}</script>";
        double alone = confidence(read("courier.com", jsonLd, ""));
        double agreed = confidence(read("courier.com", jsonLd + "<meta name=dc.date content='2025-06-05'>", ""));
        double denied = confidence(read("courier.com", jsonLd + "<meta name=dc.date content='2024-02-01'>", ""));
        assertThat(agreed).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(denied);
    }

    @Test
    void zoneThatWasTakenForATimeIsTold() {
        String head = "<meta name=article:published_time content='2025-06-05T12:15:00'>";
        assertThat(evidence(read("kurier.de", head, "")).reason()).contains("without a zone, taken as Europe/Berlin");
        assertThat(evidence(read("courier.com", head, "")).reason()).isEmpty();
    }

    private static double confidence(Metadata metadata) {
        return evidence(metadata).confidence();
    }

    private static Evidence evidence(Metadata metadata) {
        return Objects.requireNonNull(metadata.evidence().get("datePublished"));
    }
}
