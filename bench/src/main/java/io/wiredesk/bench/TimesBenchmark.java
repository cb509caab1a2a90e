package io.wiredesk.bench;

import io.wiredesk.ledger.time.TimeFinder;
import io.wiredesk.ledger.token.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// CPU time to cut the texts of the times set into tokens and find the times in them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 10)
@Measurement(iterations = 8)
public class TimesBenchmark {
    /// Passes that one figure is the mean of: the clock of CPU time ticks every ten milliseconds.
    private static final int PASSES = 20;

    private final TimeFinder finder = new TimeFinder();
    private List<Samples.Dated> texts = List.of();

    /// CPU milliseconds for one pass over the texts.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        /// Tokens and times.
        public double times;

        /// Starts anew.
        @Setup(Level.Iteration)
        public void clear() {
            times = 0;
        }
    }

    /// Loads the texts.
    @Setup
    public void load() throws IOException {
        texts = Samples.dated();
    }

    /// Some passes.
    @Benchmark
    public void allTimes(Cpu cpu, Blackhole blackhole) {
        double start = CpuTime.millis();
        for (int i = 0; i < PASSES; i++) {
            for (Samples.Dated text : texts) {
                blackhole.consume(finder.find(Tokens.of(text.text()), Optional.of(text.written())));
            }
        }
        cpu.times += (CpuTime.millis() - start) / PASSES;
    }
}
