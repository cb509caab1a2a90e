package io.wiredesk.reader.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// Spoils pages, feeds and texts and reads them: no exception, nothing that cannot hold of a reading, none over
/// its time.
///
/// `-Dfuzz.rounds=100000` is the slow suite, `-Dfuzz.first=N` begins elsewhere, `-Dfuzz.seed=N` replays one
/// case. A seed replays where the same samples are: those of the repository, and the gold pages if they were
/// there.
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 2_000);
    private static final long FIRST = Long.getLong("fuzz.first", 1L);

    /// How much longer a byte of a spoiled input may take than one of an ordinary page, in CPU time of this
    /// very run. The slowest seen take some 20 times as long; what is quadratic takes thousands of times as long.
    private static final double MOST_TIMES_ORDINARY = 150;

    /// Each reading has a fixed cost: shorter inputs count as this long.
    private static final int LEAST_BYTES = 20_000;

    /// A reading that does not end within this is stuck.
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final int MOST_FAULTS_SHOWN = 10;

    private static final System.Logger LOG = System.getLogger("fuzz");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Sample> samples = Sample.all();
    private final AtomicReference<String> underWay = new AtomicReference<>("nothing");

    @Test
    void spoiledInputsAreReadInTheirTime() throws Exception {
        FutureTask<Map<String, String>> rounds = new FutureTask<>(this::run);
        Thread worker = Thread.ofPlatform().name("fuzz").daemon().start(rounds);
        String before = "";
        while (true) {
            try {
                assertThat(rounds.get(STUCK.toSeconds(), TimeUnit.SECONDS)).isEmpty();
                return;
            } catch (TimeoutException e) {
                String now = underWay.get();
                assertThat(now)
                        .as("stuck at %s", List.of(worker.getStackTrace()))
                        .isNotEqualTo(before);
                before = now;
            } catch (ExecutionException e) {
                throw new AssertionError("failed at " + underWay.get(), e);
            }
        }
    }

    private Map<String, String> run() {
        double ordinary = nanosOfAnOrdinaryByte();
        Long replayed = Long.getLong("fuzz.seed");
        Map<String, String> faults = new TreeMap<>();
        double slowest = 0;
        String slowestCase = "none";
        for (long seed = replayed == null ? FIRST : replayed;
                seed < (replayed == null ? FIRST + ROUNDS : replayed + 1);
                seed++) {
            FuzzCase one = FuzzCase.of(seed, samples);
            underWay.set(one.toString());
            try {
                double times = times(one, ordinary);
                slowestCase = times > slowest ? one.toString() : slowestCase;
                slowest = Math.max(slowest, times);
                if (times > MOST_TIMES_ORDINARY) {
                    faults.put("slow " + seed, Math.round(times) + " times as slow as an ordinary page: " + one);
                }
            } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
                faults.putIfAbsent(place(e), e + ": " + one);
            }
            if (faults.size() >= MOST_FAULTS_SHOWN) {
                break;
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%d samples, seeds from %d, %d rounds, %.1f ns an ordinary byte, slowest %.1f times that: %s",
                        samples.size(),
                        FIRST,
                        ROUNDS,
                        ordinary,
                        slowest,
                        slowestCase));
        return faults;
    }

    /// One fault of each kind is enough: its kind is what was thrown and where.
    private static String place(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        for (StackTraceElement element : stack) {
            if (element.getClassName().startsWith("io.wiredesk.reader.")
                    && !element.getMethodName().equals("that")) {
                return thrown.getClass().getSimpleName() + " at " + element;
            }
        }
        return thrown.toString();
    }

    /// How many times an ordinary byte's time a byte of this takes; the best of three where it seems slow.
    private double times(FuzzCase one, double ordinary) {
        double allowed = ordinary * Math.max(LEAST_BYTES, one.page().bytes().length);
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long start = threads.getCurrentThreadCpuTime();
            one.run();
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / allowed);
            if (best < MOST_TIMES_ORDINARY) {
                break;
            }
        }
        return best;
    }

    /// The median over the unspoiled samples, after the code is warm.
    private double nanosOfAnOrdinaryByte() {
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            for (Sample sample : samples.subList(0, Math.min(samples.size(), 60))) {
                if (sample.kind() == Sample.Kind.PAGE) {
                    FuzzCase whole = FuzzCase.unspoiled(sample);
                    long start = threads.getCurrentThreadCpuTime();
                    whole.run();
                    double nanos = threads.getCurrentThreadCpuTime() - start;
                    if (round >= 8) {
                        rates.add(nanos / Math.max(LEAST_BYTES, whole.page().bytes().length));
                    }
                }
            }
        }
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
    }
}
