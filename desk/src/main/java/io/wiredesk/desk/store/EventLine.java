package io.wiredesk.desk.store;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that is to happen, as the newest article tells it, and how many publishers tell it.
///
/// @param articleId the newest carrying article
/// @param ordinal its place in that article's schedule, 0 and up
/// @param storyId the story
/// @param headline the article's headline
/// @param publisher the article's publisher
/// @param publishedAt when the article was published
/// @param event its short name
/// @param when as exact as the text is, in the contract's forms
/// @param precision the unit of `when`
/// @param startsAt first instant of `when`
/// @param endsAt the first instant after it
/// @param certainty how sure the text is
/// @param instruments symbols it bears on
/// @param publishers how many publishers tell it in their own words
public record EventLine(
        String articleId,
        int ordinal,
        String storyId,
        String headline,
        String publisher,
        Instant publishedAt,
        String event,
        String when,
        Precision precision,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        Certainty certainty,
        List<String> instruments,
        int publishers) {
    /// Copies the list.
    public EventLine {
        instruments = List.copyOf(instruments);
    }
}
