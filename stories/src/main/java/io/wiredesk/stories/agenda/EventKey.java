package io.wiredesk.stories.agenda;

import java.util.Set;

/// What a name says an event is. Immutable.
///
/// @param kind what sort of occasion, such as `decision`; empty when the name has no noun for one
/// @param terms what tells it from others of its kind: actors, places, figures, in a form that other names share
public record EventKey(String kind, Set<String> terms) {
    private static final int SEVERAL = 3;

    private static final double MOST = 0.6;

    /// Copies the set.
    public EventKey {
        terms = Set.copyOf(terms);
    }

    /// True when most terms of the one with fewer are the other's too, and they are several.
    public boolean isLike(EventKey other) {
        long shared = terms.stream().filter(other.terms::contains).count();
        return shared >= SEVERAL && shared >= MOST * Math.min(terms.size(), other.terms.size());
    }

    /// True when the terms of one are among those of the other, and both have some.
    public boolean isWithin(EventKey other) {
        return !terms.isEmpty()
                && !other.terms.isEmpty()
                && (terms.containsAll(other.terms) || other.terms.containsAll(terms));
    }
}
