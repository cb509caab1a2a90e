package io.wiredesk.ledger;

/// What a speaker does by a statement. Exact meanings: `docs/fields.md`.
public enum Act {
    /// States, nothing more special.
    SAYS,
    /// Holds that something will happen.
    EXPECTS,
    /// Commits to doing something.
    PROMISES,
    /// Points to a harm that may come.
    WARNS,
    /// Announces harm under a condition.
    THREATENS,
    /// Puts something forward.
    PROPOSES,
    /// Asks that others do something.
    DEMANDS,
    /// Backs a person, claim or plan.
    SUPPORTS,
    /// Blames someone for a deed.
    ACCUSES,
    /// Says that a report is true.
    CONFIRMS,
    /// Says that a report is not true.
    DENIES,
    /// Gives no answer.
    DECLINES,
    /// Holds that something is unlikely or unsure.
    DOUBTS,
    /// Suggests without saying so.
    HINTS,
    /// Judges without naming a deed.
    CRITICISES
}
