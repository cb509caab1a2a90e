package io.wiredesk.stories;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Change;
import java.time.Instant;
import java.util.Optional;

/// A coming event as one article tells it.
///
/// @param event what the article calls it
/// @param when when it is to be; of a cancelled one, when it was to be
/// @param certainty how sure the article is
/// @param change what the article says became of it
/// @param was the time that it had before, where the article tells
/// @param article the article's id
/// @param story the article's story
/// @param headline the article's headline: of whom a bare "decision" is, it tells
/// @param published when the article was published
public record EventTelling(
        String event,
        CalendarTime when,
        Certainty certainty,
        Optional<Change> change,
        Optional<CalendarTime> was,
        String article,
        String story,
        String headline,
        Instant published) {}
