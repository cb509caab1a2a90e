package io.wiredesk.stories.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which earlier article each copy was taken from. Immutable after construction.
///
/// A desk may see a copy before its original. Articles that are linked as copies, directly or through others, are one
/// text; its earliest publication is the original and every other one a copy.
public final class CopyOrigins {
    private final Map<String, Integer> place = new HashMap<>();
    private final Map<String, List<Link>> linksOf = new HashMap<>();
    private final Map<String, String> leader = new HashMap<>();

    /// Two articles found to be one text.
    ///
    /// @param one an article
    /// @param other another
    /// @param overlap share of shingles, 0–1
    public record Link(String one, String other, double overlap) {
        private String across(String from) {
            return from.equals(one) ? other : one;
        }
    }

    /// Where a copy was taken from.
    ///
    /// @param original the article copied
    /// @param overlap share of shingles, 0–1
    public record Origin(String original, double overlap) {}

    /// Takes articles in the order of their publication and the links among them; a link that names another article is
    /// passed over.
    public CopyOrigins(List<String> published, List<Link> links) {
        published.forEach(id -> {
            place.put(id, place.size());
            leader.put(id, id);
        });
        for (Link link : links) {
            if (place.containsKey(link.one()) && place.containsKey(link.other())) {
                linksOf.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(link);
                linksOf.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(link);
                unite(leaderOf(link.one()), leaderOf(link.other()));
            }
        }
    }

    /// Where this article was taken from: of the earlier articles it is linked with the most overlapping (of equals the
    /// earliest), else its text's first publication. Empty for an article that is itself the first.
    public Optional<Origin> of(String id) {
        List<Link> links = linksOf.getOrDefault(id, List.of());
        Optional<Origin> earlier = links.stream()
                .filter(link -> placeOf(link.across(id)) < placeOf(id))
                .map(link -> new Origin(link.across(id), link.overlap()))
                .min(Comparator.comparingDouble(Origin::overlap)
                        .reversed()
                        .thenComparingInt(origin -> placeOf(origin.original())));
        String first = leaderOf(id);
        if (earlier.isPresent() || first.equals(id)) {
            return earlier;
        }
        double overlap = links.stream().mapToDouble(Link::overlap).max().orElse(0);
        return Optional.of(new Origin(first, overlap));
    }

    private void unite(String one, String other) {
        boolean oneFirst = placeOf(one) <= placeOf(other);
        leader.put(oneFirst ? other : one, oneFirst ? one : other);
    }

    /// Shortens the way on each walk, so that long chains of copies stay cheap.
    private String leaderOf(String id) {
        String at = id;
        String next = leader.getOrDefault(at, at);
        while (!next.equals(at)) {
            String afterNext = leader.getOrDefault(next, next);
            leader.put(at, afterNext);
            at = next;
            next = afterNext;
        }
        return at;
    }

    private int placeOf(String id) {
        return place.getOrDefault(id, Integer.MAX_VALUE);
    }
}
