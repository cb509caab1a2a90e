package io.wiredesk.desk.poll;

import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.ingest.Ingest;
import io.wiredesk.desk.store.Sources;
import io.wiredesk.desk.store.Sources.Source;
import io.wiredesk.desk.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Polls feeds when they are due, one round after the other. Safe to share between threads.
public final class Poller implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Poller.class.getName());

    private final Store store;
    private final Clock clock;
    private final PollRound round;
    private final ReentrantLock oneRound = new ReentrantLock(true);
    private final PollLoop loop;

    /// A poller that rests until it is started or asked.
    public Poller(Store store, Fetcher fetcher, Ingest ingest, PollSettings settings, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.round = new PollRound(store, fetcher, ingest, settings, clock);
        this.loop = new PollLoop("poller", clock, this::pollDue, this::next);
    }

    /// Polls what is due from now on, in the background, until closed.
    public void start() {
        loop.start();
    }

    /// Looks at once at what is due: for a source that was just added.
    public void wake() {
        loop.wake();
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

    private void pollDue() {
        List<Source> due = store.read(handle -> new Sources(handle).due(clock.instant()));
        if (!due.isEmpty()) {
            PollReport report = poll(due);
            LOG.log(Level.INFO, "step=poll {0}", report);
        }
    }

    private Optional<Instant> next() {
        return store.read(handle -> new Sources(handle).nextPoll());
    }

    /// Stops polling. Waits until the entry that is being filed is on disk; what was not reached is read
    /// next time.
    @Override
    public void close() {
        loop.close();
    }
}
