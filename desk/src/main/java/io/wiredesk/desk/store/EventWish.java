package io.wiredesk.desk.store;

import io.wiredesk.stories.Agenda.Importance;
import java.time.Instant;
import java.util.Optional;

/// Which events are wanted.
///
/// @param from those that begin, or are still under way, from here on
/// @param until those that begin before
/// @param instrument those that bear on it, a symbol
/// @param story those that its articles tell, an id
/// @param importance those of so much importance or more
public record EventWish(
        Instant from, Instant until, Optional<String> instrument, Optional<String> story, Importance importance) {
    /// All events of a stretch of time.
    public static EventWish between(Instant from, Instant until) {
        return new EventWish(from, until, Optional.empty(), Optional.empty(), Importance.LOW);
    }
}
