package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.search.SearchRequest;
import io.wiredesk.desk.search.SearchResults;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `wiredesk search`: finds articles in the data folder.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds articles: words, \"phrases\", speaker:Lind, act:denies, instrument:EUR/USD, source:Name.")
final class SearchCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Most hits to print (default: 20).")
    private int limit = 20;

    @Mixin
    private final DataFolder data = new DataFolder();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = data.open()) {
            desk.awaitReady();
            SearchResults found = desk.search().find(SearchRequest.best(String.join(" ", query), limit));
            found.hits().forEach(this::print);
            console.say(found.total()
                    + (found.total() == 1 ? " article" : " articles")
                    + (found.loosened() ? " with some of the words, none with all" : ""));
        }
        return 0;
    }

    private void print(SearchResults.Hit hit) {
        console.out().println(MINUTE.format(hit.publishedAt()) + "  " + hit.publisher() + "  " + hit.headline());
        String snippet = hit.snippet().stream()
                .map(SearchResults.SnippetPart::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        if (!snippet.isEmpty()) {
            console.out().println("    " + snippet);
        }
        hit.url().ifPresent(url -> console.out().println("    " + url));
    }
}
