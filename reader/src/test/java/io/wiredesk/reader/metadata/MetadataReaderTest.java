package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.nodes.PageNodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
    private static final String ADDRESS = "https://www.northern-courier.example/ports/berth-fees";

    private static Metadata read(String head, String body) {
        String html = "<html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>";
        return new MetadataReader()
                .read(PageNodes.of(PageTree.parse(html), ADDRESS), Optional.of(ADDRESS), Optional.empty());
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

    @Test
    void metaTagsGiveWhatJsonLdDoesNot() {
        Metadata metadata = read("""
                <title>Velmora raises berth fees | Northern Courier</title>
                <meta property="og:title" content="Velmora raises berth fees">
                <meta property="og:site_name" content="Northern Courier">
                <meta property="article:published_time" content="2025-06-05T12:15:00Z">
                <meta property="article:modified_time" content="2025-06-05T13:15:00Z">
                <meta name="author" content="By Ada Moreau">
                <meta name="description" content="Lines &amp; pilots protest.">
                <meta property="article:section" content="Ports">
                <meta name="keywords" content="fees, ports ,fees">
                <meta property="og:image" content="//cdn.example/berth.jpg">
                <link rel="canonical" href="/ports/berth-fees">
                <meta property="article:content_tier" content="locked">
                """, "");
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
        assertThat(metadata.published()).contains(PublicationTime.at(Instant.parse("2025-06-05T12:15:00Z")));
        assertThat(metadata.modified()).contains(PublicationTime.at(Instant.parse("2025-06-05T13:15:00Z")));
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.description()).contains("Lines & pilots protest.");
        assertThat(metadata.section()).contains("Ports");
        assertThat(metadata.keywords()).containsExactly("fees", "ports");
        assertThat(metadata.image()).contains("https://cdn.example/berth.jpg");
        assertThat(metadata.canonicalUrl()).contains("https://www.northern-courier.example/ports/berth-fees");
        assertThat(metadata.publisher()).contains("Northern Courier");
        assertThat(metadata.accessibleForFree()).contains(false);
    }

    @Test
    void microdataIsRead() {
        Metadata metadata = read("", """
                <article itemscope itemtype="https://schema.org/NewsArticle">
                <h1 itemprop="headline">Velmora raises berth fees</h1>
                <span itemprop="author" itemscope><span itemprop="name">Ada Moreau</span></span>
                <meta itemprop="datePublished" content="2025-06-05T12:15:00Z">
                </article>
                """);
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.published()).contains(PublicationTime.at(Instant.parse("2025-06-05T12:15:00Z")));
    }

    @Test
    void visibleMarkupIsTheLastPlace() {
        Metadata metadata = read("<title>Courier</title>", """
                <h1>Velmora raises berth fees</h1>
                <p class="byline">By <a href="/author/ada">Ada Moreau</a>, Ports Editor</p>
                <time datetime="2025-06-05T12:15+02:00">5 June</time>
                <p>The harbour authority said so.</p>
                """);
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.published().flatMap(PublicationTime::instant))
                .contains(Instant.parse("2025-06-05T10:15:00Z"));
        assertThat(metadata.evidence())
                .hasEntrySatisfying(
                        "headline", seen -> assertThat(seen.origin()).isEqualTo(Evidence.Origin.MARKUP));
    }

    @Test
    void unmarkedLineBelowTheHeadlineGivesAuthorAndDay() {
        Metadata metadata = read("", """
                <h1>Velmora raises berth fees</h1><div>By Ada Moreau, 5 June 2025</div><p>The harbour authority said so.</p>
                """);
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 5)));
    }

    @Test
    void dayInTheAddressIsBetterThanNone() {
        Metadata metadata = new MetadataReader()
                .read(
                        PageNodes.of("<h1>Velmora raises berth fees</h1>"),
                        Optional.of("https://courier.example/2025/06/05/fees"),
                        Optional.empty());
        assertThat(metadata.published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 5)));
        assertThat(metadata.evidence())
                .hasEntrySatisfying(
                        "datePublished", seen -> assertThat(seen.origin()).isEqualTo(Evidence.Origin.URL));
    }

    @Test
    void brokenJsonLdIsReadAsFarAsItGoes() {
        Metadata metadata = jsonLd("""
                <!-- {"@type":"NewsArticle","headline":"Velmora's "new" fees",
                "author":{"@type":"Person","name":"Ada
                Moreau"},"datePublished":"2025-06-05T12:15:00Z",
                """);
        assertThat(metadata.headline()).contains("Velmora's \"new\" fees");
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.published()).contains(PublicationTime.at(Instant.parse("2025-06-05T12:15:00Z")));
    }

    @Test
    void authorsAndPublisherAreFollowedThroughTheGraph() {
        Metadata metadata = jsonLd("""
                {"@graph":[{"@type":["NewsArticle","Thing"],"headline":"Velmora raises berth fees",
                 "author":{"@id":"#ada"},"publisher":{"@id":"#courier"}},
                 {"@type":"Person","@id":"#ada","name":"Ada Moreau"},
                 {"@type":"Organization","@id":"#courier","name":"Northern Courier"}]}
                """);
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.publisher()).contains("Northern Courier");
    }

    @Test
    void articleOfThePageIsPreferredToOthersInTheScript() {
        Metadata metadata = jsonLd("""
                [{"@type":"NewsArticle","headline":"Pilots vote","url":"https://www.northern-courier.example/ports/pilots"},
                 {"@type":"NewsArticle","headline":"Velmora raises berth fees",
                  "mainEntityOfPage":{"@id":"https://www.northern-courier.example/ports/berth-fees?x=1"}}]
                """);
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
    }

    @Test
    void closedPartMakesTheArticleNotFree() {
        Metadata metadata = jsonLd("""
                {"@type":"NewsArticle","headline":"Velmora raises berth fees",
                 "hasPart":{"@type":"WebPageElement","isAccessibleForFree":false}}
                """);
        assertThat(metadata.accessibleForFree()).contains(false);
    }

    @Test
    void timeWithoutAZoneCountsAsItsDay() {
        Metadata metadata = read("<meta property=article:published_time content='2025-06-05 12:15:00'>", "");
        assertThat(metadata.published()).contains(PublicationTime.on(LocalDate.of(2025, 6, 5)));
    }

    @Test
    void zoneOfAnotherStampIsThePages() {
        Metadata metadata = read("""
                <meta property=article:published_time content='2025-06-05 12:15:00'>
                <meta name=parsely-pub-date content='2025-06-05T12:20:00+02:00'>
                """, "");
        assertThat(metadata.published().flatMap(PublicationTime::instant))
                .contains(Instant.parse("2025-06-05T10:15:00Z"));
    }

    @Test
    void personInTheBylineOutweighsTheSiteAsAuthor() {
        Metadata metadata = read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Velmora raises berth fees\","
                        + "\"author\":{\"@type\":\"Organization\",\"name\":\"Northern Courier\"},"
                        + "\"publisher\":{\"name\":\"Northern Courier\"}}</script>",
                "<h1>Velmora raises berth fees</h1><span class=author>Ada Moreau</span>");
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
    }

    @Test
    void placesThatAgreeOutvoteTheOneThatDoesNot() {
        Metadata metadata = read("""
                <title>Velmora raises berth fees - Northern Courier</title>
                <meta property="og:title" content="You will not believe what this port did">
                <meta property="og:site_name" content="Northern Courier">
                """, "<h1>Velmora raises berth fees</h1>");
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
    }

    @Test
    void linesOfCreditGiveTheCreditedSource() {
        assertThat(read("", "<h1>Velmora raises berth fees</h1><p>Source: Tideline Wire</p>")
                        .creditedSource())
                .contains("Tideline Wire");
        assertThat(read(
                                "",
                                "<h1>Velmora raises berth fees</h1><p>VELMORA (Reuters) - The harbour authority said so.</p>")
                        .creditedSource())
                .contains("Reuters");
        assertThat(read(
                                "",
                                "<h1>Velmora raises berth fees</h1><p>The harbour authority (VHA) - a public body - said so.</p>")
                        .creditedSource())
                .isEmpty();
    }

    @Test
    void bylinesOfCommentsAndRailsAreNotTheArticles() {
        Metadata metadata = read("", """
                <h1>Velmora raises berth fees</h1><p>The harbour authority said so.</p>
                <div class="comments"><span class="author">Jon Petrov</span></div>
                <div class="related"><span class="author">Lena Okoye</span><time>4 June 2025</time></div>
                """);
        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.published()).isEmpty();
    }

    @Test
    void titleTooLongForAHeadlineIsLeftOut() {
        Metadata metadata = read("<title>" + "a | ".repeat(100_000) + "</title>", "<h1>Velmora raises berth fees</h1>");
        assertThat(metadata.headline()).contains("Velmora raises berth fees");
    }

    @Test
    void emptyPageKnowsNothing() {
        Metadata metadata = new MetadataReader().read(PageNodes.of(""), Optional.empty(), Optional.empty());
        assertThat(metadata).isEqualTo(Metadata.unknown(Optional.empty()));
    }

    @Test
    void deepMarkupDoesNotOverflowTheStack() {
        String body = "<h1>Velmora raises berth fees</h1>" + "<div class=author>".repeat(100_000);
        assertThat(read("", body).headline()).contains("Velmora raises berth fees");
    }
}
