package io.wiredesk.desk.sample;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/// A desk that reads the sample edition through the real fetcher, in a folder of its own that is removed when
/// closed.
///
/// Safe to share between threads.
public final class SampleDesk implements AutoCloseable {
    /// When the second round appears: time to look around, not long enough to leave.
    private static final Duration FIRST_ROUND = Duration.ofSeconds(45);

    /// The list of instruments that the desk watches, as an owner would put it into the folder.
    private static final String WATCHED = "instruments.txt";

    private final Path folder;
    private final SampleServer server;
    private final Desk desk;

    private SampleDesk(Path folder, SampleServer server, Desk desk) {
        this.folder = folder;
        this.server = server;
        this.desk = desk;
    }

    /// Opens a desk that knows the edition's feeds and has read nothing yet. All times count from now.
    ///
    /// @param tagger what finds the statements
    /// @throws IOException when no folder for it can be made
    public static SampleDesk open(Tagger tagger) throws IOException {
        Path folder = Files.createTempDirectory("wiredesk-sample");
        Files.writeString(folder.resolve(WATCHED), SampleEdition.resource(WATCHED));
        DeskSettings settings = DeskSettings.of(folder, tagger);
        SampleServer server =
                SampleServer.start(SampleEdition.bundled(), Clock.systemUTC().instant());
        Desk desk = Desk.open(settings);
        server.feeds().forEach(feed -> desk.addSource(feed.name(), feed.url().toString()));
        for (SampleQuoteSource source : server.quoteSources()) {
            desk.addQuoteSource(
                    Kind.named(source.kind()).orElseThrow(),
                    source.name(),
                    source.url().toString(),
                    source.symbols());
        }
        return new SampleDesk(folder, server, desk);
    }

    /// The desk.
    public Desk desk() {
        return desk;
    }

    /// Reads the edition in the background, and its second round a while later.
    public void start() {
        Thread.ofVirtual().name("sample").start(() -> {
            readFirstRound();
            try {
                Thread.sleep(FIRST_ROUND);
                readSecondRound();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Reads what the publishers have from the start, and waits for the end of it.
    public void readFirstRound() {
        // First of all: levels that pages state are held against them.
        desk.quotePoller().pollNow();
        desk.poller().pollNow();
    }

    /// Lets the publishers go on (a correction, new articles), reads it, and waits for the end of it.
    public void readSecondRound() {
        server.advance();
        desk.quotePoller().pollNow();
        desk.poller().pollNow();
    }

    @Override
    public void close() throws IOException {
        desk.close();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(SampleDesk::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
