package io.wiredesk.desk.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Polls in the background what is due, and rests until the next is. A failure is logged and ends nothing. Safe
/// to share between threads.
public final class PollLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PollLoop.class.getName());

    /// Longest rest between two looks at what is due: a source added meanwhile waits no longer.
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final String name;
    private final Clock clock;
    private final Runnable pollDue;
    private final Supplier<Optional<Instant>> next;
    private final Semaphore wake = new Semaphore(0);
    private @Nullable Thread thread;

    /// A loop that rests until it is started.
    ///
    /// @param name of its thread
    /// @param pollDue polls what is due now
    /// @param next when something is due next; empty when nothing ever is
    public PollLoop(String name, Clock clock, Runnable pollDue, Supplier<Optional<Instant>> next) {
        this.name = name;
        this.clock = clock;
        this.pollDue = pollDue;
        this.next = next;
    }

    /// Polls from now on until closed.
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name(name).start(this::run);
        }
    }

    /// Looks at once at what is due: for a source that was just added.
    public void wake() {
        wake.release();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            Duration rest = LONGEST_REST;
            try {
                pollDue.run();
                rest = untilNext();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "step=poll reason=" + e.getMessage(), e);
            }
            rest(rest);
        }
    }

    private Duration untilNext() {
        Instant now = clock.instant();
        return next.get()
                .map(due -> Duration.between(now, due))
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

    /// Stops, and waits until what is under way has come to an end.
    @Override
    public void close() {
        Thread running = thread();
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

    private synchronized @Nullable Thread thread() {
        return thread;
    }
}
