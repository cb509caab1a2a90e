package io.wiredesk.desk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHintsTest {
    private static final PublicationTime NOON = PublicationTime.at(Instant.parse("2026-05-06T12:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Radio Skar - Rates held   | Rates held | Rates held
            Rates held :: The Courier | Rates held | Rates held
            Rates held again          | Rates held | Rates held again
            Rates cut                 | Rates held | Rates cut
            """)
    void theSitesNameAroundAKnownHeadlineGoes(String page, String known, String want) {
        PageHints hints = new PageHints(Optional.of(known), List.of(), Optional.empty());
        assertThat(hints.complete(article(Optional.of(page))).metadata().headline())
                .contains(want);
    }

    @Test
    void gapsAreFilledAndWhatThePageSaysStays() {
        PageHints hints = new PageHints(Optional.of("Rates held"), List.of("Ines Morland"), Optional.of(NOON));
        Metadata known = hints.complete(article(Optional.empty())).metadata();
        assertThat(known.headline()).contains("Rates held");
        assertThat(known.authors()).containsExactly("Ines Morland");
        assertThat(known.published()).contains(NOON);
        assertThat(known.section()).contains("Markets");
    }

    private static Article article(Optional<String> headline) {
        Metadata known = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                headline,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Markets"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
        return new Article("", List.of(), List.of(), List.of(), known, 0, List.of());
    }
}
