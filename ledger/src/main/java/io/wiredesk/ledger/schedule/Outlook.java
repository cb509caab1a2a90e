package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import java.util.Optional;

/// What the words around an occasion's noun say of its time.
///
/// @param cue how sure they are
/// @param looks true when they wait for it ("ahead of the vote")
/// @param isPast true when a verb in the past rules it ("won the vote")
/// @param isSubject true when a verb group that looks ahead speaks of it
record Outlook(Optional<Certainty> cue, boolean looks, boolean isPast, boolean isSubject) {}
