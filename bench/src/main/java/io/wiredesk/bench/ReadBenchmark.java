package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// CPU time to read the same web pages: jsoup's bare parse, this program's reader, and two peers, one after the other
/// in each iteration, so that whatever else the machine does hits all alike.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = ReadBenchmark.WARM_UP)
@Measurement(iterations = 8)
public class ReadBenchmark {
    static final int WARM_UP = 15;

    /// Passes of the two quick readers before all take turns: what runs once a page is compiled for good only after
    /// some thousands of pages, and a slow peer need not be waited for that often.
    private static final int QUICK_PASSES = 150;

    /// Passes of the two quick readers in one iteration: the clock of the process ticks every 10 ms.
    private static final int PASSES = 4;

    private static final String ADDRESS = "https://news.example/article";

    private final PageReader reader = new PageReader();
    private List<byte[]> pages = List.of();

    /// CPU milliseconds for one pass over the pages, by reader.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        /// jsoup's parse alone, to which the others are held.
        public double jsoupParse;

        /// The reader, metadata, teasers and all.
        public double pageReader;

        /// boilerpipe, its parse included.
        public double boilerpipe;

        /// readability4j, its parse included.
        public double readability4j;

        /// Starts anew.
        @Setup(Level.Iteration)
        public void clear() {
            jsoupParse = 0;
            pageReader = 0;
            boilerpipe = 0;
            readability4j = 0;
        }
    }

    /// Loads the pages and warms up.
    @Setup
    public void load(Blackhole blackhole) throws IOException {
        pages = Samples.pages();
        for (int i = 0; i < QUICK_PASSES; i++) {
            parse(blackhole);
            read(blackhole);
        }
    }

    /// One pass of each reader.
    @Benchmark
    public void sideBySide(Cpu cpu, Blackhole blackhole) {
        for (int i = 0; i < PASSES; i++) {
            cpu.jsoupParse += parse(blackhole) / PASSES;
            cpu.pageReader += read(blackhole) / PASSES;
        }
        cpu.boilerpipe += pass(blackhole, page -> Peer.BOILERPIPE.text(new String(page, UTF_8), ADDRESS));
        cpu.readability4j += pass(blackhole, page -> Peer.READABILITY4J.text(new String(page, UTF_8), ADDRESS));
    }

    private double parse(Blackhole blackhole) {
        return pass(blackhole, page -> Jsoup.parse(new String(page, UTF_8), ADDRESS));
    }

    private double read(Blackhole blackhole) {
        return pass(blackhole, page -> reader.read(Page.html(page, ADDRESS)));
    }

    private double pass(Blackhole blackhole, Function<byte[], Object> read) {
        double start = CpuTime.millis();
        for (byte[] page : pages) {
            blackhole.consume(read.apply(page));
        }
        return CpuTime.millis() - start;
    }
}
