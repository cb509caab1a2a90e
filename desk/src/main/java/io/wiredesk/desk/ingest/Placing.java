package io.wiredesk.desk.ingest;

import io.wiredesk.desk.store.GroupingHistory;
import io.wiredesk.desk.store.Store;
import io.wiredesk.stories.NewsItem;
import io.wiredesk.stories.Placement;
import io.wiredesk.stories.StoryGrouper;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the story of an article with a grouper that knows what is on file. Confined to one thread at a
/// time.
///
/// The store's story ids are the truth: what the grouper calls a story after a restart is mapped to the id
/// on file.
final class Placing {
    /// How far back articles are replayed: the grouper ends stories after a month of silence.
    private static final Duration WINDOW = Duration.ofDays(31);

    private final Store store;
    private Optional<StoryGrouper> grouper = Optional.empty();
    private final Map<String, String> storyOnFile = new HashMap<>();

    Placing(Store store) {
        this.store = store;
    }

    /// Where an article that is not on file belongs.
    Placement place(NewsItem item) {
        Placement placement = ready().place(item);
        String story = storyOnFile.computeIfAbsent(placement.story(), id -> id);
        return new Placement(placement.id(), story, placement.copyOf(), placement.overlap());
    }

    /// Brings the grouper to where it was, unless it is there already.
    StoryGrouper ready() {
        if (grouper.isEmpty()) {
            grouper = Optional.of(replayed());
        }
        return grouper.get();
    }

    /// Forgets a placement that could not be filed: the next one starts from the store again.
    void forget() {
        grouper = Optional.empty();
    }

    private StoryGrouper replayed() {
        StoryGrouper fresh = new StoryGrouper();
        storyOnFile.clear();
        store.read(handle -> {
            new GroupingHistory(handle)
                    .forEachOfTheLast(
                            WINDOW,
                            grouped -> storyOnFile.putIfAbsent(
                                    fresh.place(grouped.item()).story(), grouped.story()));
            return fresh;
        });
        return fresh;
    }
}
