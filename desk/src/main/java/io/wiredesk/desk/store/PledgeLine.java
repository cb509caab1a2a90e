package io.wiredesk.desk.store;

import io.wiredesk.ledger.Pledge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A filed pledge, with the article that carries it.
///
/// @param articleId the carrying article
/// @param ordinal its place in that article's pledges, 0 and up
/// @param storyId the story
/// @param headline the article's headline
/// @param publisher the article's publisher
/// @param publishedAt when the article was published
/// @param parties who must act
/// @param action what they are to do
/// @param made when it was made, a TIMEX3 date
/// @param due when it falls due, a TIMEX3 date
/// @param dueAt the end of that day, month or year
/// @param term how long it runs, a TIMEX3 duration
/// @param status how it stands by this article
/// @param sentence the sentence that states it
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
        Pledge.Status status,
        String sentence) {
    /// Copies the list.
    public PledgeLine {
        parties = List.copyOf(parties);
    }
}
