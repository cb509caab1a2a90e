package io.wiredesk.stories;

import java.util.Optional;

/// Groups a stream of articles, one at a time. Confined to one thread.
public final class StoryGrouper {
    /// Creates a grouper that knows no story yet.
    public StoryGrouper() {}

    /// Places one article. Later articles never change an earlier placement.
    public Placement place(NewsItem item) {
        return new Placement(item.id(), item.id(), Optional.empty(), 0);
    }
}
