package io.wiredesk.desk.quote;

import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.poll.PollLoop;
import io.wiredesk.desk.poll.PollSettings;
import io.wiredesk.desk.store.QuoteSources;
import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import io.wiredesk.desk.store.Quotes;
import io.wiredesk.desk.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Polls quote sources when they are due, one round after the other. Safe to share between threads.
public final class QuotePoller implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(QuotePoller.class.getName());

    /// Quotes younger than this are kept as they came; of older days the last one is.
    private static final Duration KEPT_WHOLE = Duration.ofDays(30);

    private static final Duration BETWEEN_CLEARINGS = Duration.ofDays(1);

    private final Store store;
    private final Clock clock;
    private final QuoteRound round;
    private final ReentrantLock oneRound = new ReentrantLock(true);
    private final PollLoop loop;
    private Instant nextClearing = Instant.MIN;

    /// A poller that rests until it is started or asked.
    public QuotePoller(Store store, Fetcher fetcher, PollSettings settings, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.round = new QuoteRound(store, fetcher, new QuoteHealth(settings), clock);
        this.loop = new PollLoop("quote-poller", clock, this::pollDue, this::next);
    }

    /// Polls what is due from now on, in the background, until closed.
    public void start() {
        loop.start();
    }

    /// Polls every source now, due or not, and waits for the end of the round.
    ///
    /// @throws io.wiredesk.desk.store.StoreException when the store fails
    public QuoteReport pollNow() {
        return poll(store.read(handle -> new QuoteSources(handle).all()));
    }

    private QuoteReport poll(List<QuoteSource> sources) {
        oneRound.lock();
        try {
            QuoteReport report = round.run(sources);
            clear();
            return report;
        } finally {
            oneRound.unlock();
        }
    }

    private void clear() {
        Instant now = clock.instant();
        if (now.isBefore(nextClearing)) {
            return;
        }
        nextClearing = now.plus(BETWEEN_CLEARINGS);
        int gone = store.write(handle -> new Quotes(handle).keepDailyCloses(now.minus(KEPT_WHOLE)));
        LOG.log(Level.FINE, "step=clear-quotes rows={0}", gone);
    }

    private void pollDue() {
        List<QuoteSource> due = store.read(handle -> new QuoteSources(handle).due(clock.instant()));
        if (!due.isEmpty()) {
            QuoteReport report = poll(due);
            LOG.log(Level.INFO, "step=poll-quotes {0}", report);
        }
    }

    private Optional<Instant> next() {
        return store.read(handle -> new QuoteSources(handle).nextPoll());
    }

    /// Stops polling; what was not filed is asked for next time.
    @Override
    public void close() {
        loop.close();
    }
}
