package io.wiredesk.stories.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A story that still takes articles: the sum of its articles' vectors and when it was last reported.
final class Story {
    /// How much of the likeness is likeness to the centroid; the rest is the mean over the story's articles. The mean
    /// falls when a story has drifted apart, so a catch-all stops growing.
    private static final double CENTROID_SHARE = 0.5;

    /// Likeness lost for each doubling-by-e of the story's size: big stories meet some words of everything.
    private static final double SIZE_PENALTY = 0.015;

    /// Days for which a report is as likely as on the first: news of one event comes within a day or so.
    private static final double FRESH_DAYS = 1;

    /// Days in which what is left of a story's pull falls to a third.
    private static final double DECAY_DAYS = 3;

    /// Pull that stays: a report weeks later must be about twice as like the story as one of the same day.
    private static final double LASTING_PULL = 0.5;

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    final String id;
    final Instant first;
    private final Map<String, Posting> centroid = new HashMap<>();
    private Instant latest;
    private double lengthSquared;
    private int articles;

    /// Sum over the terms of the article being placed; used by [RunningStories] alone, 0 between articles.
    double product;

    Story(String id, Instant first) {
        this.id = id;
        this.first = first;
        this.latest = first;
    }

    /// One term of the centroid, shared by the story and the index.
    static final class Posting {
        final Story story;
        final String term;
        double weight;

        Posting(Story story, String term) {
            this.story = story;
            this.term = term;
        }
    }

    /// Likeness of an article published at this time, given the [#product] of its vector and the centroid: about 0–1.
    double likeness(Instant published) {
        double cosine = product / Math.sqrt(lengthSquared);
        double mean = product / articles;
        double alike = CENTROID_SHARE * cosine + (1 - CENTROID_SHARE) * mean;
        return alike * pull(published) - SIZE_PENALTY * Math.log(articles);
    }

    /// How readily the story takes an article of this time, from 1 down to [#LASTING_PULL].
    private double pull(Instant published) {
        double days = Math.abs(Duration.between(latest, published).toMillis()) / MILLIS_PER_DAY;
        double stale = Math.max(0, days - FRESH_DAYS);
        return LASTING_PULL + (1 - LASTING_PULL) * Math.exp(-stale / DECAY_DAYS);
    }

    /// True when the last report is further than `window` from this time, on either side.
    boolean isFartherThan(Duration window, Instant time) {
        return Duration.between(latest, time).abs().compareTo(window) > 0;
    }

    /// True when the last report is more than `window` before this time.
    boolean isOlderThan(Duration window, Instant time) {
        return latest.isBefore(time.minus(window));
    }

    Instant latest() {
        return latest;
    }

    /// Takes an article in; `opened` is told of each posting that this term needs for the first time.
    void add(Instant published, TermVector vector, Consumer<Posting> opened) {
        articles++;
        latest = latest.isAfter(published) ? latest : published;
        for (TermVector.Weighted term : vector.terms()) {
            Posting posting = centroid.computeIfAbsent(term.term(), word -> {
                Posting made = new Posting(this, word);
                opened.accept(made);
                return made;
            });
            lengthSquared += term.weight() * (2 * posting.weight + term.weight());
            posting.weight += term.weight();
        }
    }

    Iterable<String> terms() {
        return centroid.keySet();
    }
}
