package io.wiredesk.stories.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stories that still take articles, and the one-pass rule that puts an article into the most alike of them or
/// opens a new one (single-pass clustering, as in Allan, Papka and Lavrenko 1998, "On-line new event detection and
/// tracking").
///
/// Only stories that share a term with the article are looked at, through an index of centroids. Confined to one
/// thread.
public final class RunningStories {
    /// A story without a report for this long takes no more, however alike.
    public static final Duration WINDOW = Duration.ofDays(365);

    /// After a month of silence only a report that is very like the story returns to it (a verdict, an anniversary).
    private static final Duration SILENCE = Duration.ofDays(30);

    /// Least likeness for such a return. With the pull that is left by then the report itself must be .46 alike,
    /// however long it is: the next month's report on the same figure or by the same bank is not.
    private static final double RETURN_LIKENESS = 0.23;

    /// Stories kept at most, whatever their age; the longest silent goes first. A month of a busy desk.
    static final int MOST_STORIES = 20_000;

    /// Least likeness for an article of [#COMMON_BREADTH] different terms to join a story. Measured on both story sets:
    /// level from .15 to .18; below, running affairs melt into one story.
    private static final double LEAST_LIKENESS = 0.16;

    /// Terms in a short report. The threshold falls slowly with a text's breadth: chance likeness shrinks
    /// with length, so a long text says more with the same figure.
    private static final double COMMON_BREADTH = 60;

    private static final double BREADTH_POWER = 0.4;
    private static final double LEAST_BREADTH_RATIO = 0.5;
    private static final double MOST_BREADTH_RATIO = 5;

    /// Articles between two sweeps for stories out of the window.
    private static final int SWEEP_EVERY = 256;

    private static final Comparator<Story> LONGEST_SILENT =
            Comparator.comparing(Story::latest).thenComparing(story -> story.id);

    private final TermWeights weights = new TermWeights();
    private final StreamClock clock = new StreamClock();
    private final Map<String, Story> running = new LinkedHashMap<>();
    private final Map<String, List<Story.Posting>> index = new HashMap<>();
    private int articles;

    /// Creates the state of a desk that has seen no article.
    public RunningStories() {}

    /// Places an article into the running story that it is most like, or opens a story under the article's own id.
    ///
    /// @param id the article
    /// @param published when
    /// @param title words of its headline
    /// @param text words of its text
    /// @return the story's id
    public String place(String id, Instant published, List<String> title, List<String> text) {
        TermVector vector = weigh(published, title, text);
        Story story = mostAlike(vector, published).orElseGet(() -> open(id, published));
        take(story, published, vector);
        return story.id;
    }

    /// Takes an article into a story that is known from elsewhere (as a copy of one of its articles). Opens the story
    /// again when it had ended.
    public void join(String story, Instant published, List<String> title, List<String> text) {
        TermVector vector = weigh(published, title, text);
        Story known = running.get(story);
        take(known == null ? open(story, published) : known, published, vector);
    }

    private TermVector weigh(Instant published, List<String> title, List<String> text) {
        clock.see(published);
        if (++articles % SWEEP_EVERY == 0) {
            sweep();
        }
        return weights.add(title, text);
    }

    private Optional<Story> mostAlike(TermVector vector, Instant published) {
        List<Story> touched = new ArrayList<>();
        for (TermVector.Weighted term : vector.terms()) {
            for (Story.Posting posting : index.getOrDefault(term.term(), List.of())) {
                if (posting.story.product == 0) {
                    touched.add(posting.story);
                }
                posting.story.product += term.weight() * posting.weight;
            }
        }
        double least = leastLikeness(vector.breadth());
        Story best = null;
        double bestLikeness = 0;
        for (Story story : touched) {
            double likeness = story.likeness(published);
            boolean enough = story.isFartherThan(SILENCE, published)
                    ? likeness >= RETURN_LIKENESS && !story.isFartherThan(WINDOW, published)
                    : likeness >= least;
            if (enough && (likeness > bestLikeness || (likeness == bestLikeness && isEarlier(story, best)))) {
                best = story;
                bestLikeness = likeness;
            }
            story.product = 0;
        }
        return Optional.ofNullable(best);
    }

    /// Of equally alike stories the one that began first, then the one with the smaller id.
    private static boolean isEarlier(Story story, @Nullable Story than) {
        return than == null
                || Comparator.<Story, Instant>comparing(each -> each.first)
                                .thenComparing(each -> each.id)
                                .compare(story, than)
                        < 0;
    }

    private static double leastLikeness(int breadth) {
        double ratio = Math.clamp(breadth / COMMON_BREADTH, LEAST_BREADTH_RATIO, MOST_BREADTH_RATIO);
        return LEAST_LIKENESS * Math.pow(ratio, -BREADTH_POWER);
    }

    private Story open(String id, Instant first) {
        Story story = new Story(id, first);
        running.put(id, story);
        return story;
    }

    private void take(Story story, Instant published, TermVector vector) {
        story.add(
                published,
                vector,
                posting -> index.computeIfAbsent(posting.term, term -> new ArrayList<>(2))
                        .add(posting));
    }

    private void sweep() {
        Set<Story> ended = new HashSet<>();
        clock.time()
                .ifPresent(now -> running.values().stream()
                        .filter(story -> story.isOlderThan(WINDOW, now))
                        .forEach(ended::add));
        int tooMany = running.size() - MOST_STORIES;
        if (tooMany > 0) {
            running.values().stream().sorted(LONGEST_SILENT).limit(tooMany).forEach(ended::add);
        }
        Set<String> terms = new HashSet<>();
        for (Story story : ended) {
            running.remove(story.id);
            story.terms().forEach(terms::add);
        }
        for (String term : terms) {
            List<Story.Posting> postings = index.getOrDefault(term, List.of());
            postings.removeIf(posting -> ended.contains(posting.story));
            if (postings.isEmpty()) {
                index.remove(term);
            }
        }
    }

    /// Stories that still take articles.
    int size() {
        return running.size();
    }
}
