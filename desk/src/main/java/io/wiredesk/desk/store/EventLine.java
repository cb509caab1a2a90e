package io.wiredesk.desk.store;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.stories.Agenda.Importance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that is to happen, by all articles that tell it. In the list of one article it is that article's own
/// telling instead, without sources and changes.
///
/// @param articleId the article that told it last
/// @param ordinal its place in that article's schedule, 0 and up
/// @param storyId that article's story
/// @param headline that article's headline
/// @param publisher that article's publisher
/// @param publishedAt when that article was published
/// @param sentence the sentence that tells it there
/// @param event its short name
/// @param when as exact as any text is, in the contract's forms
/// @param precision the unit of `when`
/// @param startsAt first instant of `when`
/// @param endsAt the first instant after it
/// @param certainty how sure the newest text is
/// @param isCancelled true when the newest word is that it will not be
/// @param instruments symbols it bears on
/// @param figures a release's figures, where a text has them
/// @param publishers how many publishers tell it in their own words
/// @param entry what the diary holds of it; empty for a line that stands in a copy
public record EventLine(
        String articleId,
        int ordinal,
        String storyId,
        String headline,
        String publisher,
        Instant publishedAt,
        String sentence,
        String event,
        String when,
        Precision precision,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        Certainty certainty,
        boolean isCancelled,
        List<String> instruments,
        Figures figures,
        int publishers,
        Optional<Entry> entry) {
    /// Copies the list.
    public EventLine {
        instruments = List.copyOf(instruments);
    }

    /// The figures of a release, as printed.
    ///
    /// @param actual what came out
    /// @param forecast what was expected
    /// @param previous what came out the time before
    public record Figures(Optional<String> actual, Optional<String> forecast, Optional<String> previous) {}

    /// What the diary holds of an event.
    ///
    /// @param uid what subscribed calendars know it by; it never changes
    /// @param sequence counts up when what calendars show of it changes
    /// @param changedAt when anything of it changed last
    /// @param importance how much hangs on it
    /// @param sources the lines that tell it, newest first, each article once
    /// @param changes what became of it, oldest first
    public record Entry(
            String uid,
            int sequence,
            Instant changedAt,
            Importance importance,
            List<Source> sources,
            List<Change> changes) {
        /// Copies the lists.
        public Entry {
            sources = List.copyOf(sources);
            changes = List.copyOf(changes);
        }
    }

    /// An article that tells it.
    ///
    /// @param articleId its id
    /// @param publisher its publisher
    /// @param headline its headline
    /// @param publishedAt when it was published
    public record Source(String articleId, String publisher, String headline, Instant publishedAt) {}

    /// Something that became of it.
    ///
    /// @param what `moved`, `cancelled`, `reinstated`
    /// @param was when it was to be until then, in the contract's forms
    /// @param became when it is to be since
    /// @param since when that was published or, of a revised article, noted
    /// @param articleId the telling article; empty when it is gone
    public record Change(
            String what, Optional<String> was, Optional<String> became, Instant since, Optional<String> articleId) {}
}
