package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.store.QuoteSources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What pages and API make of quotes.
class QuotesOnPagesIT {
    @TempDir
    static Path folder;

    private static Desk desk;
    private static WebDesk web;
    private static Browser browser;

    @BeforeAll
    static void start() {
        desk = InventedDesk.filled(folder);
        QuotedDesk.addTo(desk);
        desk.store().write(handle -> {
            QuoteSources sources = new QuoteSources(handle);
            sources.polled(
                    sources.all().getFirst().id(),
                    new QuoteSources.Poll(
                            InventedDesk.NOON,
                            "wrong-format",
                            Optional.of("it begins with 'Sign in': want a line symbol,time,value"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            InventedDesk.NOON.plus(Duration.ofMinutes(30))));
            return 0;
        });
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
    void anInstrumentsPageLeadsWithItsLastQuote() {
        assertThat(browser.get("/instruments/EUR/USD").body())
                .contains("<b>1.0842</b>", "Quay dealers", "today 11:30", "<path class=\"quotes\"", "class=\"mark\"")
                .doesNotContain("stale")
                .doesNotContain("class=\"closed\"><span");
    }

    @Test
    void aStaleQuoteSaysSinceWhen() {
        assertThat(browser.get("/instruments/COPPER").body()).contains("stale: no new quote since Mon 12:00");
    }

    @Test
    void theListOfInstrumentsShowsWhatIsQuoted() {
        assertThat(browser.get("/instruments").body()).containsPattern("title=\"Quay dealers, 11:30\">1\\.0842</td>");
    }

    @Test
    void aSourceThatSentSomethingElseIsShownWithTheReason() {
        assertThat(browser.get("/sources").body())
                .contains("wrong format, once", "it begins with 'Sign in': want a line symbol,time,value");
    }

    @Test
    void theApiHasTheQuotesNewestFirst() {
        JsonNode answer = JsonMapper.shared()
                .readTree(browser.get("/api/v1/instruments/EUR/USD/quotes?limit=2")
                        .body());
        assertThat(answer.get("quotes")).hasSize(2);
        assertThat(answer.get("quotes").get(0).get("at").asString()).isEqualTo("2026-03-18T11:30:00Z");
        assertThat(answer.get("quotes").get(0).get("source").asString()).isEqualTo("Quay dealers");
        assertThat(browser.get("/api/v1/instruments/NOTHING/quotes").statusCode())
                .isEqualTo(200);
    }
}
