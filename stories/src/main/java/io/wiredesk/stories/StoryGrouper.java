package io.wiredesk.stories;

import io.wiredesk.stories.cluster.RunningStories;
import io.wiredesk.stories.similarity.Copy;
import io.wiredesk.stories.similarity.CopyFinder;
import io.wiredesk.stories.similarity.Words;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Groups a stream of articles, one at a time. Confined to one thread.
///
/// A near-copy goes where its original went; every other article into the running story that it is most like, or into a
/// new one. Memory is bounded: the 20,000 latest stories run, none longer than a year of silence, and copies are sought
/// among the texts of a week.
/// Cost is linear in the text's length plus the number of running stories that share a telling word.
public final class StoryGrouper {
    /// A story takes no more articles after this long without one. A new grouper that is fed only the last month of a
    /// stream differs from an older one in rare returns to stories of before.
    public static final Duration WINDOW = RunningStories.WINDOW;

    /// Placements remembered, so that copies find their original's story: more articles than copies are sought among.
    private static final int MOST_REMEMBERED = 200_000;

    private final CopyFinder copies = new CopyFinder();
    private final RunningStories stories = new RunningStories();
    private final LinkedHashMap<String, Placement> placed = new LinkedHashMap<>();

    /// Creates a grouper that knows no story yet.
    public StoryGrouper() {}

    /// Places one article. Later articles never change an earlier placement; an id that was placed before gets the same
    /// placement again, whatever its text now is.
    public Placement place(NewsItem item) {
        Placement before = placed.get(item.id());
        if (before != null) {
            return before;
        }
        Placement placement = find(item);
        placed.put(item.id(), placement);
        if (placed.size() > MOST_REMEMBERED) {
            placed.pollFirstEntry();
        }
        return placement;
    }

    private Placement find(NewsItem item) {
        List<String> title = Words.of(item.title());
        List<String> text = Words.of(item.text());
        Optional<Copy> copy = copies.add(item.id(), item.published(), item.publisher(), item.creditedSource(), text);
        Optional<String> known = copy.map(found -> placed.get(found.original())).map(Placement::story);
        known.ifPresent(story -> stories.join(story, item.published(), title, text));
        String story = known.orElseGet(() -> stories.place(item.id(), item.published(), title, text));
        return new Placement(
                item.id(),
                story,
                copy.map(Copy::original),
                copy.map(Copy::overlap).orElse(0.0));
    }
}
