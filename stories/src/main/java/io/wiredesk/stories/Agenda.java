package io.wiredesk.stories;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.stories.agenda.EventKey;
import io.wiredesk.stories.agenda.EventWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells whether two articles speak of the same coming event, and how much hangs on it. In doubt they do not: an event
/// shown twice does less harm than two shown as one. Stateless; safe to share.
public final class Agenda {
    static final EventWords WORDS = new EventWords();

    /// Events of figures: a day has many, and what one telling leaves out may tell it from another.
    private static final String RELEASE = "release";

    /// Terms that a name without a noun for its kind must share; one more between stories.
    private static final int CLAUSE_TERMS = 2;

    private static final int MANY_PUBLISHERS = 3;

    private Agenda() {}

    /// How much hangs on an event.
    public enum Importance {
        /// Little.
        LOW,
        /// Something.
        MEDIUM,
        /// Many wait for it.
        HIGH
    }

    /// What sort of occasion a name names, such as `decision`; empty when it has no noun for one. The same event has
    /// the same kind in all its tellings.
    public static String kind(String event) {
        return WORDS.key(event).kind();
    }

    /// Whether a telling is of the event that others tell: of its kind, at a time that may be the same (what it is, or
    /// was before it moved), and no telling names anybody that another leaves room for.
    ///
    /// @param times when the event is to be, and was to be
    /// @param others its tellings so far, at least one
    public static boolean isSame(EventTelling telling, List<CalendarTime> times, List<EventTelling> others) {
        boolean mayBeThen = times.stream()
                .anyMatch(time -> time.isCompatible(telling.when())
                        || telling.was().filter(time::isCompatible).isPresent());
        return mayBeThen && isNamedAlike(telling, others);
    }

    /// The same, whatever the time.
    public static boolean isNamedAlike(EventTelling telling, List<EventTelling> others) {
        return telling(others).stream().allMatch(other -> isNamedAlike(telling, other));
    }

    /// A bare "decision" tells of whom by its headline alone: beside others that name somebody it is passed over.
    private static List<EventTelling> telling(List<EventTelling> others) {
        List<EventTelling> named = others.stream()
                .filter(other -> !WORDS.key(other.event()).terms().isEmpty())
                .toList();
        return named.isEmpty() ? others : named;
    }

    /// A bare "decision" is that of its story, or the one that its headline tells of.
    private static boolean isNamedAlike(EventTelling one, EventTelling other) {
        EventKey key = WORDS.key(one.event());
        EventKey otherKey = WORDS.key(other.event());
        boolean oneStory = one.story().equals(other.story());
        if (!key.kind().equals(otherKey.kind())) {
            return false;
        }
        if (key.terms().equals(otherKey.terms())) {
            return oneStory || key.terms().size() >= (key.kind().isEmpty() ? CLAUSE_TERMS + 1 : 1);
        }
        if (key.terms().isEmpty() || otherKey.terms().isEmpty()) {
            boolean isOnly = oneStory && !key.kind().isEmpty() && !key.kind().equals(RELEASE);
            return (isOnly && speakOfOne(one, other)) || isOf(key, otherKey, one, other);
        }
        if (key.kind().isEmpty()) {
            return oneStory && key.isWithin(otherKey) && shorter(key, otherKey) >= CLAUSE_TERMS;
        }
        boolean isLoose = oneStory || !key.kind().equals(RELEASE);
        return key.isWithin(otherKey) && (isLoose || isOf(key, otherKey, one, other));
    }

    /// Whether two headlines and names of one story have a term in common.
    private static boolean speakOfOne(EventTelling one, EventTelling other) {
        Set<String> shared =
                new HashSet<>(WORDS.key(one.headline() + " " + one.event()).terms());
        shared.retainAll(WORDS.key(other.headline() + " " + other.event()).terms());
        return !shared.isEmpty();
    }

    /// Whether what the fuller name says more stands in the headline above the shorter one.
    private static boolean isOf(EventKey key, EventKey otherKey, EventTelling one, EventTelling other) {
        boolean isShorter = key.terms().size() < otherKey.terms().size();
        Set<String> more = new HashSet<>((isShorter ? otherKey : key).terms());
        more.removeAll((isShorter ? key : otherKey).terms());
        return WORDS.key((isShorter ? one : other).headline()).terms().containsAll(more);
    }

    private static int shorter(EventKey one, EventKey other) {
        return Math.min(one.terms().size(), other.terms().size());
    }

    /// How much hangs on an event: by its kind (decisions, summits and elections weigh most), by how many publishers
    /// tell it, and by how sure it is.
    public static Importance importance(String event, int publishers, Certainty certainty) {
        int points = WORDS.weight(kind(event))
                + (publishers >= MANY_PUBLISHERS ? 2 : publishers - 1)
                + switch (certainty) {
                    case SCHEDULED -> 1;
                    case EXPECTED, LIKELY -> 0;
                    case POSSIBLE, RUMOURED -> -1;
                };
        return points >= 3 ? Importance.HIGH : points == 2 ? Importance.MEDIUM : Importance.LOW;
    }

    /// The names that one importance has outside: `low`, `medium`, `high`.
    public static Optional<Importance> importance(String word) {
        for (Importance importance : Importance.values()) {
            if (importance.name().equalsIgnoreCase(word)) {
                return Optional.of(importance);
            }
        }
        return Optional.empty();
    }
}
