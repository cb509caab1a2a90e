package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.quote.QuoteReport;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.QuoteSources;
import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `wiredesk quotes`: where the desk asks what instruments are quoted at.
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the sources of quotes; adds and removes them, or polls them now.")
final class QuotesCommand implements Runnable {
    private final Console console;

    @Mixin
    private final DataFolder data = new DataFolder();

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        list(data);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the sources with their health.")
    void list(@Mixin DataFolder folder) {
        try (Desk desk = folder.open()) {
            List<QuoteSource> sources = desk.store().read(handle -> new QuoteSources(handle).all());
            if (sources.isEmpty()) {
                console.say("no quotes yet; add a source: wiredesk quotes add ecb"
                        + " https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml");
            }
            for (QuoteSource source : sources) {
                console.out()
                        .println(String.join(
                                        "\t",
                                        source.status(),
                                        source.kind(),
                                        source.name(),
                                        source.url(),
                                        String.join(" ", source.symbols()))
                                + source.error()
                                        .or(source::note)
                                        .map(note -> "\t" + note)
                                        .orElse(""));
            }
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description =
                    "Adds a source: ecb (eurofxref XML), csv (lines of symbol,time,value), kraken (/0/public/OHLC or"
                            + " Ticker), coinbase (/products/BTC-USD/candles or ticker).")
    void add(
            @Parameters(paramLabel = "KIND", description = "ecb, csv, kraken or coinbase.") Kind kind,
            @Parameters(paramLabel = "URL", description = "Its http(s) address; of csv also a file's path.") String url,
            @Parameters(
                            paramLabel = "SYMBOL",
                            arity = "0..*",
                            description = "What to take of it, as EUR/USD or BTC (default: all that it has).")
                    List<String> symbols,
            @Option(names = "--name", paramLabel = "NAME", description = "What to call it.") String name,
            @Mixin DataFolder folder) {
        String place = place(kind, url);
        String title = Optional.ofNullable(name).orElseGet(() -> title(kind, place));
        try (Desk desk = folder.open()) {
            desk.addQuoteSource(kind, title, place, Optional.ofNullable(symbols).orElse(List.of()));
            console.say("added " + title + "; it is read when the desk runs, or now by: wiredesk quotes poll");
        }
    }

    private static String place(Kind kind, String url) {
        if (isAddress(url)) {
            return url;
        }
        if (kind != Kind.CSV || url.contains("://")) {
            throw new IllegalArgumentException(
                    "'" + url + "' is no http or https address" + (kind == Kind.CSV ? ", nor a file's path" : ""));
        }
        return Path.of(url).toAbsolutePath().normalize().toString();
    }

    private static boolean isAddress(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    /// Files are told apart by their names, the others by whose they are.
    private static String title(Kind kind, String place) {
        String file = place.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return kind == Kind.CSV && !file.isEmpty() ? file : kind.title();
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes a source out, and its quotes with it.")
    int remove(
            @Parameters(paramLabel = "URL", description = "Its address or path.") String url,
            @Mixin DataFolder folder) {
        String place =
                isAddress(url) ? url : Path.of(url).toAbsolutePath().normalize().toString();
        try (Desk desk = folder.open()) {
            boolean removed = desk.store().write(handle -> new QuoteSources(handle).remove(place));
            console.say(
                    removed
                            ? "removed " + place
                            : "no source of quotes has the address " + place + "; see: wiredesk quotes");
            return removed ? 0 : 1;
        }
    }

    @Command(name = "poll", mixinStandardHelpOptions = true, description = "Polls every source now.")
    int poll(@Mixin DataFolder folder) {
        try (Desk desk = folder.open()) {
            QuoteReport report = desk.quotePoller().pollNow();
            console.say(count(report.sources(), "source") + " asked: " + count(report.quotes(), "new quote")
                    + (report.skipped() == 0 ? "" : ", " + count(report.skipped(), "row") + " skipped")
                    + (report.failedSources() == 0
                            ? ""
                            : "; " + count(report.failedSources(), "source") + " gave none, see: wiredesk quotes"));
            return report.failedSources() == 0 ? 0 : 1;
        }
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
