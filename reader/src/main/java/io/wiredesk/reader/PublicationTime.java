package io.wiredesk.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// When something was published, as exact as the page says it: an instant, or only a day.
///
/// @param day the calendar day the page means (in its own zone when it gives one)
/// @param instant the exact instant, when the page gives a time of day with a zone
public record PublicationTime(LocalDate day, Optional<Instant> instant) {
    /// A time known to the instant; the day is that of UTC.
    public static PublicationTime at(Instant instant) {
        return new PublicationTime(instant.atZone(ZoneOffset.UTC).toLocalDate(), Optional.of(instant));
    }

    /// A time known to the day only.
    public static PublicationTime on(LocalDate day) {
        return new PublicationTime(day, Optional.empty());
    }

    /// The instant, or the start of the day in UTC when only the day is known: for ordering, not for showing.
    public Instant earliest() {
        return instant.orElseGet(() -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// ISO 8601: `2025-06-05T12:15:00Z` or `2025-06-05`.
    @Override
    public String toString() {
        return instant.map(Instant::toString).orElseGet(day::toString);
    }
}
