package io.wiredesk.desk.store;

import io.wiredesk.ledger.Pledge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A pledge, by all articles of its story that tell it. In the list of one article it is that article's own telling
/// instead, without sources.
///
/// @param articleId the article that says best what was pledged: the newest that names the parties
/// @param ordinal its place in that article's pledges, 0 and up
/// @param storyId the story
/// @param headline that article's headline
/// @param publisher that article's publisher
/// @param publishedAt when that article was published
/// @param parties who must act
/// @param action what they are to do
/// @param made when it was made, a TIMEX3 date
/// @param due when it falls due, a TIMEX3 date
/// @param dueAt the end of that day, month or year
/// @param term how long it runs, a TIMEX3 duration
/// @param condition the words that it hangs on
/// @param status how it stands: the newest word on that, `open` as long as nobody says how it went
/// @param sentence the sentence that states it
/// @param outcome what speaks for a status other than `open`
/// @param publishers how many publishers tell it in their own words
/// @param sources the articles that tell it, newest first
public record PledgeLine(
        String articleId,
        int ordinal,
        String storyId,
        String headline,
        String publisher,
        Instant publishedAt,
        List<String> parties,
        String action,
        Optional<String> made,
        Optional<String> due,
        Optional<Instant> dueAt,
        Optional<String> term,
        Optional<String> condition,
        Pledge.Status status,
        String sentence,
        Optional<Outcome> outcome,
        int publishers,
        List<EventLine.Source> sources) {
    /// Copies the lists.
    public PledgeLine {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }

    /// What an article says of how a pledge went.
    ///
    /// @param articleId the article
    /// @param ordinal the telling's place in that article's pledges
    /// @param publisher its publisher
    /// @param publishedAt when it was published
    /// @param evidence the sentence that says so
    public record Outcome(String articleId, int ordinal, String publisher, Instant publishedAt, String evidence) {}
}
