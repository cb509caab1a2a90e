package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// What parties agreed or promised.
///
/// @param span the sentence or clause that states it
/// @param parties who must act, as names
/// @param action what they are to do
/// @param place where it was made
/// @param made when it was made, as a TIMEX3 date
/// @param due when it falls due, as a TIMEX3 date
/// @param term how long it runs, as a TIMEX3 duration such as `P90D`
/// @param condition the words that it hangs on: `if the port reopens`
/// @param status how it stands by this article
/// @param evidence the words that speak for the status
public record Pledge(
        Span span,
        List<String> parties,
        String action,
        Optional<String> place,
        Optional<String> made,
        Optional<String> due,
        Optional<String> term,
        Optional<String> condition,
        Status status,
        List<Span> evidence) {
    /// Copies the lists.
    public Pledge {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }

    /// How a pledge stands.
    public enum Status {
        /// Not yet due, nobody says otherwise.
        OPEN,
        /// Done as promised.
        KEPT,
        /// Not done, by common account.
        BROKEN,
        /// One side says it is not kept.
        DISPUTED,
        /// Ran out.
        LAPSED
    }
}
