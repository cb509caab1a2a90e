package io.wiredesk.reader.dates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// What a stamp's reader knows from outside. Immutable.
///
/// @param asOf when the page was read: relative times count from it, and no stamp lies much after it
/// @param zone the zone the page declares for its times; without one a time that names no zone counts as its day only
/// @param monthFirst true where `06/05/2025` is the 5th of June, as in the United States
public record DateContext(Optional<Instant> asOf, Optional<ZoneId> zone, boolean monthFirst) {
    /// Knows nothing: no as-of instant, no zone, day before month.
    public static DateContext unknown() {
        return new DateContext(Optional.empty(), Optional.empty(), false);
    }

    /// Knows only when the page was read.
    public static DateContext asOf(Optional<Instant> asOf) {
        return new DateContext(asOf, Optional.empty(), false);
    }

    /// The same with the zone that the page declares.
    public DateContext in(ZoneId declared) {
        return new DateContext(asOf, Optional.of(declared), monthFirst);
    }

    /// The same with the month before the day in all-numeric dates.
    public DateContext monthFirst(boolean first) {
        return new DateContext(asOf, zone, first);
    }
}
