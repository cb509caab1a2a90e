package io.wiredesk.stories;

import io.wiredesk.ledger.Pledge.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A pledge as one article tells it.
///
/// @param parties who must act; empty when the article does not say
/// @param action what they are to do
/// @param due when it falls due, where the article tells
/// @param status how it stands by the article
/// @param story the article's story
/// @param published when the article was published
public record PledgeTelling(
        List<String> parties,
        String action,
        Optional<CalendarTime> due,
        Status status,
        String story,
        Instant published) {
    /// Copies the list.
    public PledgeTelling {
        parties = List.copyOf(parties);
    }
}
