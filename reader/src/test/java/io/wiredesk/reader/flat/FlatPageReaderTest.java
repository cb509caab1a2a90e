package io.wiredesk.reader.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatPageReaderTest {
    private static final String PROSE = """
            The harbour authority of Velmora said on Tuesday that it would raise berth fees by four percent from July.

            Shipping lines had asked for a longer notice, and two of them said they would move calls to Karsten Bay.

            What the lines want

            A spokesman for the lines said the fees were “out of line with every other port on this coast”, and he named three.

            The authority answered that it had not touched the fees for six years, while wages rose by a fifth.
            """;

    private static Article read(String text) {
        return read(text, Optional.of(Instant.parse("2025-06-05T18:00:00Z")));
    }

    private static Article read(String text, Optional<Instant> asOf) {
        Page page = new Page(new byte[] {1}, Page.Kind.PAGE_TEXT, Optional.empty(), Optional.empty(), asOf);
        return new FlatPageReader().read(text, page);
    }

    private static List<String> headings(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> block.span().of(article.text()))
                .toList();
    }

    @Test
    void bodyIsTheProseWithItsHeading() {
        Article article = read("Velmora raises berth fees\n\n" + PROSE);
        assertThat(article.text()).isEqualTo(PROSE.strip());
        assertThat(headings(article)).containsExactly("What the lines want");
        assertThat(article.metadata().headline()).contains("Velmora raises berth fees");
        assertThat(article.metadata().creditedSource()).isEmpty();
        assertThat(article.metadata().published()).isEmpty();
        assertThat(article.teasers()).isEmpty();
    }

    @Test
    void menuLinesBeforeTheHeadlineAreNeitherHeadlineNorBody() {
        Article article = read("""
                Skip to content
                Home
                Markets
                World News
                Opinion and Analysis
                Sign in

                Velmora raises berth fees as lines protest
                Shipping lines threaten to move calls along the coast.
                By Ada Moreau and Jon Petrov
                4 June 2025, 09:30 GMT
                Share

                """ + PROSE);
        assertThat(article.metadata().headline()).contains("Velmora raises berth fees as lines protest");
        assertThat(article.metadata().description()).contains("Shipping lines threaten to move calls along the coast.");
        assertThat(article.metadata().authors()).containsExactly("Ada Moreau", "Jon Petrov");
        assertThat(article.metadata().published()).contains(PublicationTime.at(Instant.parse("2025-06-04T09:30:00Z")));
        assertThat(article.text()).isEqualTo(PROSE.strip());
    }

    @Test
    void germanPageIsReadByTheSameRules() {
        Article article = read("""
                Startseite
                Hafen von Velmora erhöht die Liegegebühren
                Von Ada Moreau
                4. Juni 2025, 9.30 Uhr
                Quelle: Nordkurier Velmora

                Die Hafenverwaltung hat am Dienstag mitgeteilt, dass die Gebühren im Juli um vier Prozent steigen sollen.

                Zwei Reedereien wollen ihre Schiffe deshalb nach Karsten Bay schicken, wie ein Sprecher am Abend sagte.

                Jetzt abonnieren und keine Nachricht verpassen
                """);
        assertThat(article.metadata().headline()).contains("Hafen von Velmora erhöht die Liegegebühren");
        assertThat(article.metadata().authors()).containsExactly("Ada Moreau");
        assertThat(article.metadata().published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 4)));
        assertThat(article.metadata().creditedSource()).contains("Nordkurier Velmora");
        assertThat(article.text()).startsWith("Die Hafenverwaltung").endsWith("am Abend sagte.");
        assertThat(article.asides())
                .containsExactly(Aside.of(Aside.Kind.PROMO, "Jetzt abonnieren und keine Nachricht verpassen"));
    }

    @Test
    void teasersMayCarryDatesInsteadOfRelativeTimes() {
        Article article = read("Velmora raises berth fees\n\n" + PROSE + """

                More from the coast
                Karsten Bay opens a second container terminal
                3 June 2025
                Pilots in Velmora vote on a new contract
                By Ada Moreau
                2 June 2025
                """);
        assertThat(article.text()).isEqualTo(PROSE.strip());
        assertThat(article.teasers())
                .extracting(Teaser::headline)
                .containsExactly(
                        "Karsten Bay opens a second container terminal", "Pilots in Velmora vote on a new contract");
        assertThat(article.teasers().get(1).authors()).containsExactly("Ada Moreau");
        assertThat(article.teasers().get(1).published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 2)));
    }

    @Test
    void stampedTeasersWithSummariesDoNotJoinTheBody() {
        Article article = read("Velmora raises berth fees\n\n" + PROSE + """

                Karsten Bay opens a second container terminal
                The terminal can take the largest ships that pass the strait.
                3 hours ago
                Pilots in Velmora vote on a new contract
                The vote ends on Friday and its result is open.
                1 day ago
                """);
        assertThat(article.text()).isEqualTo(PROSE.strip());
        assertThat(article.teasers())
                .extracting(Teaser::headline, teaser -> teaser.description().orElse(""))
                .containsExactly(
                        tuple(
                                "Karsten Bay opens a second container terminal",
                                "The terminal can take the largest ships that pass the strait."),
                        tuple(
                                "Pilots in Velmora vote on a new contract",
                                "The vote ends on Friday and its result is open."));
    }

    @Test
    void doubledTeasersGiveHeadlineAndSummaryApart() {
        Article article = read("Velmora raises berth fees\n\n" + PROSE + """
                image
                Copper slips as stocks in Karsten Bay growCopper fell on Thursday after stocks rose for a third week.
                Author: Tideline Wire
                45 minutes ago
                Copper fell on Thursday after stocks rose for a third week.
                image
                """);
        assertThat(article.teasers())
                .containsExactly(new Teaser(
                        "Copper slips as stocks in Karsten Bay grow",
                        Optional.of("Copper fell on Thursday after stocks rose for a third week."),
                        List.of("Tideline Wire"),
                        Optional.of("Tideline Wire"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PublicationTime.at(Instant.parse("2025-06-05T17:15:00Z")))));
        assertThat(article.text()).isEqualTo(PROSE.strip());
    }

    @Test
    void relativeTimeWithoutAsOfStaysUnknown() {
        Article article = read("Velmora raises berth fees\nBy Ada Moreau\n12 hours ago\n\n" + PROSE, Optional.empty());
        assertThat(article.metadata().published()).isEmpty();
        assertThat(article.text()).isEqualTo(PROSE.strip());
    }

    @Test
    void headListOfLatestNewsBecomesTeasersAndNotTheHeadline() {
        Article article = read("""
                Latest
                Karsten Bay opens a second container terminal
                2 hours ago
                Pilots in Velmora vote on a new contract
                5 hours ago

                Velmora raises berth fees as lines protest
                By Ada Moreau
                4 June 2025

                """ + PROSE);
        assertThat(article.metadata().headline()).contains("Velmora raises berth fees as lines protest");
        assertThat(article.metadata().published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 4)));
        assertThat(article.teasers())
                .extracting(Teaser::headline)
                .containsExactly(
                        "Karsten Bay opens a second container terminal", "Pilots in Velmora vote on a new contract");
    }

    @Test
    void bulletsBetweenParagraphsAreListItems() {
        Article article = read("""
                Velmora raises berth fees

                The harbour authority of Velmora said on Tuesday that it would raise berth fees, and it gave three reasons for it:

                • Wages rose by a fifth
                • Dredging costs doubled
                • Fees had not been touched since 2019

                Shipping lines had asked for a longer notice, and two of them said they would move calls to Karsten Bay.
                """);
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.PARAGRAPH);
    }

    @Test
    void pageWithoutProseIsNoArticle() {
        Article article = read("Home\nMarkets\nWorld\nContact us\n");
        assertThat(article.text()).isEmpty();
        assertThat(article.warnings()).containsExactly("not-an-article");
    }

    @Test
    void emptyTextIsNoArticle() {
        assertThat(read("").warnings()).containsExactly("not-an-article");
    }

    @Test
    void stampsMayStandAboveTheirTeasers() {
        Article article = read("Velmora raises berth fees\n\n" + PROSE + """

                More news
                3 June 2025
                Karsten Bay opens a second container terminal
                2 June 2025
                Pilots in Velmora vote on a new contract
                The vote ends on Friday and its result is open.
                """);
        assertThat(article.text()).isEqualTo(PROSE.strip());
        assertThat(article.teasers())
                .extracting(
                        Teaser::headline,
                        teaser -> teaser.published()
                                .map(PublicationTime::toString)
                                .orElse(""),
                        teaser -> teaser.description().orElse(""))
                .containsExactly(
                        tuple("Karsten Bay opens a second container terminal", "2025-06-03", ""),
                        tuple(
                                "Pilots in Velmora vote on a new contract",
                                "2025-06-02",
                                "The vote ends on Friday and its result is open."));
    }
}
