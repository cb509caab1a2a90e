package io.wiredesk.stories;

import io.wiredesk.stories.cluster.RunningStories;
import io.wiredesk.stories.similarity.Copy;
import io.wiredesk.stories.similarity.CopyFinder;
import io.wiredesk.stories.similarity.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Groups a stream of articles, one at a time. Confined to one thread.
///
/// A near-copy goes where its original went; every other article into the running story that it is most like, or into a
/// new one. Memory is bounded: stories end after a month of silence, and copies are sought among the texts of a week.
/// Cost is linear in the text's length plus the number of running stories that share a telling word.
public final class StoryGrouper {
    /// Articles whose story is remembered for their copies: more than copies are sought among.
    private static final int MOST_REMEMBERED = 200_000;

    private final CopyFinder copies = new CopyFinder();
    private final RunningStories stories = new RunningStories();
    private final LinkedHashMap<String, String> storyOf = new LinkedHashMap<>();

    /// Creates a grouper that knows no story yet.
    public StoryGrouper() {}

    /// Places one article. Later articles never change an earlier placement.
    ///
    /// @param item the article; its id must be new to this grouper
    /// @throws IllegalArgumentException when an article with this id was placed before and is still remembered
    public Placement place(NewsItem item) {
        if (storyOf.containsKey(item.id())) {
            throw new IllegalArgumentException("article '" + item.id() + "' was placed before: ids must be unique");
        }
        List<String> title = Words.of(item.title());
        List<String> text = Words.of(item.text());
        Optional<Copy> copy = copies.add(item.id(), item.published(), item.publisher(), item.creditedSource(), text);
        Optional<String> known = copy.map(Copy::original).map(storyOf::get);
        known.ifPresent(story -> stories.join(story, item.published(), title, text));
        String story = known.orElseGet(() -> stories.place(item.id(), item.published(), title, text));
        remember(item.id(), story);
        return new Placement(
                item.id(),
                story,
                copy.map(Copy::original),
                copy.map(Copy::overlap).orElse(0.0));
    }

    private void remember(String article, String story) {
        storyOf.put(article, story);
        if (storyOf.size() > MOST_REMEMBERED) {
            storyOf.pollFirstEntry();
        }
    }
}
