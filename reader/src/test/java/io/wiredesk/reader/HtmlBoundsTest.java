package io.wiredesk.reader;

import static io.wiredesk.reader.HtmlReading.html;
import static io.wiredesk.reader.HtmlReading.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages made to hurt. Time limits are generous for a busy machine; a quadratic step or deep recursion breaks
/// them.
class HtmlBoundsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<blockquote>", "<ul><li>", "<a href=x>", "<font>"})
    void hundredThousandDeepNestingIsRead(String tag) {
        String page = "<body>" + tag.repeat(100_000) + paragraph(1);
        Article article = assertTimeoutPreemptively(LIMIT, () -> html(page));
        assertThat(article).isNotNull();
    }

    @Test
    void articleInDeepNestingIsFound() {
        String page = "<body>" + "<div>".repeat(100_000) + paragraph(1) + paragraph(2);
        assertThat(assertTimeoutPreemptively(LIMIT, () -> html(page)).text()).contains("Paragraph 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a", "<br>", "<p class=teaser>Ab c.</p>", "<iframe src=x></iframe>", "<h3>Related</h3>"})
    void twoHundredThousandSiblingsAreRead(String tag) {
        String page = "<body>" + tag.repeat(200_000) + "<article>" + paragraph(1) + "</article>";
        assertThat(assertTimeoutPreemptively(LIMIT, () -> html(page))).isNotNull();
    }

    @Test
    void tenMegabytesInOneTextNodeAreRead() {
        String page = "<body><p>" + "The council met on Monday, and put off the vote. ".repeat(210_000) + "</p>";
        Article article = assertTimeoutPreemptively(LIMIT, () -> html(page));
        assertThat(article.text().length()).isGreaterThan(10_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><i><u>x</b><p></i></u>",
                "<a href=x><table><td>",
                "<div><p><b>a<li>b<td>c<h2>d",
                "</div></p></b></td>",
                "<form class=login><input><button>Go</button></form>",
                "<a href='/ports/berth-fees'>Velmora raises its fees</a> ",
                "<h1>Velmora raises berth fees | Courier</h1>",
                "<span class=author>By Ada Moreau</span>",
                "<time datetime=2025-06-05T12:00:00Z>5 June</time>",
                "<script>a=\"b\"</script>",
                "&amp;&notit;&#x41;&#0;",
                "<!-- <p>a",
                "<div class='"
            })
    void whatComesFiftyThousandTimesIsRead(String part) {
        Article article = assertTimeoutPreemptively(LIMIT, () -> html("<body>" + part.repeat(50_000)));
        assertThat(article.teasers()).hasSizeLessThanOrEqualTo(200);
        assertThat(article.metadata().authors()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void aHundredThousandAttributesAreRead() {
        StringBuilder page = new StringBuilder("<body><p");
        for (int i = 0; i < 100_000; i++) {
            page.append(" a").append(i).append("=1");
        }
        page.append(">").append(paragraph(1));
        assertThat(assertTimeoutPreemptively(LIMIT, () -> html(page.toString())).text())
                .contains("Paragraph 1");
    }

    @Test
    void tenMegabytesInOneAttributeAreRead() {
        String page = "<body><p class='" + "teaser ".repeat(1_400_000) + "'>x</p>" + paragraph(1);
        assertThat(assertTimeoutPreemptively(LIMIT, () -> html(page)).text()).contains("Paragraph 1");
    }

    @Test
    void jsonLdHundredThousandDeepIsRead() {
        String page = "<script type='application/ld+json'>" + "{\"a\":[".repeat(100_000) + "</script>" + paragraph(1);
        assertThat(assertTimeoutPreemptively(LIMIT, () -> html(page)).text()).contains("Paragraph 1");
    }

    @Test
    void endlessScriptStringsAreRead() {
        String page = "<body><script>" + "\"a\":\"\\\"b\",".repeat(300_000) + "</script><p>Short.</p>";
        assertThat(assertTimeoutPreemptively(LIMIT, () -> html(page))).isNotNull();
    }

    @Test
    void randomTagSoupNeverThrowsAndItsBlocksCoverTheText() {
        long seed = Long.getLong("soup.seed", 20261122L);
        var random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            Article article = html(soup(random));
            StringBuilder joined = new StringBuilder();
            article.blocks()
                    .forEach(block -> joined.append(joined.isEmpty() ? "" : "\n\n")
                            .append(block.span().of(article.text())));
            assertThat(joined.toString())
                    .as("-Dsoup.seed=" + seed + " round " + round)
                    .isEqualTo(article.text());
        }
    }

    private static String soup(Random random) {
        String[] parts = {
            "<div class=article-body>",
            "</div>",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<ul><li>",
            "</ul>",
            "<blockquote>",
            "</blockquote>",
            "<pre>",
            "</pre>",
            "<br><br>",
            "<h1>",
            "<h2>",
            "</h2>",
            "<a href=x>",
            "</a>",
            "<figure>",
            "</figure>",
            "<!-- ",
            "-->",
            "<script>",
            "</script>",
            "&amp;",
            "&#0;",
            "<",
            "\"",
            "]]>",
            "Related articles",
            "A short line",
            "10:15",
            " ",
            "\n",
            paragraph(1),
            paragraph(2),
            "<aside class=promo>",
            "</aside>",
            "<span class=caption>",
            "</span>",
            "<time datetime=2026-01-01T00:00:00Z>",
            "<li class=live-entry>"
        };
        var html = new StringBuilder();
        int length = 5 + random.nextInt(120);
        for (int i = 0; i < length; i++) {
            html.append(parts[random.nextInt(parts.length)]);
        }
        return html.toString() + "<p>x";
    }
}
