package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.ingest.Submission;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Live news.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class NewStoriesIT {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry line to Skerry opens</title></head><body><article>
            <h1>Ferry line to Skerry opens</h1><p>The ferry line to Skerry opened on Wednesday after two years of work on
            the pier, its operator said, and will run four times a day until the autumn storms.</p><p>Tickets cost twelve
            crowns. The first crossing was full, and the second one nearly so, according to the harbour office.</p>
            <p>A winter timetable is to follow in September, when the smaller of the two ships comes back from the
            yard.</p></article></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void anOpenPageHearsOfAStoryThatComesIn() throws Exception {
        try (Desk desk = InventedDesk.filled(folder);
                WebDesk web = WebDesk.start(desk, 0);
                Browser browser = new Browser(web)) {
            HttpRequest request = HttpRequest.newBuilder(browser.at("/events?since=" + InventedDesk.ARTICLES))
                    .header("Accept", "text/event-stream")
                    .build();
            CompletableFuture<HttpResponse<InputStream>> answer =
                    browser.client().sendAsync(request, BodyHandlers.ofInputStream());
            desk.ingest()
                    .accept(Submission.html(
                            PAGE.getBytes(StandardCharsets.UTF_8),
                            "https://skerry-post.example/ferry",
                            InventedDesk.NOON));

            try (InputStream stream = answer.join().body();
                    BufferedReader events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                assertThat(nextEvent(events)).isEqualTo("event: stories\ndata: 1");
            }
        }
    }

    private static String nextEvent(BufferedReader events) throws Exception {
        String line = events.readLine();
        while (!line.startsWith("event:")) {
            line = events.readLine();
        }
        return line + "\n" + events.readLine();
    }
}
