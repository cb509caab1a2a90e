package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.ledger.LedgerReader;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Time to read the ledgers of the same articles.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class LedgerBenchmark {
    private static final Optional<Instant> AS_OF = Optional.of(Instant.parse("2025-06-05T12:00:00Z"));

    private final LedgerReader reader = new LedgerReader(Tagger.LEARNED);
    private final LedgerReader ruler = new LedgerReader(Tagger.RULES);
    private List<Article> articles = List.of();

    /// Loads the articles.
    @Setup
    public void load() throws IOException {
        articles = articles();
    }

    /// Everything that a ledger holds.
    @Benchmark
    public void ledger(Blackhole blackhole) {
        for (Article article : articles) {
            blackhole.consume(reader.read(article, AS_OF));
        }
    }

    /// The same, statements by rules alone.
    @Benchmark
    public void ledgerByRules(Blackhole blackhole) {
        for (Article article : articles) {
            blackhole.consume(ruler.read(article, AS_OF));
        }
    }

    /// The tokens (runs without white space) of all the articles.
    static long tokens() throws IOException {
        return articles().stream()
                .mapToLong(article -> article.text().split("\\s+").length)
                .sum();
    }

    static List<Article> articles() throws IOException {
        PageReader pages = new PageReader();
        return Samples.texts().stream()
                .map(text -> new Page(text.getBytes(UTF_8), Page.Kind.TEXT, Optional.empty(), Optional.empty(), AS_OF))
                .flatMap(page -> switch (pages.read(page)) {
                    case Reading.Read read -> Stream.of(read.article());
                    case Reading.Unreadable none -> Stream.empty();
                })
                .toList();
    }
}
