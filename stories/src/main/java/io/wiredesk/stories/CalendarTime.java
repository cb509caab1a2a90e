package io.wiredesk.stories;

import io.wiredesk.ledger.ScheduledEvent.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A time as exact as a text gives it. Immutable.
///
/// @param value in the contract's forms: `2025-06-05T12:15:00Z`, `2025-06-05`, `2025-W23`, …
/// @param precision its unit
/// @param start its first instant, in UTC
/// @param end the first instant after it; `start` for an instant
public record CalendarTime(String value, Precision precision, Instant start, Instant end) {
    /// A day is some place's day: in Tokyo it begins before, and in New York it ends after, the day of UTC. Ten hours
    /// leave out the afternoon of the day before.
    private static final Duration EAST = Duration.ofHours(10);

    private static final Duration WEST = Duration.ofHours(5);

    /// True when both may be the same time: a day contains its instants, a month its days. What is known to the quarter
    /// or longer is the same time only as itself: too much of a kind happens in it.
    public boolean isCompatible(CalendarTime other) {
        if (value.equals(other.value)) {
            return true;
        }
        boolean isExact = isMoreExactThan(other);
        CalendarTime wide = isExact ? other : this;
        CalendarTime exact = isExact ? this : other;
        return switch (wide.precision) {
            case INSTANT -> wide.start.equals(exact.start);
            case DAY ->
                exact.precision == Precision.INSTANT
                        && exact.start.isAfter(wide.start.minus(EAST))
                        && exact.start.isBefore(wide.end.plus(WEST));
            case WEEK, MONTH -> !exact.start.isBefore(wide.start) && !exact.end.isAfter(wide.end);
            case QUARTER, HALF, YEAR -> false;
        };
    }

    /// True when both give the time of day, and it is one.
    public boolean isSameMinute(CalendarTime other) {
        return precision == Precision.INSTANT
                && other.precision == Precision.INSTANT
                && start.truncatedTo(ChronoUnit.MINUTES).equals(other.start.truncatedTo(ChronoUnit.MINUTES));
    }

    /// True when this names a shorter stretch.
    public boolean isMoreExactThan(CalendarTime other) {
        return Duration.between(start, end).compareTo(Duration.between(other.start, other.end)) < 0;
    }
}
