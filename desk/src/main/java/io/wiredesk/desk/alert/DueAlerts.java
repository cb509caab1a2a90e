package io.wiredesk.desk.alert;

import io.wiredesk.desk.store.DuePledge;
import io.wiredesk.desk.store.DuePledges;
import io.wiredesk.desk.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Runs a command for each pledge that falls due: when its last day begins (UTC), once for each due date, also over
/// restarts. A command that fails is tried again, at longer and longer intervals. Those long past when the desk first
/// hears of them, or is first told to tell, are left alone.
public final class DueAlerts implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DueAlerts.class.getName());

    private static final Duration EVERY = Duration.ofMinutes(1);

    /// How long after its last day began a pledge is still news: a desk that was off over a weekend catches up.
    private static final Duration NEWS = Duration.ofDays(4);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    /// Most pledges told in one round; the others follow in the next.
    private static final int MOST = 20;

    private final Store store;
    private final Clock clock;
    private final DueCommand command;
    private final Map<String, Failure> failures = new HashMap<>();
    private final Thread rounds = Thread.ofVirtual().name("due-alerts").unstarted(this::run);

    /// Tells of the pledges of a record.
    ///
    /// @param clock what counts as now
    /// @param command what to run
    public DueAlerts(Store store, Clock clock, DueCommand command) {
        this.store = store;
        this.clock = clock;
        this.command = command;
    }

    private record Failure(int times, Instant again) {}

    /// Looks now and every minute from now on.
    public void start() {
        rounds.start();
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                round();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    /// Tells what is to be told now.
    void round() {
        try {
            Instant now = clock.instant();
            for (DuePledge pledge : store.read(handle -> new DuePledges(handle).untold(now.minus(NEWS), now, MOST))) {
                Failure failure = failures.get(key(pledge));
                if (failure == null || !failure.again().isAfter(now)) {
                    tell(pledge, now);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "step=on-due reason=" + e.getMessage(), e);
        }
    }

    private void tell(DuePledge pledge, Instant now) {
        Optional<String> trouble = command.run(DueMessage.of(pledge));
        if (trouble.isEmpty()) {
            store.write(handle -> {
                new DuePledges(handle).told(pledge, now);
                return pledge;
            });
            failures.remove(key(pledge));
            return;
        }
        Failure before = failures.getOrDefault(key(pledge), new Failure(0, now));
        Duration wait = EVERY.multipliedBy(1L << Math.min(before.times(), 6));
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        failures.put(key(pledge), new Failure(before.times() + 1, now.plus(bounded)));
        LOG.warning("step=on-due pledge=" + pledge.id() + " due="
                + pledge.line().due().orElse("") + " reason=the command " + trouble.get() + "; next try in "
                + bounded.toMinutes() + " min");
    }

    private static String key(DuePledge pledge) {
        return pledge.id() + " " + pledge.dueAt();
    }

    /// Stops looking, and lets go of a command that runs: its pledge is told after the next start.
    @Override
    public void close() {
        if (!rounds.isAlive()) {
            return;
        }
        rounds.interrupt();
        try {
            rounds.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
