package io.wiredesk.reader.teaser;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.nodes.PageNodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeaserReaderTest {
    private static final String ADDRESS = "https://courier.example/ports/berth-fees";

    private static List<Teaser> read(String body) {
        return new TeaserReader()
                .read(
                        PageNodes.of(PageTree.parse("<html><body>" + body + "</body></html>"), ADDRESS),
                        Optional.of(ADDRESS),
                        Optional.of(Instant.parse("2025-06-05T18:00:00Z")));
    }

    @Test
    void cardsOfARailAreTeasers() {
        List<Teaser> teasers = read("""
                <article><h1>Velmora raises berth fees</h1><p>The harbour authority said so on Tuesday.</p></article>
                <section class="rail"><h2>More on ports</h2>
                <div class="card"><a href="/ports/2"><img src="/p/2.jpg"></a>
                  <h3><a href="/ports/2">Karsten Bay opens a second terminal</a></h3>
                  <p>The terminal can take the largest ships of the strait.</p>
                  <span class="author">Ada Moreau</span> <time>12 hours ago</time></div>
                <div class="card"><h3><a href="https://courier.example/ports/3">Pilots vote on a new contract</a></h3>
                  <time datetime="2025-06-04T09:30:00Z">Wednesday</time></div>
                </section>
                """);
        assertThat(teasers)
                .containsExactly(
                        new Teaser(
                                "Karsten Bay opens a second terminal",
                                Optional.of("The terminal can take the largest ships of the strait."),
                                List.of("Ada Moreau"),
                                Optional.empty(),
                                Optional.of("https://courier.example/ports/2"),
                                Optional.of("https://courier.example/p/2.jpg"),
                                Optional.of(PublicationTime.at(Instant.parse("2025-06-05T06:00:00Z")))),
                        new Teaser(
                                "Pilots vote on a new contract",
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.of("https://courier.example/ports/3"),
                                Optional.empty(),
                                Optional.of(PublicationTime.at(Instant.parse("2025-06-04T09:30:00Z")))));
    }

    @Test
    void postsBeforeAndAfterAreTeasersAndMenusAreNot() {
        List<Teaser> teasers = read("""
                <nav class="main-navigation"><a href="/ports/all-ports">All ports of the northern strait</a></nav>
                <article><h1>Velmora raises berth fees</h1><p>The harbour authority said so on Tuesday.</p></article>
                <nav class="navigation post-navigation"><div class="nav-links">
                <div class="nav-previous"><a href="/ports/7"><span class="nav-subtitle">Previous post:</span>
                  <span class="nav-title">Pilots vote on a new contract</span></a></div>
                <div class="nav-next"><a href="/ports/9"><b>Next article</b>Karsten Bay opens a second terminal</a></div>
                </div></nav>
                """);
        assertThat(teasers)
                .extracting(Teaser::headline)
                .containsExactly("Pilots vote on a new contract", "Karsten Bay opens a second terminal");
    }

    @Test
    void linkAroundAWholeCardIsReadByItsHeading() {
        List<Teaser> teasers = read("""
                <ul><li><a href="/a"><h4>Copper slips as stocks in Karsten Bay grow</h4><p>Copper fell for a third week in a row.</p></a></li>
                <li><a href="/b"><h4>Tin follows copper down on Thursday</h4></a></li></ul>
                """);
        assertThat(teasers)
                .extracting(Teaser::headline)
                .containsExactly("Copper slips as stocks in Karsten Bay grow", "Tin follows copper down on Thursday");
        assertThat(teasers.getFirst().description()).contains("Copper fell for a third week in a row.");
    }

    @Test
    void sameItemTwiceIsOneTeaser() {
        List<Teaser> teasers = read("""
                <div><a href="/a">Copper slips as stocks in Karsten Bay grow</a></div>
                <div><a href="/b">Tin follows copper down on Thursday</a></div>
                <div><a href="/a#top">Copper slips as stocks in Karsten Bay grow</a><time>2 hours ago</time></div>
                """);
        assertThat(teasers)
                .extracting(Teaser::url)
                .containsExactly(Optional.of("https://courier.example/a"), Optional.of("https://courier.example/b"));
        assertThat(teasers.getFirst().published()).contains(PublicationTime.at(Instant.parse("2025-06-05T16:00:00Z")));
    }

    @Test
    void menusAreNoTeasers() {
        assertThat(read("""
                <nav><a href="/markets">All the markets of the world today</a></nav>
                <div class="main-menu"><a href="/ports">All the ports of the world today</a></div>
                <a href="/contact">Contact us</a>
                """)).isEmpty();
    }

    @Test
    void sectionsAndServicesAreNoTeasersUnlessTheyHeadACard() {
        assertThat(read("""
                <div><a href="/subscribe">All of the paper for two crowns a month</a></div>
                <div><a href="/markets/">News of the markets every day</a></div>
                <div><h3><a href="/harbourbook">The book of the harbour is out</a></h3></div>
                """)).extracting(Teaser::headline).containsExactly("The book of the harbour is out");
    }

    @Test
    void headlinePrintedTwiceIsNoSummary() {
        assertThat(read("""
                <div><h3><a href="/a">Copper slips as stocks in Karsten Bay grow</a></h3>
                <p>Copper slips as stocks in Karsten Bay grow - Northern Courier</p></div>
                """)).extracting(Teaser::description).containsExactly(Optional.empty());
    }

    @Test
    void promosAreNoTeasers() {
        assertThat(read("""
                <div><a href="/letter">Subscribe to our newsletter and get the news first</a></div>
                <div><a href="/b">Tin follows copper down on Thursday</a></div>
                """)).extracting(Teaser::headline).containsExactly("Tin follows copper down on Thursday");
    }

    @Test
    void linksInsideRunningTextAreNoTeasers() {
        assertThat(read("""
                <p>The harbour authority said on Tuesday, as <a href="/a">reported earlier by this newspaper</a>, that it would
                raise its fees from July.</p>
                """)).isEmpty();
    }

    @Test
    void linkToThePageItselfIsNoTeaser() {
        assertThat(
                        read(
                                "<div><a href='/ports/berth-fees#comments'>Velmora raises berth fees by four percent</a></div>"))
                .isEmpty();
    }

    @Test
    void linksToOtherSitesCountOnlyAsHeadings() {
        assertThat(read("""
                <div><a href="https://share.example/x">Share this article with all of your friends</a></div>
                <div><h3><a href="https://tideline.example/tin">Tin follows copper down on Thursday</a></h3></div>
                """)).extracting(Teaser::headline).containsExactly("Tin follows copper down on Thursday");
    }

    @Test
    void dayInTheAddressCountsWhereTheCardPrintsNoTime() {
        assertThat(read("""
                <div><a href="/2025/06/03/tin-market"><b>Tin follows copper down on the metal market</b></a></div>
                <div><a href="/2025/06/03/pilots"><b>Pilots vote on a new contract tonight</b></a>
                  <time datetime="2025-06-04T09:30:00Z">Wednesday</time></div>
                <div><a href="/2026/02/01/harbour-day"><b>Everything about the harbour day next year</b></a></div>
                <div><a href="/ports/60/2025/06"><b>Karsten Bay opens a second terminal</b></a></div>
                """))
                .extracting(Teaser::published)
                .containsExactly(
                        Optional.of(PublicationTime.on(LocalDate.of(2025, 6, 3))),
                        Optional.of(PublicationTime.at(Instant.parse("2025-06-04T09:30:00Z"))),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void exactTimeOfASecondCardWinsOverTheDayInTheAddress() {
        assertThat(read("""
                <div><div><a href="/2025/06/03/pilots"><b>Pilots vote on a new contract tonight</b></a></div>
                <p>Harbours of the strait</p><a href="/ports/8">Karsten Bay opens a second terminal</a></div>
                <div><a href="/2025/06/03/pilots"><b>Pilots vote on a new contract tonight</b></a>
                  <time datetime="2025-06-04T09:30:00Z">Wednesday</time></div>
                """))
                .first()
                .extracting(Teaser::published)
                .isEqualTo(Optional.of(PublicationTime.at(Instant.parse("2025-06-04T09:30:00Z"))));
    }

    @Test
    void listsLongerThanTheCeilingAreCut() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            body.append("<div><a href='/item/")
                    .append(i)
                    .append("'>Copper slips for the time number ")
                    .append(i)
                    .append("</a></div>");
        }
        assertThat(read(body.toString())).hasSize(200);
    }

    @Test
    void deepMarkupDoesNotOverflowTheStack() {
        String deep = "<div>".repeat(100_000) + "<a href='/a'>Copper slips as stocks in Karsten Bay grow</a>";
        assertThat(read(deep))
                .extracting(Teaser::headline)
                .containsExactly("Copper slips as stocks in Karsten Bay grow");
    }
}
