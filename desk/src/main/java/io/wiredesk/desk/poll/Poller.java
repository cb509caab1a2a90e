package io.wiredesk.desk.poll;

import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.ingest.Ingest;
import io.wiredesk.desk.store.Sources;
import io.wiredesk.desk.store.Sources.Source;
import io.wiredesk.desk.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Polls feeds when they are due, one round after the other. Safe to share between threads.
public final class Poller implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Poller.class.getName());

    /// Longest rest between two looks at what is due: a source added meanwhile waits no longer.
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Store store;
    private final Clock clock;
    private final PollRound round;
    private final ReentrantLock oneRound = new ReentrantLock(true);
    private final Semaphore wake = new Semaphore(0);
    private @Nullable Thread loop;

    /// A poller that rests until it is started or asked.
    public Poller(Store store, Fetcher fetcher, Ingest ingest, PollSettings settings, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.round = new PollRound(store, fetcher, ingest, settings, clock);
    }

    /// Polls what is due from now on, in the background, until closed.
    public synchronized void start() {
        if (loop == null) {
            loop = Thread.ofVirtual().name("poller").start(this::run);
        }
    }

    /// Looks at once at what is due: for a source that was just added.
    public void wake() {
        wake.release();
    }

    /// Polls every active source now, due or not, and waits for the end of the round.
    ///
    /// @throws io.wiredesk.desk.store.StoreException when the store fails
    public PollReport pollNow() {
        return poll(store.read(handle -> new Sources(handle).all()).stream()
                .filter(Source::active)
                .toList());
    }

    /// Polls one source now, active or not; a report on no source when there is no such one.
    ///
    /// @throws io.wiredesk.desk.store.StoreException when the store fails
    public PollReport pollNow(long sourceId) {
        return poll(store.read(handle -> new Sources(handle).all()).stream()
                .filter(source -> source.id() == sourceId)
                .toList());
    }

    private PollReport poll(List<Source> sources) {
        oneRound.lock();
        try {
            return round.run(sources);
        } finally {
            oneRound.unlock();
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            Duration rest = LONGEST_REST;
            try {
                List<Source> due = store.read(handle -> new Sources(handle).due(clock.instant()));
                if (!due.isEmpty()) {
                    PollReport report = poll(due);
                    LOG.log(Level.INFO, "step=poll {0}", report);
                }
                rest = untilNext();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "step=poll reason=" + e.getMessage(), e);
            }
            rest(rest);
        }
    }

    private Duration untilNext() {
        Instant now = clock.instant();
        return store.read(handle -> new Sources(handle).nextPoll())
                .map(next -> Duration.between(now, next))
                .filter(wait -> wait.compareTo(LONGEST_REST) < 0)
                .orElse(LONGEST_REST);
    }

    private void rest(Duration longest) {
        try {
            if (wake.tryAcquire(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops polling. Waits until the entry that is being filed is on disk; what was not reached is read
    /// next time.
    @Override
    public void close() {
        Thread running = loop();
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread loop() {
        return loop;
    }
}
