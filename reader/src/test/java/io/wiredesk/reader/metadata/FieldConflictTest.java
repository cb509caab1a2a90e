package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pages whose places contradict each other, one kind of conflict each.
class FieldConflictTest {
    private static final String SITE = "https://www.northern-courier.example";
    private static final String ADDRESS = SITE + "/ports/velmora-raises-berth-fees";
    private static final String HEADLINE = "Velmora raises its berth fees";

    private static Metadata read(String head) {
        return read(head, "<h1>" + HEADLINE + "</h1>", "en");
    }

    private static Metadata read(String head, String body, String language) {
        String html = "<html lang=" + language + "><head>" + head + "</head><body>" + body + "</body></html>";
        return new MetadataReader()
                .read(PageNodes.of(PageTree.parse(html), ADDRESS), Optional.of(ADDRESS), Optional.empty());
    }

    private static String script(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }

    private static String article(String members) {
        return script("{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE + "\"," + members + "}");
    }

    private static String meta(String name, String content) {
        return "<meta property='" + name + "' content='" + content + "'>";
    }

    private static Evidence evidence(Metadata metadata, String field) {
        return Objects.requireNonNull(metadata.evidence().get(field), field);
    }

    @Test
    void placesThatAgreeOutweighOneThatDiffers() {
        Metadata metadata = read(article("\"articleSection\":\"Premium\"")
                + meta("article:section", "Ports")
                + script("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Ports\"}]}"));
        assertThat(metadata.section()).contains("Ports");
        assertThat(evidence(metadata, "articleSection").reason()).contains("json-ld says otherwise; breadcrumb agrees");
    }

    @Test
    void agreementAddsConfidenceAndDenialTakesIt() {
        double alone = publisherConfidence("");
        assertThat(publisherConfidence(meta("og:site_name", "Northern Courier")))
                .isGreaterThan(alone);
        assertThat(publisherConfidence(meta("og:site_name", "Tidings of the Sea")))
                .isLessThan(alone);
    }

    private static double publisherConfidence(String head) {
        Metadata metadata = read(article("\"publisher\":{\"name\":\"Northern Courier\"}") + head);
        return evidence(metadata, "publisher").confidence();
    }

    @Test
    void descriptionCutShortGivesWayToTheWholeOne() {
        String whole = "Lines protest against the new fees, which the port calls fair. They start in May.";
        Metadata metadata = read(article("\"description\":\"Lines protest against the new fees, which the po…\"")
                + meta("og:description", whole));
        assertThat(metadata.description()).contains(whole);
        assertThat(evidence(metadata, "description").origin()).isEqualTo(Origin.META);
    }

    @Test
    void siteNameHungOnIsNoLongerDescription() {
        Metadata metadata = read(article("\"description\":\"Lines protest against the fees\"")
                + meta("og:description", "Lines protest against the fees | Ports | Sea"));
        assertThat(metadata.description()).contains("Lines protest against the fees");
    }

    @Test
    void sloganAndHeadlineAreNoDescription() {
        String slogan = "All the news of the coast, since 1911.";
        String site =
                script("{\"@type\":\"WebSite\",\"name\":\"Northern Courier\",\"description\":\"" + slogan + "\"}");
        assertThat(read(site + meta("og:description", slogan)).description()).isEmpty();
        assertThat(read(meta("og:description", HEADLINE)).description()).isEmpty();
        assertThat(read(site + meta("og:description", slogan) + "<meta name=description content='Lines protest.'>")
                        .description())
                .contains("Lines protest.");
    }

    @Test
    void tagsAreTakenOutOfADescription() {
        assertThat(read(article("\"description\":\"<p>Lines <b>protest</b>.</p>\""))
                        .description())
                .contains("Lines protest.");
    }

    @Test
    void authorAddressAndHandleAreNoPublisher() {
        String person = "{\"@type\":\"Person\",\"name\":\"Ada Moreau\"}";
        Metadata metadata = read(article("\"author\":" + person + ",\"publisher\":" + person)
                + meta("og:site_name", "Northern Courier"));
        assertThat(metadata.publisher()).contains("Northern Courier");
        assertThat(read(article("\"publisher\":{\"name\":\"" + SITE + "\"}")).publisher())
                .isEmpty();
        assertThat(read(article("\"publisher\":{\"name\":\"@ncourier\"}")).publisher())
                .isEmpty();
        assertThat(read(meta("citation_publisher", HEADLINE)).publisher()).isEmpty();
    }

    @Test
    void frontPageAndSiteAreNoSection() {
        assertThat(read(article("\"articleSection\":[\"Home\",\"News-Ticker\",\"Northern Courier\",\"Ports\"]"))
                        .section())
                .contains("Ports");
        assertThat(read(article("\"articleSection\":\"Startseite\"")).section()).isEmpty();
    }

    @Test
    void sentenceIsNoKeyword() {
        String sentence = "Velmora raises the fees that all lines pay at its berths in May";
        assertThat(read("<meta name=keywords content='" + sentence + "'>").keywords())
                .isEmpty();
        assertThat(read("<meta name=keywords content='Velmora, raises, its, berth, fees'>")
                        .keywords())
                .isEmpty();
        assertThat(read("<meta name=keywords content='" + sentence + "'>" + meta("article:tag", "fees; ports"))
                        .keywords())
                .containsExactly("fees", "ports");
    }

    @Test
    void logoStandInAndPixelAreNoLeadImage() {
        String picture = meta("twitter:image", SITE + "/pictures/logo-of-a-shipyard.jpg");
        for (String bad : new String[] {"courier-logo-1200x630.png", "default_share.jpg", "1x1.gif", "mark.svg"}) {
            assertThat(read(meta("og:image", "/static/" + bad)).image()).as(bad).isEmpty();
            assertThat(read(meta("og:image", "/static/" + bad) + picture).image())
                    .as(bad)
                    .contains(SITE + "/pictures/logo-of-a-shipyard.jpg");
        }
        String logo = "{\"@type\":\"Organization\",\"name\":\"Northern Courier\",\"logo\":\"" + SITE + "/a/seal.png\"}";
        assertThat(read(script(logo) + meta("og:image", SITE + "/a/seal.png")).image())
                .isEmpty();
        assertThat(read(article("\"image\":[{\"url\":\"/p/count.jpg\",\"width\":1},\"/p/berth.jpg\"]"))
                        .image())
                .contains(SITE + "/p/berth.jpg");
    }

    @Test
    void languageThatTheLettersContradictIsLeftOut() {
        String cyrillic = "Порт повышает плату за стоянку судов и вызывает протест перевозчиков";
        Metadata metadata = read(meta("og:locale", "ru_RU"), "<h1>" + cyrillic + "</h1>", "en-US");
        assertThat(metadata.language()).contains("ru-RU");
        assertThat(evidence(metadata, "inLanguage").reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("en-US"));
        assertThat(read("", "<h1>" + cyrillic + "</h1>", "sr").language()).contains("sr");
        assertThat(read("", "<h1>Cảng Velmora tăng phí neo đậu đối với mọi hãng tàu biển</h1>", "vi")
                        .language())
                .contains("vi");
    }

    @Test
    void rootIsNotTheCanonicalAddressOfAnArticle() {
        String root = "<link rel=canonical href='" + SITE + "/'>";
        assertThat(read(root + meta("og:url", ADDRESS)).canonicalUrl()).contains(ADDRESS);
        assertThat(read(root + meta("og:url", SITE)).canonicalUrl()).contains(SITE + "/");
        assertThat(read("<link rel=canonical href='/ports/fees'>").canonicalUrl())
                .contains(SITE + "/ports/fees");
    }

    @Test
    void ownArticleIsFoundAmongTeasersAndAppendedOnes() {
        String other = "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour pilots strike\",\"url\":\"" + SITE
                + "/ports/pilots\",\"description\":\"Other.\",\"articleBody\":\"Other words.\",\"author\":\"Jon Petrov\"}";
        String own = "{\"@type\":\"NewsArticle\",\"headline\":\"Why berths cost more\",\"mainEntityOfPage\":{\"@id\":\""
                + ADDRESS + "\"},\"description\":\"Own.\"}";
        assertThat(read(script("{\"@graph\":[" + other + "," + own + "," + other + "]}"))
                        .description())
                .contains("Own.");
        assertThat(read(script("[" + other + "," + other + "]")).description()).isEmpty();
        String list = "{\"@type\":\"ItemList\",\"itemListElement\":[{\"item\":" + other + "}]}";
        assertThat(read(script(list)).description()).isEmpty();
        assertThat(read(script("{\"@type\":\"ItemList\",\"itemListElement\":[" + own + "," + other + "]}"))
                        .description())
                .contains("Own.");
    }

    @Test
    void ofTwoOwnArticlesTheOneWithTheHeadlineThenTheRicherIsRead() {
        String poor = "{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE + "\",\"description\":\"Poor.\"}";
        String rich = "{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                + "\",\"description\":\"Rich.\",\"author\":\"Ada Moreau\"}";
        String untitled = "{\"@type\":\"NewsArticle\",\"headline\":\"Pilots strike\",\"description\":\"Untitled.\","
                + "\"author\":\"Ada Moreau\",\"image\":\"/a.jpg\"}";
        assertThat(read(script("[" + untitled + "," + poor + "," + rich + "]")).description())
                .contains("Rich.");
    }
}
