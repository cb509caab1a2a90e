package io.wiredesk.reader.flat;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Copied pages in the shapes that sites give them, each with clutter of its own.
class FlatShapesTest {
    private static final String FIRST =
            "The harbour authority of Velmora said on Tuesday that it would raise berth fees by four percent from July.";
    private static final String SECOND =
            "Shipping lines had asked for a longer notice, and two of them said they would move calls to Karsten Bay.";
    private static final String THIRD =
            "The authority answered that it had not touched the fees for six years, while wages rose by a fifth.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static Article read(String text) {
        Page page = new Page(
                new byte[] {1},
                Page.Kind.PAGE_TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2025-06-05T18:00:00Z")));
        return new FlatPageReader().read(text, page);
    }

    @Test
    void cookieTextInFrontIsNotTheArticle() {
        Article article = read("""
                We use cookies and similar tools to run this site, to measure how it is used and to show advertisements.
                Accept all
                Manage my choices
                Northern Courier
                Ports
                Markets
                Velmora raises berth fees as lines protest
                By Ada Moreau
                4 June 2025
                """ + BODY);
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.metadata().headline()).contains("Velmora raises berth fees as lines protest");
        assertThat(article.metadata().authors()).containsExactly("Ada Moreau");
    }

    @Test
    void whatReadersWroteIsNotTheArticle() {
        Article article = read("Velmora raises berth fees as lines protest\n" + BODY + """

                3 Comments
                harbourmaster
                2 hours ago
                I have worked on these quays for thirty years, and I have never seen the lines as angry as they are this week.
                Reply
                tidewatcher
                1 hour ago
                The fees are still below those of Karsten Bay, so I do not think that a single ship will move there.
                Reply
                quayside
                40 minutes ago
                Nobody asked the people who live behind the terminal what they think of more ships, and nobody ever will.
                """);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void itemsBelowRelatedAreNotTheArticle() {
        Article article = read("Velmora raises berth fees as lines protest\n" + BODY + """

                Related articles
                Karsten Bay opens a second container terminal
                Pilots in Velmora vote on a new contract
                Copper slips as stocks in Karsten Bay grow
                """);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void boxOfOtherItemsBetweenParagraphsDoesNotEndTheArticle() {
        Article article = read("Velmora raises berth fees as lines protest\n" + FIRST + "\n\nRead also\n"
                + "Karsten Bay opens a second container terminal\n\n" + SECOND + "\n\n"
                + THIRD);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void advertisementStampAndCreditBetweenParagraphsAreLeftOut() {
        Article article = read("Velmora raises berth fees as lines protest\n" + FIRST + "\n\nAdvertisement\n\n" + SECOND
                + "\n\nPhoto: Ada Moreau / Northern Courier\n4 June 2025, 11:20\n\n" + THIRD);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void germanPageWithMenuBoxAndComments() {
        String first =
                "Die Hafenverwaltung hat am Dienstag mitgeteilt, dass die Gebühren im Juli um vier Prozent steigen sollen.";
        String second =
                "Zwei Reedereien wollen ihre Schiffe deshalb nach Karsten Bay schicken, wie ein Sprecher am Abend sagte.";
        Article article = read("""
                Zum Inhalt springen
                Politik
                Häfen
                Wetter
                Hafen von Velmora erhöht die Liegegebühren
                Von Ada Moreau
                Stand: 04.06.2025, 09:30 Uhr
                """ + first + """

                Lesen Sie auch
                Lotsen in Velmora stimmen über Vertrag ab

                """ + second + """

                Mehr zum Thema
                Karsten Bay eröffnet zweites Terminal
                Kupfer gibt nach
                Kommentare (2)
                Das ist doch alles nicht mehr zu bezahlen, und am Ende sind es wie immer die Kunden, die dafür aufkommen müssen.
                """);
        assertThat(article.text()).isEqualTo(first + "\n\n" + second);
        assertThat(article.metadata().headline()).contains("Hafen von Velmora erhöht die Liegegebühren");
        assertThat(article.metadata().authors()).containsExactly("Ada Moreau");
        assertThat(article.metadata().published().map(PublicationTime::day)).contains(LocalDate.of(2025, 6, 4));
    }

    @Test
    void datelineStaysAndAgencyIsCredited() {
        String opening = "VELMORA, June 3 (Tideline) - " + FIRST;
        Article article = read("Velmora raises berth fees as lines protest\nSource: Tideline Wire\n3 June 2025\n\n"
                + opening + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.text()).isEqualTo(opening + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.metadata().creditedSource()).contains("Tideline Wire");
        assertThat(article.metadata().published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 3)));
    }

    @Test
    void textWithoutAHeadlineHasNone() {
        Article article = read(BODY);
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.metadata().headline()).isEmpty();
    }

    @Test
    void questionMayBeTheHeadline() {
        Article article = read(
                "Home\nPorts\nMarkets\nWill the berth fees of Velmora drive the lines away?\nBy Ada Moreau\n" + BODY);
        assertThat(article.metadata().headline()).contains("Will the berth fees of Velmora drive the lines away?");
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void paragraphPrintedTwiceIsOne() {
        Article article = read(
                "Velmora raises berth fees as lines protest\n" + FIRST + "\n" + FIRST + "\n" + SECOND + "\n" + THIRD);
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void teasersWithStampsStandApartFromTheText() {
        Article article = read("Velmora raises berth fees as lines protest\n" + BODY + """

                Karsten Bay opens a second container terminal
                3 hours ago
                Pilots in Velmora vote on a new contract
                5 hours ago
                """);
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.teasers())
                .extracting(Teaser::headline)
                .containsExactly(
                        "Karsten Bay opens a second container terminal", "Pilots in Velmora vote on a new contract");
    }
}
