package io.wiredesk.desk.web.view;

import java.util.List;

/// A story in a list.
///
/// @param href its page
/// @param headline that of its newest article of own words: what is new
/// @param when its newest article
/// @param isFresh true when that came within the last hour
/// @param line what it is about, a sentence or two
/// @param voices how many independent publishers
/// @param voicesWord `voice` or `voices`
/// @param copies `6 copies`; empty when none
/// @param newest who brought the newest words of their own: `Harbour Wire, 08:55`; empty when the story has one article
/// @param first who was first: `Harbour Wire, 06:42`
/// @param acts what its speakers do, counted
/// @param tags the instruments it touches
public record StoryItem(
        String href,
        String headline,
        Moment when,
        boolean isFresh,
        String line,
        int voices,
        String voicesWord,
        String copies,
        String newest,
        String first,
        List<ActMark> acts,
        List<Tag> tags) {
    /// Copies the lists.
    public StoryItem {
        acts = List.copyOf(acts);
        tags = List.copyOf(tags);
    }
}
