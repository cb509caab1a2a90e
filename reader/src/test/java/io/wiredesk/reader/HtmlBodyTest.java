package io.wiredesk.reader;

import static io.wiredesk.reader.HtmlReading.asides;
import static io.wiredesk.reader.HtmlReading.blocks;
import static io.wiredesk.reader.HtmlReading.html;
import static io.wiredesk.reader.HtmlReading.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBodyTest {
    @Test
    void bodyIsInBlocksOfTheirKinds() {
        Article article = html("""
                <html><body><nav><a href=/>Home</a> <a href=/m>Markets</a></nav>
                <article><h1>Copper holds its ground</h1>
                <p>Copper held its ground on Tuesday as traders waited for the figures from the smelters.</p>
                <h2>What comes next</h2>
                <ul><li>The smelters report on Wednesday.</li><li>The exchange reports on Friday.</li></ul>
                <blockquote><p>“We expect a quiet week,” the exchange said in a note to its members.</p></blockquote>
                <pre>CU   9,512
                ZN   2,801</pre>
                <p>Stocks in the exchange's sheds fell for the third week in a row, the same note said.</p>
                </article><footer>All rights reserved.</footer></body></html>
                """);
        assertThat(blocks(article))
                .containsExactly(
                        "PARAGRAPH: Copper held its ground on Tuesday as traders waited for the figures from the"
                                + " smelters.",
                        "HEADING: What comes next",
                        "LIST_ITEM: The smelters report on Wednesday.",
                        "LIST_ITEM: The exchange reports on Friday.",
                        "QUOTATION: “We expect a quiet week,” the exchange said in a note to its members.",
                        "PREFORMATTED: CU   9,512\nZN   2,801",
                        "PARAGRAPH: Stocks in the exchange's sheds fell for the third week in a row, the same note"
                                + " said.");
        assertThat(article.blocks().get(1).level()).isEqualTo(2);
    }

    @Test
    void bodySplitByAdvertsComesBackWhole() {
        Article article = html("<body><div class=page><h1>Title</h1><div class=text>" + paragraph(1) + paragraph(2)
                + "</div><div class=ad-slot><p>Advertisement. Buy the famous Northport kettle, now at half the price.</p>"
                + "</div><div class=text>" + paragraph(3) + paragraph(4) + "</div><div class=ad-slot>Ad</div>"
                + "<div class=text>" + paragraph(5) + "</div></div></body>");
        assertThat(article.blocks()).hasSize(5);
        assertThat(article.text()).contains("Paragraph 1", "Paragraph 5").doesNotContain("kettle");
    }

    @Test
    void doubleBreaksPartParagraphs() {
        Article article = html("""
                <body><div id=content>The council met on Monday and heard the report of its treasurer on the fee.<br>
                <br>It put off the vote until spring, because two of the members were <b>ill</b> at home.<br/><br/>
                The next session is in March, when the members will hear the treasurer once more.</div></body>
                """);
        assertThat(blocks(article))
                .containsExactly(
                        "PARAGRAPH: The council met on Monday and heard the report of its treasurer on the fee.",
                        "PARAGRAPH: It put off the vote until spring, because two of the members were ill at home.",
                        "PARAGRAPH: The next session is in March, when the members will hear the treasurer once"
                                + " more.");
    }

    @Test
    void relatedRailStaysOut() {
        Article article = html("<body><main><article>" + paragraph(1) + paragraph(2)
                + "<div class='related-articles'><h3>More stories</h3><p>The mayor of Eastbrook opened the new bridge "
                + "on Sunday, in front of two thousand people.</p></div>" + paragraph(3) + "</article></main></body>");
        assertThat(article.blocks()).hasSize(3);
        assertThat(article.text()).doesNotContain("Eastbrook", "More stories");
    }

    @Test
    void unmarkedListOfLinksUnderARelatedHeadingStaysOut() {
        Article article = html("<body><article>" + paragraph(1) + paragraph(2)
                + "<div><h3>Related articles</h3><ul><li><a href=/b>Bridge opened</a></li>"
                + "<li>Fee raised in <a href=/c>Eastbrook</a></li></ul></div></article></body>");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void captionsAndCreditsAreAsides() {
        Article article = html("<body><article>" + paragraph(1)
                + "<figure><img src=a.jpg><figcaption>The harbour of Northport at dawn.</figcaption></figure>"
                + "<p>Photo: A. Painter / Northport Press</p>" + paragraph(2) + "</article></body>");
        assertThat(article.blocks()).hasSize(2);
        assertThat(asides(article))
                .containsExactly(
                        "CAPTION: The harbour of Northport at dawn.", "CREDIT: Photo: A. Painter / Northport Press");
    }

    @Test
    void newsletterBoxIsAPromo() {
        Article article = html("<body><article>" + paragraph(1)
                + "<div class=newsletter-box><p>Get the harbour letter every Friday, straight to your desk.</p></div>"
                + "<p>Sign up for our evening letter and never miss a tide.</p>" + paragraph(2) + "</article></body>");
        assertThat(article.blocks()).hasSize(2);
        assertThat(asides(article))
                .containsExactly(
                        "PROMO: Get the harbour letter every Friday, straight to your desk.",
                        "PROMO: Sign up for our evening letter and never miss a tide.");
    }

    @Test
    void wordOfAPromoCountsOnlyAtTheEnd() {
        String line = "<p>Our harbour newsletter tells you each Friday what the council decided.</p>";
        Article article = html(
                "<body><article>" + paragraph(1) + line + paragraph(2) + paragraph(3) + line + "</article></body>");
        assertThat(article.blocks()).hasSize(4);
        assertThat(asides(article))
                .containsExactly("PROMO: Our harbour newsletter tells you each Friday what the council decided.");
    }

    @Test
    void disclaimerAndCorrectionAreAsides() {
        Article article = html("<body><article>" + paragraph(1) + paragraph(2)
                + "<p>Correction: an earlier version gave the wrong day of the session.</p>"
                + "<p>Disclaimer: nothing here is advice to buy or to sell.</p></article></body>");
        assertThat(asides(article))
                .containsExactly(
                        "CORRECTION: Correction: an earlier version gave the wrong day of the session.",
                        "DISCLAIMER: Disclaimer: nothing here is advice to buy or to sell.");
    }

    @Test
    void cookieBannerIsNowhere() {
        Article article = html("<body><div class='cookie-consent'><p>"
                + "We and our many partners store things on your device, and we value your privacy. ".repeat(20)
                + "</p></div><article>" + paragraph(1) + paragraph(2) + "</article></body>");
        assertThat(article.blocks()).hasSize(2);
        assertThat(asides(article)).isEmpty();
    }

    @Test
    void tableRowsAreLinesAndCellsAreParted() {
        Article article = html("<body><article>" + paragraph(1)
                + "<table><tr><th>Metal<th>Price<tr><td>Copper<td>9,512<tr><td>Zinc<td>2,801</table>" + paragraph(2)
                + "</article></body>");
        assertThat(blocks(article).get(1)).isEqualTo("TABLE: Metal | Price\nCopper | 9,512\nZinc | 2,801");
    }

    @Test
    void layoutTableHoldsParagraphs() {
        Article article = html("<body><table><tr><td><a href=/>Home</a></td><td>" + paragraph(1) + paragraph(2)
                + paragraph(3) + "</td></tr></table></body>");
        assertThat(article.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void nestedQuotationStaysQuotation() {
        Article article = html("<body><article>" + paragraph(1)
                + "<blockquote><p>The minister wrote to the council on Friday evening:</p>"
                + "<blockquote>“The fee is unlawful, and it will be struck down.”</blockquote></blockquote>"
                + paragraph(2) + "</article></body>");
        assertThat(blocks(article))
                .contains(
                        "QUOTATION: The minister wrote to the council on Friday evening:",
                        "QUOTATION: “The fee is unlawful, and it will be struck down.”");
    }

    @Test
    void quotedPostStaysInTheBody() {
        Article article = html("<body><article>" + paragraph(1)
                + "<blockquote class='twitter-tweet'><p>No fee, no harbour. It is as simple as that.</p></blockquote>"
                + paragraph(2) + "</article></body>");
        assertThat(blocks(article)).contains("QUOTATION: No fee, no harbour. It is as simple as that.");
    }

    @Test
    void embeddedFrameIsAnAside() {
        Article article = html("<body><article>" + paragraph(1) + "<iframe src='/video/7' title='The vote'></iframe>"
                + paragraph(2) + "</article></body>");
        assertThat(article.asides())
                .containsExactly(new Aside(
                        Aside.Kind.EMBED, "The vote", Optional.empty(), Optional.of("https://news.example/video/7")));
    }

    @Test
    void liveEntriesKeepTheirTimes() {
        Article article = html("<body><main><div class=live-blog>"
                + "<div class='live-entry'><time datetime='2026-03-02T10:15:00+01:00'>10:15</time>" + paragraph(1)
                + "</div><div class='live-entry'><time datetime='2026-03-02T09:00:00Z'>9:00</time>" + paragraph(2)
                + "</div></div></main></body>");
        assertThat(article.asides())
                .filteredOn(aside -> aside.kind() == Aside.Kind.LIVE_ENTRY)
                .extracting(Aside::published)
                .containsExactly(
                        Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                        Optional.of(Instant.parse("2026-03-02T09:15:00Z")));
        assertThat(article.text()).contains("Paragraph 1", "Paragraph 2");
    }

    @Test
    void titlesOfLiveEntriesStayInTheBodyAndHeadingsOfWhatIsSetIntoThemDoNot() {
        String entry = "<article class=live-entry><header><time datetime='2026-03-02T09:%s0:00Z'>9:%s0</time>"
                + "<h2><a href='#e%s'>Ferry number %s is in</a></h2></header>%s"
                + "<div class=related><h3>Why ferries wait</h3><a href=/f>The fee that stopped the ferries</a></div>"
                + "</article>";
        Article article = html("<body><main><h1>Strike live</h1><div class=live-blog>"
                + entry.formatted(1, 1, 1, 1, paragraph(1)) + entry.formatted(2, 2, 2, 2, paragraph(2))
                + "</div></main></body>");
        assertThat(blocks(article))
                .satisfiesExactly(
                        title -> assertThat(title).isEqualTo("HEADING: Ferry number 1 is in"),
                        text -> assertThat(text).startsWith("PARAGRAPH: Paragraph 1"),
                        title -> assertThat(title).isEqualTo("HEADING: Ferry number 2 is in"),
                        text -> assertThat(text).startsWith("PARAGRAPH: Paragraph 2"));
    }

    @Test
    void aLineOfALabelAndALinkIsOutAndALinkInASentenceStays() {
        Article article = html("<body><article>" + paragraph(1)
                + "<p>ALSO ON THE COURIER: <a href=/ferries>Why the ferries wait for the tide</a></p>" + paragraph(2)
                + "<p>Pryce told the council: <a href=/fee>the fee</a> would drive the boats away to Skerrin for good</p>"
                + paragraph(3) + "</article></body>");
        assertThat(article.text())
                .doesNotContain("ALSO ON THE COURIER")
                .contains("Pryce told the council: the fee would drive the boats away to Skerrin for good");
    }

    @Test
    void linesOfLinksInOneBlockStayOutAndAParagraphOfManyLinksStays() {
        String links = "<b>More news</b><br>» <a href=/a>Ferries stay in port today</a> (Tuesday)<br>"
                + "» <a href=/b>Prices: harbour office publishes tomorrow</a> (Tuesday)<br>"
                + "» <a href=/c>Kettle maker is sold to its workers</a> (Tuesday)";
        String prose =
                "<a href=/d>The harbour council</a> and <a href=/e>the shipping line of Karsten Bay</a><br>spoke for "
                        + "an hour on Monday, and neither would say what was agreed<br>or when they were to meet again.";
        Article article =
                html("<body><table width=760><tr><td>5 June 2025<br><font size=5><b>Council puts off vote</b></font>"
                        + "<br><br>" + paragraph(1) + "<br><br>" + prose + "<br><br>" + paragraph(2) + "<br><br>"
                        + paragraph(3)
                        + "<hr><font size=2>" + links + "</font></td></tr></table></body>");
        assertThat(article.text()).contains("Paragraph 3", "meet again.").doesNotContain("Kettle", "More news");
    }

    @Test
    void aLineOnDelayedQuotesIsADisclaimer() {
        Article article = html("<body><article>" + paragraph(1) + paragraph(2)
                + "<p>All quotes are delayed by fifteen minutes or more.</p></article></body>");
        assertThat(article.asides()).extracting(Aside::kind).containsExactly(Aside.Kind.DISCLAIMER);
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void standfirstAboveTheParagraphsIsKeptAndTheHeadlineIsNot() {
        Article article = html("<html><head><meta name=description content='The council puts off its vote on the fee "
                + "and angers the fishers.'><title>Vote put off</title></head><body><article><header><h1>Vote put off"
                + "</h1><p>The council puts off its vote on the fee and angers the fishers.</p>"
                + "<div class=byline>By Ann Example</div></header><div class=article-body>" + paragraph(1)
                + paragraph(2) + "</div></article></body></html>");
        assertThat(blocks(article).getFirst())
                .isEqualTo("PARAGRAPH: The council puts off its vote on the fee and angers the fishers.");
        assertThat(article.text()).doesNotContain("Vote put off", "Ann Example");
    }

    @Test
    void commentsStayOutHoweverLong() {
        Article article = html("<body><article>" + paragraph(1) + paragraph(2) + "</article><div id=comments>"
                + "<p>I for one think that the council is wrong about this, as it was last year.</p>".repeat(200)
                + "</div></body>");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void frameThatIsCalledASidebarDoesNotHideTheArticle() {
        Article article = html("<body><div class=sidebar-layout>" + paragraph(1) + paragraph(2) + "</div></body>");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void bodyOnlyInJsonLdIsRead() {
        String text = "The council met on Monday.\\n\\nIt put off the vote on the harbour fee until spring. ".repeat(5);
        Article article = html("<html><head><script type='application/ld+json'>{\"@context\":\"https://schema.org\","
                + "\"@type\":\"NewsArticle\",\"headline\":\"Vote put off\",\"articleBody\":\"" + text
                + "\"}</script></head><body><div id=app></div></body></html>");
        assertThat(article.text()).startsWith("The council met on Monday.").contains("until spring.");
        assertThat(article.blocks()).hasSize(6);
    }

    @Test
    void shorterJsonLdBodyIsNotTrusted() {
        Article article = html("<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"articleBody\":\"Paragraph 1 says that the council of Northport met on Monday…\"}</script></head>"
                + "<body><article>" + paragraph(1) + paragraph(2) + paragraph(3) + "</article></body></html>");
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void textInTheStateOfAProgramIsRead() {
        String text = "The council met on Monday and put off the vote on the harbour fee until spring. ".repeat(5);
        Article article = html("<html><body><div id=app>Loading</div><script id=__STATE__ type='application/json'>"
                + "{\"page\":{\"title\":\"Vote put off\",\"paragraphs\":[{\"text\":\"" + text + "\"},{\"text\":\""
                + text
                + "It was the third time.\"}]}}</script></body></html>");
        assertThat(article.blocks()).hasSize(2);
        assertThat(article.text()).endsWith("It was the third time.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"html\":\"<h2>Who pays &amp; when</h2>\"},{\"html\":\"%s\"}",
                "{\"name\":\"core/heading\",\"html\":\"Who pays & when\"},{\"name\":\"core/paragraph\",\"html\":\"%s\"}",
                "{\"type\":\"heading\",\"content\":[{\"type\":\"text\",\"html\":\"Who pays & when\"}]},"
                        + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"html\":\"%s\"}]}",
                "{\"_type\":\"block\",\"style\":\"h2\",\"children\":[{\"_type\":\"span\",\"html\":\"Who pays & when\"}]},"
                        + "{\"_type\":\"block\",\"style\":\"normal\",\"children\":[{\"_type\":\"span\",\"html\":\"%s\"}]}"
            })
    void headingsInTheStateOfAProgramAreKeptInTheirPlaces(String blocks) {
        String text = "The council met on Monday and put off the vote on the harbour fee until spring. ".repeat(5);
        Article article = html("<html><body><div id=app>Loading</div><script id=__STATE__ type='application/json'>"
                + "{\"menu\":{\"label\":\"Harbours\"},\"blocks\":[{\"html\":\"" + text + "\"},"
                + blocks.formatted(text + "It was the third time.") + "]}</script></body></html>");
        assertThat(blocks(article))
                .containsExactly(
                        "PARAGRAPH: " + text.strip(),
                        "HEADING: Who pays & when",
                        "PARAGRAPH: " + text + "It was the third time.");
    }

    @Test
    void aShortParagraphBehindAHeadingInTheStateOfAProgramIsNoHeading() {
        String text = "The council met on Monday and put off the vote on the harbour fee until spring. ".repeat(5);
        String second = "It will meet again in March, when the islands have been heard on the new fee.";
        Article article = html("<html><body><div id=app>Loading</div><script id=__STATE__ type='application/json'>"
                + "{\"blocks\":[{\"html\":\"" + text + "\"},{\"kind\":\"header\",\"html\":\"What next\"},{\"html\":\""
                + second + "\"}]}</script></body></html>");
        assertThat(blocks(article))
                .containsExactly("PARAGRAPH: " + text.strip(), "HEADING: What next", "PARAGRAPH: " + second);
    }

    @Test
    void hiddenSegmentsAreReadWhenNothingElseIs() {
        Article article = html("<body><div>Loading</div><div hidden id=S:1><div>" + paragraph(1) + paragraph(2)
                + "</div></div></body>");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void hiddenTextIsNotReadBesideAnArticle() {
        Article article = html("<body><article>" + paragraph(1) + paragraph(2) + "<div style='display: none'>"
                + paragraph(3) + "</div></article></body>");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void scriptsWithoutSpacesBetweenWordsCountAsProse() {
        Article article = html("<body><div class=menu><a href=/>首页</a></div><div><p>"
                + "市议会周一开会，听取了财务主管的报告，并将港口费的表决推迟到春季会议。".repeat(2)
                + "</p><p>下一次会议定于三月举行，届时议员们将再次听取财务主管的报告，然后进行表决。</p></div></body>");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void pageWithoutTextIsNotAnArticle() {
        Article article = html("<html><body><img src=a.jpg></body></html>");
        assertThat(article.text()).isEmpty();
        assertThat(article.warnings()).contains("not-an-article");
        assertThat(article.confidence()).isZero();
    }

    @Test
    void longArticleIsSurerThanANotice() {
        Article longOne = html("<body><article>" + paragraph(1).repeat(20) + "</article></body>");
        Article notice = html("<body><article><p>The page has moved to a new address, sorry.</p></article></body>");
        assertThat(longOne.confidence()).isGreaterThan(0.9);
        assertThat(notice.confidence()).isLessThan(0.6);
        assertThat(notice.warnings()).contains("short");
    }

    @Test
    void twoArticlesOfOneSizeAreTwoCandidates() {
        String one = "<section><h2>One</h2>" + paragraph(1).repeat(4) + "</section>";
        String links = "<ul>" + "<li><a href=/x>Another story of the day in a line</a></li>".repeat(60) + "</ul>";
        Article article = html("<body>" + one + links + one.replace("1", "2") + "</body>");
        assertThat(article.warnings()).contains("two-candidates");
    }

    @Test
    void pageCutOffInsideATagIsTruncated() {
        Article article = html("<body><article>" + paragraph(1) + paragraph(2) + "<p>And then <a hre");
        assertThat(article.warnings()).contains("truncated");
        assertThat(article.text()).contains("Paragraph 2");
    }

    @Test
    void blocksCoverTheTextAndNothingElse() {
        List<String> parts = List.of(
                paragraph(1),
                "<h2>Next</h2>",
                "<ul><li>One thing.<li>Another thing, too.</ul>",
                paragraph(2),
                "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
                "<blockquote>Said so.</blockquote>",
                paragraph(3));
        Article article = html("<body><article>" + String.join("", parts) + "</article></body>");
        String joined = article.blocks().stream()
                .map(block -> block.span().of(article.text()))
                .reduce((first, second) -> first + "\n\n" + second)
                .orElse("");
        assertThat(joined).isEqualTo(article.text());
        assertThat(article.blocks()).hasSize(8);
    }

    private static final String BROKEN =
            "The ferry to Skerrin will sail twice a day again from Monday, the company said, and three times on the days of the harbour fair."
                    + "<br><br>It had sailed once a day since the winter, as one of its two engines was being repaired in a yard on the mainland coast."
                    + "<br><br>Islanders had asked the county in April to charter a second boat for the summer months, and had been told to wait for the budget.";

    private static String oldLayout(String head) {
        return "<html><head><title>Skerrin ferry sails twice a day again - Radio Quay</title></head><body><table><tr><td>"
                + "<a href=/>News</a><br><a href=/w>Weather</a></td><td>" + head + BROKEN
                + "</td></tr></table></body></html>";
    }

    @Test
    void linesAboveATextPartedByBreaksAreItsHead() {
        String stamp = "<font size=2>12.11.2026 08:15</font><br>";
        String headline = "<font size=5><b>Skerrin ferry sails twice a day again</b></font><br>";
        for (String head : List.of(
                stamp + headline + "<i>Report: Maren Oake</i><br>",
                stamp + headline + "<i>Report: Maren Oake</i><br><br>",
                "Islands<br>" + headline + stamp,
                headline + "<br>")) {
            assertThat(html(oldLayout(head)).text())
                    .as(head)
                    .startsWith("The ferry to Skerrin")
                    .contains("since the winter");
        }
    }

    @Test
    void linesOfATextPartedByBreaksStay() {
        String verse = "The quay is wet<br>the rope is cold<br>the gulls are gone<br><br>";
        assertThat(html(oldLayout(verse)).text()).contains("the gulls are gone");
        String dated = "Skerrin, a town of boats and of rain, has waited for this since the year 2019 began<br>";
        assertThat(html(oldLayout(dated)).text()).contains("a town of boats");
    }
}
