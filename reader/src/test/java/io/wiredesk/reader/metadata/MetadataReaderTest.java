package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
    private static final String ADDRESS = "https://www.northern-courier.example/ports/berth-fees";

    private static Metadata read(String head, String body) {
        String html = "<html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>";
        return new MetadataReader().read(Jsoup.parse(html, ADDRESS), Optional.of(ADDRESS), Optional.empty());
    }

    private static Metadata jsonLd(String script) {
        return read("<script type=application/ld+json>" + script + "</script>", "");
    }

    @Test
    void jsonLdGivesEveryField() {
        Metadata metadata = jsonLd("""
                {"@context":"https://schema.org","@type":"NewsArticle","headline":"Velmora raises berth fees",
                 "description":"Lines protest.","datePublished":"2025-06-05T12:15:00+02:00","dateModified":"2025-06-05T11:00:00Z",
                 "author":[{"@type":"Person","name":"Ada Moreau"},{"@type":"Person","name":"Jon Petrov"}],
                 "publisher":{"@type":"Organization","name":"Northern Courier"},"articleSection":"Ports",
                 "keywords":"fees, ports","image":{"url":"/pictures/berth.jpg"},"isAccessibleForFree":"False"}
                """);
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
        assertThat(metadata.description()).contains("Lines protest.");
        assertThat(metadata.published())
                .contains(new PublicationTime(
                        LocalDate.of(2025, 6, 5), Optional.of(Instant.parse("2025-06-05T10:15:00Z"))));
        assertThat(metadata.modified()).contains(PublicationTime.at(Instant.parse("2025-06-05T11:00:00Z")));
        assertThat(metadata.authors()).containsExactly("Ada Moreau", "Jon Petrov");
        assertThat(metadata.publisher()).contains("Northern Courier");
        assertThat(metadata.section()).contains("Ports");
        assertThat(metadata.keywords()).containsExactly("fees", "ports");
        assertThat(metadata.image()).contains("https://www.northern-courier.example/pictures/berth.jpg");
        assertThat(metadata.accessibleForFree()).contains(false);
        assertThat(metadata.language()).contains("en-GB");
        assertThat(metadata.evidence().get("author")).isEqualTo(new Evidence(Evidence.Origin.JSON_LD, 0.9));
    }
}
