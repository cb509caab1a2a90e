package io.wiredesk.desk.quote;

import io.wiredesk.desk.quote.format.TargetDays;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How an instrument's last quote is to be taken.
///
/// @param state whether a newer one could be had
/// @param at when it was quoted
/// @param opens when the market, closed now, opens again; for a fixing, when the next one is published
public record Freshness(State state, Instant at, Optional<Instant> opens) {
    /// A source that is polled every few minutes may miss a few polls before anybody needs to know.
    private static final Duration LEAST_PATIENCE = Duration.ofHours(1);

    /// Usual gaps between quotes that may pass without one.
    private static final int GAPS = 3;

    /// How a quote stands to the market.
    public enum State {
        /// As new as quotes of this source are.
        CURRENT,
        /// The market is closed, and this is its last word.
        CLOSED,
        /// A newer one should be there.
        STALE
    }

    /// Judges the first of some quotes.
    ///
    /// @param times of quotes, newest first, at least one; two dozen tell how often they come
    public static Freshness of(Market market, List<Instant> times, Instant now) {
        Instant last = times.getFirst();
        // Who quotes at a weekend has a market that is open then.
        boolean isOpen = market.closedSince(now).filter(last::isAfter).isPresent();
        Market judged = isOpen ? Market.OTHER : market;
        return new Freshness(state(judged, times, last, now), last, judged.nextOpening(now));
    }

    private static State state(Market market, List<Instant> times, Instant last, Instant now) {
        if (market == Market.FIXING) {
            return last.isBefore(TargetDays.lastFixing(now)) ? State.STALE : State.CURRENT;
        }
        Duration patience = usualGap(market, times).multipliedBy(GAPS);
        if (patience.compareTo(LEAST_PATIENCE) < 0) {
            patience = LEAST_PATIENCE;
        }
        if (market.openBetween(last, now).compareTo(patience) > 0) {
            return State.STALE;
        }
        return market.closedSince(now).isPresent() ? State.CLOSED : State.CURRENT;
    }

    /// The median of the gaps between quotes, in hours of the market.
    private static Duration usualGap(Market market, List<Instant> times) {
        List<Duration> gaps = IntStream.range(1, times.size())
                .mapToObj(i -> market.openBetween(times.get(i), times.get(i - 1)))
                .sorted()
                .toList();
        return gaps.isEmpty() ? Duration.ofDays(1) : gaps.get(gaps.size() / 2);
    }
}
