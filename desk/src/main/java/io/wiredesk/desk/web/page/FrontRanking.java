package io.wiredesk.desk.web.page;

import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.StoryQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The order of the front page: stories by how many independent publishers carry them and how fresh they are.
///
/// A story's weight is `log2(1 + voices + copies / 5)`: a second voice means more than a tenth, and five copies count
/// as one voice, since they say that an editor found it worth repeating but nothing about its being true. The weight
/// halves every five hours after the newest article.
public final class FrontRanking {
    /// Half a working day: a story of the morning with twice the weight still leads at noon and yields by evening.
    private static final Duration HALF_LIFE = Duration.ofHours(5);

    /// How many of the newest stories are weighed. Older ones have no chance against them and are found by search.
    private static final int CANDIDATES = 400;

    private static final double COPIES_TO_A_VOICE = 5;

    private FrontRanking() {}

    /// The newest stories in the order of the front page; ties by the newest article, then by id.
    public static List<StoryHead> rank(StoryQuery stories, Instant now) {
        return stories.newest(CANDIDATES).stream()
                .sorted(Comparator.comparingDouble((StoryHead story) -> -score(story, now))
                        .thenComparing(StoryHead::lastAt, Comparator.reverseOrder())
                        .thenComparing(StoryHead::id))
                .toList();
    }

    private static double score(StoryHead story, Instant now) {
        double weight = Math.log(1 + story.voices() + story.copies() / COPIES_TO_A_VOICE) / Math.log(2);
        double age = Math.max(0, Duration.between(story.lastAt(), now).toMillis());
        return weight * Math.pow(0.5, age / HALF_LIFE.toMillis());
    }
}
