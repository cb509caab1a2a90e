/// Finds what is to happen: rate decisions, releases, summits, votes, deadlines, and when and how surely.
///
/// In: a text's tokens, sentences, times and instruments. Out: [io.wiredesk.ledger.ScheduledEvent]s in reading
/// order. Start at [ScheduleFinder]; its words are in `events.txt`. What parties promised belongs to
/// `io.wiredesk.ledger.pledge`.
@NullMarked
package io.wiredesk.ledger.schedule;

import org.jspecify.annotations.NullMarked;
