package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.desk.Desk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A desk that has read nothing yet.
class EmptyDeskIT {
    @TempDir
    Path folder;

    private Desk desk;
    private WebDesk web;
    private Browser browser;

    @BeforeEach
    void start() {
        desk = InventedDesk.empty(folder);
        desk.awaitReady();
        web = WebDesk.start(desk, 0);
        browser = new Browser(web);
    }

    @AfterEach
    void stop() {
        browser.close();
        web.close();
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /            | An empty desk
                    /calendar    | Nothing ahead
                    /pledges     | No promises on file
                    /instruments | No instrument yet
                    /speakers    | Nobody has spoken yet
                    /sources     | The desk polls nothing
                    /search      | What are you looking for?
                    /search?q=x  | Nothing found
                    """)
    void eachPageSaysThatItIsEmptyAndWhy(String path, String words) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void theFrontSaysWhatToDo() {
        assertThat(browser.get("/").body()).contains("./wiredesk sources add").contains("./wiredesk serve --sample");
    }

    @Test
    void aDeskWithFeedsButNoArticlesSaysThatTheyWillBePolled() {
        desk.addSource("Tideline News", "http://127.0.0.1:9/feed.xml");

        assertThat(browser.get("/").body()).contains("Nothing has come in yet").doesNotContain("An empty desk");
        assertThat(browser.get("/sources").body()).contains("Tideline News").contains("not polled yet");
    }

    @Test
    void theApiAnswersEmptyLists() {
        assertThat(browser.get("/api/v1/stories").body()).isEqualTo("{\"stories\":[]}");
        assertThat(browser.get("/api/v1/sources").body()).isEqualTo("{\"sources\":[]}");
    }

    @Test
    void aTakenPortIsToldInOneLine() {
        assertThatThrownBy(() -> WebDesk.start(desk, web.port()))
                .isInstanceOf(PortException.class)
                .hasMessageContaining("port " + web.port() + " on 127.0.0.1 is in use")
                .hasMessageContaining("--port")
                .message()
                .doesNotContain("\n");
    }
}
