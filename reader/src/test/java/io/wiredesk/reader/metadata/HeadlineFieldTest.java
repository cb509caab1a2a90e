package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineFieldTest {
    private static final String ADDRESS = "https://www.ports-page.example/ports/velmora-raises-berth-fees";

    private static Metadata read(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return new MetadataReader()
                .read(PageNodes.of(PageTree.parse(html), ADDRESS), Optional.of(ADDRESS), Optional.empty());
    }

    private static String headline(String head, String body) {
        return read(head, body).headline().orElse("none");
    }

    @Test
    void undeclaredSiteNameIsCutWhereTheRestStandsOnThePage() {
        assertThat(headline(
                        "<title>Velmora raises berth fees | Tidings of the Sea</title>",
                        "<h2>Velmora raises berth fees</h2>"))
                .isEqualTo("Velmora raises berth fees");
    }

    @Test
    void kickerInsideTheHeadingIsNoPartOfTheHeadline() {
        assertThat(
                        headline(
                                "<title>Shipping: Velmora raises berth fees</title>",
                                "<article><h1><span class=article-kicker>Row in the harbour</span> – Velmora raises berth fees</h1></article>"))
                .isEqualTo("Velmora raises berth fees");
    }

    @Test
    void kickerThatEveryPlaceRepeatsStays() {
        String whole = "Inside Velmora: a port raises its berth fees";
        assertThat(headline(
                        "<title>" + whole + "</title><meta property=og:title content='" + whole + "'>"
                                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"" + whole
                                + "\"}</script>",
                        "<h1><span class=kicker>Inside Velmora:</span> a port raises its berth fees</h1>"))
                .isEqualTo(whole);
    }

    @Test
    void breadcrumbIsNoHeadline() {
        assertThat(headline(
                        "<title>What ships pay in Velmora now</title>"
                                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":"
                                + "\"Velmora raises berth fees\"}</script>",
                        "<ul><li><h1 data-breadcrumb>What ships pay in Velmora now</h1></li></ul>"
                                + "<h2>Velmora raises berth fees</h2>"))
                .isEqualTo("Velmora raises berth fees");
    }

    @Test
    void logoInTheFirstHeadingGivesWayToTheArticlesOwn() {
        assertThat(
                        headline(
                                "<title>Velmora raises berth fees</title>",
                                "<h1 class=logo><a href=/>All that floats</a></h1><article><h1>Velmora raises berth fees</h1></article>"))
                .isEqualTo("Velmora raises berth fees");
    }

    @Test
    void addressDecidesBetweenTwoThatAreEquallyGood() {
        assertThat(headline("", "<h1>Pilots vote on a strike</h1><h1>Velmora raises berth fees</h1>"))
                .isEqualTo("Velmora raises berth fees");
    }

    @Test
    void placesThatAgreeAreTrustedMoreThanOneAlone() {
        double alone = confidence(read("", "<h1>Velmora raises berth fees</h1>"));
        double agreed = confidence(read(
                "<title>Velmora raises berth fees</title><meta property=og:title content='Velmora raises berth fees'>",
                "<h1>Velmora raises berth fees</h1>"));
        double torn = confidence(
                read("<meta property=og:title content='Pilots vote on a strike'>", "<h1>Berth fees to rise</h1>"));
        assertThat(agreed).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(torn);
    }

    private static double confidence(Metadata metadata) {
        return Objects.requireNonNull(metadata.evidence().get("headline")).confidence();
    }
}
