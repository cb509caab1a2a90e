package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a desk that has read a few invented articles.
class FilledDeskIT {
    @TempDir
    static Path folder;

    private static Desk desk;
    private static WebDesk web;
    private static Browser browser;

    @BeforeAll
    static void start() {
        desk = InventedDesk.filled(folder);
        web = WebDesk.start(desk, 0);
        browser = new Browser(web);
    }

    @AfterAll
    static void stop() {
        browser.close();
        web.close();
        desk.close();
    }

    @Test
    void theFrontLeadsWithTheStoryOfMostVoices() {
        String page = browser.get("/").body();

        assertThat(page.indexOf("Union will meet the mediator"))
                .isPositive()
                .isLessThan(page.indexOf("Bank of Ostmark seen holding"));
        assertThat(page).contains("3 independent voices, 2 copies");
    }

    @Test
    void theFrontTellsWhatComesNextAndWhatFallsDue() {
        assertThat(browser.get("/").body())
                .contains("Next 24 hours")
                .contains("Bank of Ostmark rate decision")
                .contains("reopen the pay talks")
                .contains("2 d");
    }

    @Test
    void copiesDoNotSpeakTwice() {
        String page = browser.get("/stories/strike").body();

        assertThat(page.split("it would close all four quays", -1)).hasSize(2);
        assertThat(page).contains("copied by 2").contains("Tideline News").contains("97%");
    }

    @Test
    void theSameWordsInCopiesAreOneStatementWithItsCarriers() {
        assertThat(browser.get("/stories/strike").body()).contains("also in Tideline News, Market Lantern");
    }

    @Test
    void silenceStandsBesideWhatItAnswers() {
        String page = browser.get("/stories/strike").body();
        String speaker = page.substring(page.indexOf("two people who saw the draft</a>"));

        assertThat(speaker.substring(0, speaker.indexOf("</article>")))
                .contains("class=\"answer\"")
                .contains("declines")
                .contains("Ministry of transport");
    }

    @Test
    void namedSpeakersStandBeforeUnnamedOnes() {
        String page = browser.get("/stories/strike").body();

        assertThat(page.indexOf("Bruna Toll</a>"))
                .isPositive()
                .isLessThan(page.indexOf("two people who saw the draft</a>"));
    }

    @Test
    void anUnnamedSourceLooksUnnamed() {
        assertThat(browser.get("/stories/strike").body())
                .contains("class=\"unnamed\" href=\"/speakers/two%20people%20who%20saw%20the%20draft\"");
    }

    @Test
    void everyLedgerLineAndItsWordsAreAPairOfAnchors() {
        String page = browser.get("/articles/strike").body();

        for (String line : new String[] {"s0", "s1", "s2", "p0", "e0", "v0"}) {
            assertThat(page).contains("id=\"w-" + line + "\"").contains("href=\"#l-" + line + "\"");
            assertThat(page).contains("id=\"l-" + line + "\"").contains("href=\"#w-" + line + "\"");
        }
    }

    @Test
    void anArticleSaysWhereEachFieldWasRead() {
        assertThat(browser.get("/articles/strike").body())
                .contains("<dt>author</dt><dd>Mara Quill<small>markup, .90</small></dd>");
    }

    @Test
    void anInstrumentHasOnePointForEachLevel() {
        String page = browser.get("/instruments/EUR/USD").body();
        String large = page.substring(page.indexOf("<svg class=\"large\""), page.indexOf("<svg class=\"small\""));

        assertThat(large.split("<circle", -1)).hasSize(9 + 1);
        assertThat(large).contains("resistance 1.0900");
    }

    @Test
    void theCalendarSetsExactAndVagueApart() {
        assertThat(browser.get("/calendar").body())
                .containsSubsequence("Today", "14:00", "Tomorrow", "09:30", "Week 13", "day not known", "likely");
    }

    @Test
    void aSpeakerHasAPageOfTheirWords() {
        assertThat(browser.get("/speakers/bruna-toll").body())
                .contains("Bruna Toll")
                .contains("Ostmark ministry of transport, minister")
                .contains("3 statements in 1 story");
    }

    @Test
    void searchShowsTheWordsThatWereSought() {
        assertThat(browser.get("/search?q=cranes").body()).contains("<b>cranes</b>");
    }

    @Test
    void whatIsNotThereIsAFourOhFourThatNamesIt() {
        for (String path : new String[] {"/stories/x1", "/articles/x1", "/instruments/X1", "/speakers/x1", "/x1"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("Not on this desk").containsIgnoringCase("x1");
        }
    }

    @Test
    void aBadQueryIsAFourHundred() {
        assertThat(browser.get("/?from=many").statusCode()).isEqualTo(400);
    }

    @Test
    void markupInAnAddressIsShownAsText() {
        assertThat(browser.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert(1)")
                .contains("&lt;script>alert(1)");
    }

    @Test
    void everyAnswerForbidsWhatIsNotOurs() {
        for (String path : new String[] {"/", "/assets/desk.css", "/api/v1/stories", "/x1"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void noPageCarriesInlineScriptOrStyle() {
        for (String path :
                new String[] {"/", "/stories/strike", "/articles/strike", "/instruments/EUR/USD", "/about"}) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .doesNotContain(" style=\"")
                    .doesNotContain("<style")
                    .doesNotContain(" onclick")
                    .doesNotContainPattern("<script[^>]*>[^<]");
        }
    }

    @Test
    void anUnchangedAssetIsNotSentAgain() {
        String tag =
                browser.get("/assets/desk.css").headers().firstValue("ETag").orElseThrow();

        assertThat(browser.get("/assets/desk.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void themeAndZoneAreKeptAndSeen() {
        HttpResponse<String> kept = browser.post("/preferences", "zone=Asia/Tokyo&back=/calendar");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).contains("/calendar");
        assertThat(kept.headers().firstValue("Set-Cookie").orElse("")).startsWith("zone=Asia/Tokyo");

        String page = browser.get("/calendar", "Cookie", "zone=Asia/Tokyo; theme=dark")
                .body();
        assertThat(page)
                .contains("times in JST")
                .contains("data-theme=\"dark\"")
                .contains("23:00");
    }

    @Test
    void preferencesNeverLeadOutOfTheDesk() {
        for (String back :
                new String[] {"//elsewhere.example/", "/%5Celsewhere.example", "https://elsewhere.example"}) {
            assertThat(browser.post("/preferences", "theme=dark&back=" + back)
                            .headers()
                            .firstValue("Location"))
                    .as(back)
                    .contains("/");
        }
    }
}
