package io.wiredesk.stories.agenda;

import java.util.Set;

/// What a name says an event is. Immutable.
///
/// @param kind what sort of occasion, such as `decision`; empty when the name has no noun for one
/// @param terms what tells it from others of its kind: actors, places, figures, in a form that other names share
public record EventKey(String kind, Set<String> terms) {
    /// Copies the set.
    public EventKey {
        terms = Set.copyOf(terms);
    }

    /// True when the terms of one are among those of the other, and both have some.
    public boolean isWithin(EventKey other) {
        return !terms.isEmpty()
                && !other.terms.isEmpty()
                && (terms.containsAll(other.terms) || other.terms.containsAll(terms));
    }
}
