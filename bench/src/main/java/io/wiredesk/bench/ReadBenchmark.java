package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// Time to read the same web pages: jsoup's bare parse, this program's reader, and a peer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {
    private static final String ADDRESS = "https://news.example/article";

    private final PageReader reader = new PageReader();
    private List<byte[]> pages = List.of();

    /// Loads the pages.
    @Setup
    public void load() throws IOException {
        pages = Samples.pages();
    }

    /// jsoup's parse alone, to which the others are held.
    @Benchmark
    public void jsoupParse(Blackhole blackhole) {
        for (byte[] page : pages) {
            Document document = Jsoup.parse(new String(page, UTF_8), ADDRESS);
            blackhole.consume(document);
        }
    }

    /// The reader, metadata and all.
    @Benchmark
    public void pageReader(Blackhole blackhole) {
        for (byte[] page : pages) {
            Reading reading = reader.read(Page.html(page, ADDRESS));
            blackhole.consume(reading);
        }
    }

    /// readability4j, parse included.
    @Benchmark
    public void readability4j(Blackhole blackhole) {
        for (byte[] page : pages) {
            blackhole.consume(new Readability4J(ADDRESS, new String(page, UTF_8)).parse());
        }
    }
}
