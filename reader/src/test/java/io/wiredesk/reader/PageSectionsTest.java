package io.wiredesk.reader;

import static io.wiredesk.reader.HtmlReading.html;
import static io.wiredesk.reader.HtmlReading.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Several articles on one page, and the entries of live blogs.
class PageSectionsTest {
    private static final String TITLE = "<title>Berth fees rise in July | Northern Courier</title>";

    private static String paragraphs(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(HtmlReading::paragraph)
                .collect(Collectors.joining());
    }

    private static String page(String body) {
        return "<html><head>" + TITLE + "</head><body><main>" + body + "</main></body></html>";
    }

    private static final String OWN =
            "<article class=post><h1>Berth fees rise in July</h1>" + paragraphs(1, 3) + "</article>";

    @Test
    void appendedArticleIsATeaserAndNotTheBody() {
        Article article = html(page(OWN + "<div class=next><article class=post data-url='/ports/second-terminal'>"
                + "<h1>Karsten Bay opens a second terminal</h1><p class=byline>By Ada Moreau</p>"
                + "<time datetime='2025-06-04T09:30:00Z'>Wednesday</time>" + paragraphs(11, 18) + "</article></div>"));
        assertThat(article.text())
                .contains("Paragraph 3")
                .doesNotContain("Paragraph 11")
                .doesNotContain("Moreau");
        assertThat(article.metadata().authors()).isEmpty();
        assertThat(article.teasers()).singleElement().satisfies(teaser -> {
            assertThat(teaser.headline()).isEqualTo("Karsten Bay opens a second terminal");
            assertThat(teaser.url()).contains("https://news.example/ports/second-terminal");
            assertThat(teaser.published()).contains(PublicationTime.at(Instant.parse("2025-06-04T09:30:00Z")));
        });
    }

    @Test
    void articlesWithLowerHeadlinesAreTellingByTimeAndAddress() {
        Article article =
                html(page(OWN + "<article class=post><h2><a href='/ports/second-terminal'>Karsten Bay opens a second"
                        + " terminal</a></h2><time datetime='2025-06-04T09:30:00Z'>Wednesday</time>"
                        + paragraphs(11, 14) + "</article>"));
        assertThat(article.text()).contains("Paragraph 3").doesNotContain("Paragraph 11");
        assertThat(article.teasers())
                .extracting(Teaser::headline)
                .containsExactly("Karsten Bay opens a second terminal");
    }

    @Test
    void severalHeadlinesInsideOneArticleDoNotCutIt() {
        Article article = html(page("<article><h1>Berth fees rise in July</h1>" + paragraphs(1, 3)
                + "<h1>What the lines say about it</h1>" + paragraphs(4, 6) + "</article>"));
        assertThat(article.text()).contains("Paragraph 6");
    }

    @Test
    void partsOfAnArticleThatAreArticleElementsAreNotCut() {
        Article article = html(page("<h1>Berth fees rise in July</h1><article>" + paragraphs(1, 3)
                + "</article><article>" + "<h2>What the lines say about it</h2>" + paragraphs(4, 6) + "</article>"));
        assertThat(article.text()).contains("Paragraph 3", "Paragraph 6");
    }

    @Test
    void pageWhoseHeadlineIsNotItsTitleIsLeftAlone() {
        Article article = html("<html><head><title>Courier</title></head><body><main>" + OWN
                + "<article data-url='/b'><h1>Karsten Bay opens a second terminal</h1>" + paragraphs(11, 13)
                + "</article></main></body></html>");
        assertThat(article.text()).contains("Paragraph 1", "Paragraph 11");
    }

    @Test
    void liveEntriesStandOldestFirst() {
        Article article = html(page("<h1>Berth fees rise in July</h1><div class=liveblog>"
                + "<div class=live-entry><time datetime='2025-06-05T12:00:00+0200'>12:00</time>" + paragraph(3)
                + "</div>"
                + "<div class=live-entry><time datetime='2025-06-05T11:00:00+0200'>11:00</time>" + paragraph(2)
                + "</div>"
                + "<div class=live-entry>" + paragraph(1) + "</div></div>"));
        assertThat(article.asides())
                .extracting(Aside::published)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Instant.parse("2025-06-05T09:00:00Z")),
                        Optional.of(Instant.parse("2025-06-05T10:00:00Z")));
        assertThat(article.text()).containsSubsequence("Paragraph 1", "Paragraph 2", "Paragraph 3");
    }

    @Test
    void liveEntriesThatStandOldestFirstStayThere() {
        Article article = html(page("<h1>Berth fees rise in July</h1><div class=liveblog>"
                + "<div class=live-entry><time datetime='2025-06-05T11:00:00Z'>11:00</time>" + paragraph(1) + "</div>"
                + "<div class=live-entry><time datetime='2025-06-05T12:00:00Z'>12:00</time>" + paragraph(2)
                + "</div></div>"));
        assertThat(article.text()).containsSubsequence("Paragraph 1", "Paragraph 2");
    }

    private static String listed(String... updates) {
        return "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Berth fees rise in July\","
                + "\"liveBlogUpdate\":[" + String.join(",", updates) + "]}</script>";
    }

    private static String update(String headline, String time, String text) {
        return "{\"@type\":\"BlogPosting\",\"headline\":\"" + headline + "\",\"datePublished\":\"" + time
                + "\",\"articleBody\":\"" + text + "\"}";
    }

    @Test
    void entriesListedInScriptDataStandWhereTheMarkupShowsNone() {
        Article article = html(page("<h1>Berth fees rise in July</h1><div class=story>" + paragraph(1) + paragraph(2)
                + paragraph(3) + "</div>"
                + listed(
                        update("Vote put off", "2025-06-05T12:00:00Z", "<p>It is put off.</p>"),
                        update("Talks begin", "2025-06-05T11:00:00+02:00", "They begin."))));
        assertThat(HtmlReading.asides(article))
                .containsExactly("LIVE_ENTRY: Talks begin They begin.", "LIVE_ENTRY: Vote put off It is put off.");
        assertThat(article.asides())
                .extracting(Aside::published)
                .containsExactly(
                        Optional.of(Instant.parse("2025-06-05T09:00:00Z")),
                        Optional.of(Instant.parse("2025-06-05T12:00:00Z")));
        assertThat(article.text()).contains("Paragraph 3").doesNotContain("They begin");
    }

    @Test
    void entriesShownAndListedAreNotDoubled() {
        String shown = "<div class=live-entry><time datetime='2025-06-05T11:00:00Z'>11:00</time>" + paragraph(1)
                + "</div><div class=live-entry><time datetime='2025-06-05T12:00:00Z'>12:00</time>" + paragraph(2)
                + "</div>";
        String[] listed = {
            update("First", "2025-06-05T11:00:00Z", "One."),
            update("Second", "2025-06-05T12:00:00Z", "Two."),
            update("Third", "2025-06-05T13:00:00Z", "Three.")
        };
        Article fewer = html(page("<h1>Berth fees rise in July</h1>" + shown + listed(listed)));
        assertThat(HtmlReading.asides(fewer))
                .containsExactly("LIVE_ENTRY: First One.", "LIVE_ENTRY: Second Two.", "LIVE_ENTRY: Third Three.");
        Article asMany = html(page("<h1>Berth fees rise in July</h1>" + shown + listed(listed[0], listed[1])));
        assertThat(asMany.asides())
                .hasSize(2)
                .allSatisfy(aside -> assertThat(aside.text()).contains("Paragraph"));
    }

    @Test
    void postOfALiveBlogThatHasAnAddressIsNoOtherArticle() {
        Article article = html(page("<article><h1>Berth fees rise in July</h1>" + paragraphs(1, 3) + "</article>"
                + "<div class=liveblog-posts><article><h2><a href='#9'>The vote is put off</a></h2>"
                + "<time datetime='2025-06-05T11:00:00Z'>11:00</time>" + paragraphs(4, 6) + "</article></div>"));
        assertThat(article.text()).contains("Paragraph 4");
    }

    @Test
    void quotedPostOfAnotherSiteIsAQuotation() {
        Article article = html(page("<article><h1>Berth fees rise in July</h1>" + paragraph(1)
                + "<blockquote class=twitter-tweet><p>We will see you at the quay on Friday, all of you.</p>"
                + "<a href='https://posts.example/1'>June 4</a></blockquote>" + paragraph(2) + "</article>"));
        assertThat(HtmlReading.blocks(article))
                .contains("QUOTATION: We will see you at the quay on Friday, all of you.");
    }
}
