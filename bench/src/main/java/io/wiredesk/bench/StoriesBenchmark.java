package io.wiredesk.bench;

import io.wiredesk.stories.NewsItem;
import io.wiredesk.stories.StoryGrouper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// Time to group the same stream from its beginning.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class StoriesBenchmark {
    private List<NewsItem> stream = List.of();

    /// Loads the stream.
    @Setup
    public void load() throws IOException {
        stream = Samples.stream();
    }

    /// Copies and stories of the whole stream.
    @Benchmark
    public void grouping(Blackhole blackhole) {
        StoryGrouper grouper = new StoryGrouper();
        for (NewsItem item : stream) {
            blackhole.consume(grouper.place(item));
        }
    }
}
