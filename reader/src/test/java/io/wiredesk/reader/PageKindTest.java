package io.wiredesk.reader;

import static io.wiredesk.reader.HtmlReading.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that hold no article, and articles that look like such pages.
class PageKindTest {
    private static final String ARTICLE = "https://news.example/ports/berth-fees-rise";

    private static Article read(Page.Kind kind, String url, String text) {
        Page page = new Page(
                text.getBytes(StandardCharsets.UTF_8), kind, Optional.of(url), Optional.empty(), Optional.empty());
        return ((Reading.Read) new PageReader().read(page)).article();
    }

    private static Article html(String url, String head, String body) {
        return read(Page.Kind.HTML, url, "<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String cards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<div class=card><h3><a href='/ports/" + i + "'>Karsten Bay opens terminal number " + i
                        + "</a></h3><p>The terminal " + i
                        + " can take the largest ships that pass the strait in summer.</p></div>")
                .collect(Collectors.joining());
    }

    private static void assertIs(Article article, PageKind kind) {
        assertThat(article.verdict().kind()).isEqualTo(kind);
        assertThat(article.verdict().reason()).isPresent();
        assertThat(article.warnings()).contains("not-an-article");
        assertThat(article.confidence()).isLessThan(0.5);
    }

    @Test
    void articleIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Berth fees rise</title>",
                "<article><h1>Berth fees rise</h1>" + paragraph(1) + paragraph(2) + paragraph(3) + "</article><section>"
                        + cards(8) + "</section>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
        assertThat(article.warnings()).doesNotContain("not-an-article");
    }

    @Test
    void frontPageIsHomeAndItsItemsAreTeasers() {
        Article article =
                html("https://news.example/", "<title>Northern Courier</title>", "<main>" + cards(12) + "</main>");
        assertIs(article, PageKind.HOME);
        assertThat(article.text()).isEmpty();
        assertThat(article.teasers()).hasSize(12);
    }

    @Test
    void postsOneUnderTheOtherAreAHomePage() {
        String posts = IntStream.range(0, 5)
                .mapToObj(i -> "<article><h2><a href='/post/" + i + "'>Notes from the harbour, part " + i + "</a></h2>"
                        + paragraph(3 * i) + paragraph(3 * i + 1) + paragraph(3 * i + 2) + "</article>")
                .collect(Collectors.joining());
        Article article =
                html("https://harbour-notes.example/", "<title>Harbour notes</title>", "<main>" + posts + "</main>");
        assertIs(article, PageKind.HOME);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void sectionFrontKeepsOnlyItsIntroduction() {
        String introduction = paragraph(1) + paragraph(2) + paragraph(3) + paragraph(4);
        Article article = html(
                "https://news.example/topics/ports",
                "<title>Ports</title>",
                "<main><h1>Ports</h1>" + introduction + cards(30) + "</main>");
        assertIs(article, PageKind.SECTION);
        assertThat(article.text())
                .startsWith("Paragraph 1")
                .contains("Paragraph 4")
                .doesNotContain("terminal");
    }

    @Test
    void sectionFrontWithoutIntroductionHasNoText() {
        Article article = html(
                "https://news.example/ports/", "<title>Ports</title>", "<main><h1>Ports</h1>" + cards(9) + "</main>");
        assertIs(article, PageKind.SECTION);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void articleThatListsThingsUnderLinkedHeadingsIsAnArticle() {
        String things = IntStream.range(0, 5)
                .mapToObj(i ->
                        "<h2><a href='/inns/" + i + "'>The Blue Anchor inn number " + i + "</a></h2>" + paragraph(i))
                .collect(Collectors.joining());
        Article article = html(
                ARTICLE,
                "<title>Five inns</title>",
                "<article><h1>Five inns by the harbour</h1>" + paragraph(8) + things + "</article>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
        assertThat(article.text()).contains("Paragraph 4");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=berth, Northern Courier, Results",
        "/suche/, Suchergebnisse für „Hafen“ – Nordkurier, Treffer",
        "/find, Northern Courier, Search results for berth"
    })
    void searchResultsAreASearch(String path, String title, String heading) {
        Article article = html(
                "https://news.example" + path,
                "<title>" + title + "</title>",
                "<main><h1>" + heading + "</h1>" + cards(6) + "</main>");
        assertIs(article, PageKind.SEARCH);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void newsOfASearchAtSeaIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Search for missing pilot goes on | Northern Courier</title>",
                "<article><h1>Search for missing pilot goes on</h1>" + paragraph(1) + paragraph(2) + "</article>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Page not found | Northern Courier",
        "404",
        "Seite nicht gefunden – Nordkurier",
        "Page introuvable",
        "Página no encontrada",
        "Страница не найдена",
        "ページが見つかりません"
    })
    void errorTextWithStatusOkIsAnError(String title) {
        Article article = html(
                ARTICLE,
                "<title>" + title + "</title>",
                "<main><h1>" + title + "</h1><p>We are sorry, but there is nothing at this address. It may have moved, "
                        + "or it may never have been there at all.</p><p>Please try our front page, or search for it.</p></main>");
        assertIs(article, PageKind.ERROR);
        assertThat(article.text()).isEmpty();
        assertThat(article.verdict().reason().orElseThrow()).contains(title);
    }

    @Test
    void shortNewsOfSomethingNotFoundIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Vermisster Lotse nicht gefunden</title>",
                "<article><h1>Vermisster Lotse nicht gefunden</h1>" + paragraph(1) + paragraph(2) + "</article>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
    }

    @Test
    void longArticleAboutErrorPagesIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Page not found: how sites lose their readers</title>",
                "<article><h1>Page not found: how sites lose their readers</h1>"
                        + IntStream.range(0, 9).mapToObj(HtmlReading::paragraph).collect(Collectors.joining())
                        + "</article>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
    }

    @Test
    void loginFormIsALoginWall() {
        Article article = html(
                "https://news.example/account",
                "<title>Log in | Northern Courier</title>",
                "<main><h1>Welcome back</h1><p>Log in with the address that you gave when you took out your subscription, "
                        + "or ask us for a new password.</p><form><input type=email><input type=password></form></main>");
        assertIs(article, PageKind.LOGIN_WALL);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void shortArticleWithALoginFormInItsHeadIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Berth fees rise</title>",
                "<header><form><input type=password></form></header><article><h1>Berth fees rise</h1>" + paragraph(1)
                        + paragraph(2) + "</article>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use cookies and similar tools to store and read data on your device. You can take back your choice at any time.",
                "Wir verwenden Cookies und ähnliche Techniken, um die Seite zu betreiben. Sie können Ihre Wahl jederzeit ändern.",
                "Nous utilisons des cookies pour mesurer l'audience du site. Vous pouvez changer d'avis à tout moment."
            })
    void requestForConsentAloneIsACookieWall(String words) {
        Article article = html(
                ARTICLE,
                "<title>Northern Courier</title>",
                "<div><h2>Your choice</h2><p>" + words + "</p><button>OK</button></div>");
        assertIs(article, PageKind.COOKIE_WALL);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void articleBesideAConsentBannerIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Berth fees rise</title>",
                "<div id=banner><p>We use cookies and similar tools to store and read data on your device, and so do our partners.</p>"
                        + "</div><article><h1>Berth fees rise</h1>" + paragraph(1) + paragraph(2) + paragraph(3)
                        + "</article>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
    }

    @Test
    void proofOfBeingHumanIsAChallenge() {
        Article article = html(
                ARTICLE,
                "<title>Just a moment...</title>",
                "<h1>news.example</h1><p>Verify you are human by completing the action below. This may take a few seconds.</p>");
        assertIs(article, PageKind.CHALLENGE);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void emptyPageOfScriptsIsAShell() {
        Article article = html(
                ARTICLE,
                "<title>Northern Courier</title>",
                "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=/a.js></script>");
        assertIs(article, PageKind.SHELL);
        assertThat(article.verdict().reason().orElseThrow()).contains("enable JavaScript");
    }

    @Test
    void videoPageKeepsItsFewWords() {
        Article article = html(
                "https://news.example/video/tour",
                "<title>A tour of the harbour</title>" + "<meta property='og:type' content='video.other'>",
                "<main><h1>A tour of the harbour</h1><video src=/v.mp4></video>" + paragraph(1) + "</main>");
        assertIs(article, PageKind.VIDEO);
        assertThat(article.text()).startsWith("Paragraph 1");
    }

    @Test
    void shopPageIsAProduct() {
        Article article = html(
                "https://shop.example/rope",
                "<title>Rope, 20 m</title><script type='application/ld+json'>"
                        + "{\"@type\":\"Product\",\"name\":\"Rope\",\"offers\":{\"@type\":\"Offer\",\"price\":\"20\"}}</script>",
                "<main><h1>Rope, 20 m</h1>" + paragraph(1) + "<p>20.00</p></main>");
        assertIs(article, PageKind.PRODUCT);
    }

    @Test
    void reviewOfAProductIsAnArticle() {
        Article article = html(
                ARTICLE,
                "<title>Rope tested</title><script type='application/ld+json'>"
                        + "[{\"@type\":\"NewsArticle\",\"headline\":\"Rope tested\"},{\"@type\":\"Product\",\"name\":\"Rope\"}]</script>",
                "<main><h1>Rope tested</h1>" + paragraph(1) + paragraph(2) + "</main>");
        assertThat(article.verdict()).isEqualTo(PageVerdict.ARTICLE);
    }

    @Test
    void flattenedErrorPageIsAnErrorToo() {
        Article article = read(Page.Kind.PAGE_TEXT, ARTICLE, """
                Home
                Markets
                Page not found

                We are sorry, but there is nothing at this address. It may have moved, or it may never have been there.

                Please try our front page, or search for what you want, and tell us if you think that something is broken.
                """);
        assertIs(article, PageKind.ERROR);
        assertThat(article.text()).isEmpty();
    }
}
