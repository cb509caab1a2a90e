package io.wiredesk.desk.cli;

import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.sample.SampleDesk;
import io.wiredesk.desk.web.WebDesk;
import io.wiredesk.ledger.Tagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `wiredesk rehearse`: goes once through what starts and first pages need, so that the launcher can keep the classes
/// for the next start (JEP 514). Not for people.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("", "calendar", "instruments", "search?q=rate", "api/v1/stories");

    private static final String PAGE = """
            <html lang="en"><head><title>Rehearsal</title></head><body><article><h1>Rehearsal</h1>
            <p>“We will cut duties by Friday,” the minister told reporters on Monday, as the euro rose to 1.09 dollars.</p>
            </article></body></html>
            """;

    private final Console console;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console fromPage = new Console(
                new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)), console.out(), console.error());
        Commands.run(fromPage, "read", "--format", "json", "-");
        try (SampleDesk sample = SampleDesk.open(Tagger.LEARNED);
                WebDesk web = WebDesk.start(sample.desk(), 0);
                HttpClient browser = HttpClient.newHttpClient()) {
            sample.readFirstRound();
            for (String page : PAGES) {
                var request =
                        HttpRequest.newBuilder(URI.create(web.address() + page)).build();
                console.out()
                        .println(browser.send(request, BodyHandlers.ofString()).statusCode() + " /" + page);
            }
        }
        return 0;
    }
}
