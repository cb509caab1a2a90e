package io.wiredesk.stories;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.stories.agenda.EventKey;
import io.wiredesk.stories.agenda.EventWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells whether two articles speak of the same coming event, and how much hangs on it. In doubt they do not: an event
/// shown twice does less harm than two shown as one. Stateless; safe to share.
public final class Agenda {
    static final EventWords WORDS = new EventWords();

    /// Events of figures: a day has many, and what one telling leaves out may tell it from another.
    private static final String RELEASE = "release";

    /// Occasions at which somebody speaks; names without a noun for one among them.
    private static final Set<String> APPEARANCES = Set.of("conference", "speech", "meeting", "");

    private static final Set<String> BANK_MEETING = Set.of("meeting", "decision");

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

    /// What sort of occasion a name names, such as `decision`; empty when it has no noun for one.
    public static String kind(String event) {
        return WORDS.key(event).kind();
    }

    /// The kinds, at least one, that an event may have in other tellings.
    public static Set<String> kinds(String event) {
        String kind = kind(event);
        Set<String> kinds = new TreeSet<>(APPEARANCES.contains(kind) ? APPEARANCES : Set.of(kind));
        if (BANK_MEETING.contains(kind)) {
            kinds.addAll(BANK_MEETING);
        }
        return kinds;
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
        boolean oneMinute = others.stream().anyMatch(other -> telling.when().isSameMinute(other.when()));
        return telling(others).stream().allMatch(other -> isNamedAlike(telling, other, oneMinute));
    }

    /// A bare "decision" tells of whom by its headline alone: beside others that name somebody it is passed over.
    private static List<EventTelling> telling(List<EventTelling> others) {
        List<EventTelling> named = others.stream()
                .filter(other -> !WORDS.key(other.event()).terms().isEmpty())
                .toList();
        return named.isEmpty() ? others : named;
    }

    /// A bare "decision" is that of its story, the one that its headline tells of, or that of its very minute.
    ///
    /// @param oneMinute the event is known to be at the minute that is told
    private static boolean isNamedAlike(EventTelling one, EventTelling other, boolean oneMinute) {
        EventKey key = WORDS.key(one.event());
        EventKey otherKey = WORDS.key(other.event());
        boolean oneStory = one.story().equals(other.story());
        if (oneMinute && isOneAppearance(one.event(), key, other.event(), otherKey)) {
            return true;
        }
        if (!key.kind().equals(otherKey.kind())) {
            return isBareMeetingOf(key, otherKey) && (oneStory || isOf(key, otherKey, one, other));
        }
        if (key.terms().equals(otherKey.terms())) {
            return oneStory || key.terms().size() >= (key.kind().isEmpty() ? CLAUSE_TERMS + 1 : 1);
        }
        if (key.terms().isEmpty() || otherKey.terms().isEmpty()) {
            boolean isOnly = oneStory && !key.kind().isEmpty() && !key.kind().equals(RELEASE);
            return (isOnly && speakOfOne(one, other))
                    || (oneMinute && !key.kind().isEmpty())
                    || isOf(key, otherKey, one, other);
        }
        if (oneStory && !key.kind().equals(RELEASE) && key.isLike(otherKey)) {
            return true;
        }
        if (key.kind().isEmpty()) {
            return oneStory && key.isWithin(otherKey) && shorter(key, otherKey) >= CLAUSE_TERMS;
        }
        boolean isLoose = oneStory || oneMinute || !key.kind().equals(RELEASE);
        return key.isWithin(otherKey) && (isLoose || isOf(key, otherKey, one, other));
    }

    /// Whether one person meets the public at that minute, whatever it is called.
    private static boolean isOneAppearance(String one, EventKey key, String other, EventKey otherKey) {
        if (!APPEARANCES.contains(key.kind()) || !APPEARANCES.contains(otherKey.kind())) {
            return false;
        }
        Set<String> shared = new HashSet<>(WORDS.names(one));
        shared.retainAll(WORDS.names(other));
        return !shared.isEmpty();
    }

    /// A bank's "next meeting" is about its decision.
    private static boolean isBareMeetingOf(EventKey key, EventKey otherKey) {
        boolean isBare = key.terms().isEmpty() || otherKey.terms().isEmpty();
        return isBare && Set.of(key.kind(), otherKey.kind()).equals(BANK_MEETING);
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
