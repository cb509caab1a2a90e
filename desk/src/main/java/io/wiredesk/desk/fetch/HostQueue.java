package io.wiredesk.desk.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Spaces requests to the same host. Safe to share between threads.
final class HostQueue {
    /// Hosts remembered; the longest unused are forgotten first.
    private static final int HOSTS = 10_000;

    private final Map<String, Long> nextTurn = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > HOSTS;
        }
    };

    /// Waits until it is this caller's turn. Turns come in the order of calls, `delay` apart.
    void await(String host, Duration delay) throws InterruptedException {
        if (Addresses.isThisMachine(host) || delay.isZero()) {
            return;
        }
        long wait = reserve(host, delay.toNanos(), System.nanoTime());
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }

    /// Nanoseconds from `now` to the caller's turn.
    synchronized long reserve(String host, long delay, long now) {
        long turn = Math.max(now, nextTurn.getOrDefault(host, now));
        nextTurn.put(host, turn + delay);
        return turn - now;
    }
}
