package io.wiredesk.stories;

import io.wiredesk.ledger.Pledge.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What all tellings of one pledge come to. Immutable.
///
/// @param shown the telling that says best what was pledged: the newest that names the parties and what is to be done
/// @param due the newest telling with a due date, if any has one
/// @param outcome the newest telling that says how it went; empty as long as it is only told as open
public record Commitment(PledgeTelling shown, Optional<PledgeTelling> due, Optional<PledgeTelling> outcome) {
    /// Share of the shorter action's terms that the longer must have.
    private static final double SAME = 0.6;

    /// The same for what one party is to do by one day.
    private static final double SAME_BY_THEN = 0.5;

    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:they|it|he|she|these|those|this|that)\\b");

    /// Matches "by 28 December", "before the end of 2030"; when it falls due is compared by itself.
    private static final Pattern DUE =
            Pattern.compile("(?i)\\b(?:by|before|until|from|in|on|over)\\s+(?:the end of\\s+)?"
                    + "(?:\\d{1,2}\\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|\\p{Alpha}+day\\b|\\d{4}\\b)(?:\\s+\\d{4})?");

    /// Fewest terms to share, where the shorter has as many.
    private static final int FEWEST = 2;

    /// Sums up the tellings of one pledge. That an article calls it open says little: it is what everybody does who
    /// has not heard. So any other word counts until a newer one.
    ///
    /// @param tellings at least one, in any order
    public static Commitment of(List<PledgeTelling> tellings) {
        List<PledgeTelling> newestFirst = tellings.stream()
                .sorted(Comparator.comparing(PledgeTelling::published).reversed())
                .toList();
        return new Commitment(
                newestFirst.stream()
                        .max(Comparator.comparing((PledgeTelling telling) ->
                                        !telling.parties().isEmpty())
                                .thenComparing(Commitment::namesItself)
                                .thenComparing(PledgeTelling::published))
                        .orElseThrow(),
                newestFirst.stream()
                        .filter(telling -> telling.due().isPresent())
                        .findFirst(),
                newestFirst.stream()
                        .filter(telling -> telling.status() != Status.OPEN)
                        .findFirst());
    }

    /// False for "they be issued", of which only the article knows what.
    private static boolean namesItself(PledgeTelling telling) {
        return !PRONOUN.matcher(telling.action()).lookingAt();
    }

    /// Whether a telling is of the pledge that others tell: in their story or for their very day, with a due date that
    /// may
    /// be the same, by parties that they name too, and of a like action.
    public static boolean isSame(PledgeTelling telling, List<PledgeTelling> others) {
        return others.stream().allMatch(other -> isSame(telling, other));
    }

    private static boolean isSame(PledgeTelling one, PledgeTelling other) {
        boolean oneStory = one.story().equals(other.story());
        boolean oneDay = one.due().isPresent()
                && one.due().map(CalendarTime::value).equals(other.due().map(CalendarTime::value));
        boolean onePart = share(one.parties(), other.parties());
        if (!oneStory && !(oneDay && onePart)) {
            return false;
        }
        boolean mayBeThen = one.due().isEmpty()
                || other.due().isEmpty()
                || one.due().get().isCompatible(other.due().get());
        return mayBeThen
                && (onePart || one.parties().isEmpty() || other.parties().isEmpty())
                && isLike(action(one), action(other), oneDay && onePart ? SAME_BY_THEN : SAME);
    }

    private static boolean share(Collection<String> parties, Collection<String> others) {
        Set<String> shared = terms(parties);
        shared.retainAll(terms(others));
        return !shared.isEmpty();
    }

    private static Set<String> action(PledgeTelling telling) {
        return terms(List.of(DUE.matcher(telling.action()).replaceAll(" ")));
    }

    private static boolean isLike(Set<String> one, Set<String> other, double same) {
        int fewer = Math.min(one.size(), other.size());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return fewer > 0 && shared.size() >= Math.min(FEWEST, fewer) && shared.size() >= same * fewer;
    }

    private static Set<String> terms(Collection<String> words) {
        return Terms.of(String.join(" ", words));
    }
}
