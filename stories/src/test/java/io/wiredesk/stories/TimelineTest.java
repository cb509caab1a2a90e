package io.wiredesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stories.Timeline.Entry;
import io.wiredesk.stories.Timeline.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    private static final Instant MONDAY = Instant.parse("2025-06-02T08:00:00Z");

    private final NewsItem wire = item("wire", 0, "Strait Wire", Optional.empty());
    private final NewsItem own = item("own", 5, "Mill Gazette", Optional.empty());
    private final NewsItem reprint = item("reprint", 2, "Daily Lantern", Optional.of("Strait Wire"));
    private final NewsItem silent = item("silent", 3, "Evening Bell", Optional.empty());
    private final NewsItem later = item("later", 60, "Mill Gazette", Optional.empty());

    @Test
    void rolesStandInTheOrderOfPublication() {
        Timeline timeline = Timeline.of(
                List.of(later, own, silent, reprint, wire),
                List.of(copy("reprint", "wire", 1), copy("silent", "wire", 0.7), alone("own"), alone("later")));
        assertThat(timeline.entries())
                .containsExactly(
                        new Entry(wire, Role.FIRST, Optional.empty(), Optional.empty(), 0),
                        new Entry(reprint, Role.COPY, Optional.of("wire"), Optional.of("Strait Wire"), 1),
                        new Entry(silent, Role.COPY, Optional.of("wire"), Optional.of("Strait Wire"), 0.7),
                        new Entry(own, Role.ORIGINAL, Optional.empty(), Optional.empty(), 0),
                        new Entry(later, Role.FOLLOW_UP, Optional.empty(), Optional.empty(), 0));
        assertThat(timeline.firstPublisher()).contains("Strait Wire");
        assertThat(timeline.voices()).containsExactly("Strait Wire", "Mill Gazette");
        assertThat(timeline.copies()).isEqualTo(2);
    }

    @Test
    void anOriginalThatArrivedAfterItsCopyIsStillTheOriginal() {
        Timeline timeline = Timeline.of(List.of(silent, wire), List.of(alone("silent"), copy("wire", "silent", 0.8)));
        assertThat(timeline.entries())
                .containsExactly(
                        new Entry(wire, Role.FIRST, Optional.empty(), Optional.empty(), 0),
                        new Entry(silent, Role.COPY, Optional.of("wire"), Optional.of("Strait Wire"), 0.8));
    }

    @Test
    void aCopyOfACopyWithNoLinkOfItsOwnToAnEarlierTextPointsToTheFirst() {
        Timeline timeline = Timeline.of(
                List.of(silent, reprint, wire, own),
                List.of(alone("own"), copy("silent", "own", 0.6), copy("wire", "own", 0.9)));
        assertThat(timeline.entries().stream().map(Entry::copyOf))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("wire"), Optional.of("wire"));
    }

    @Test
    void aFirstReportThatCreditsAnAgencyIsTheAgencysVoice() {
        Timeline timeline = Timeline.of(List.of(reprint, own), List.of(alone("reprint"), alone("own")));
        assertThat(timeline.voices()).containsExactly("Strait Wire", "Mill Gazette");
        assertThat(timeline.entries().getFirst().role()).isEqualTo(Role.FIRST);
    }

    @Test
    void aPublisherThatReportsTwiceIsOneVoiceAndFollowsItselfUp() {
        Timeline timeline = Timeline.of(List.of(wire, own, later), List.of());
        assertThat(timeline.voices()).containsExactly("Strait Wire", "Mill Gazette");
        assertThat(timeline.entries().stream().map(Entry::role))
                .containsExactly(Role.FIRST, Role.ORIGINAL, Role.FOLLOW_UP);
    }

    @Test
    void noArticlesMakeAnEmptyTimeline() {
        Timeline timeline = Timeline.of(List.of(), List.of());
        assertThat(timeline).isEqualTo(new Timeline(List.of(), List.of(), 0));
        assertThat(timeline.firstPublisher()).isEmpty();
    }

    private static NewsItem item(String id, int hours, String publisher, Optional<String> credited) {
        return new NewsItem(id, MONDAY.plus(Duration.ofHours(hours)), publisher, credited, "Title " + id, "Text");
    }

    private static Placement copy(String id, String original, double overlap) {
        return new Placement(id, "wire", Optional.of(original), overlap);
    }

    private static Placement alone(String id) {
        return new Placement(id, "wire", Optional.empty(), 0);
    }
}
