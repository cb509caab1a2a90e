package io.wiredesk.stories;

import io.wiredesk.ledger.Pledge.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What all tellings of one pledge come to. Immutable.
///
/// @param shown the telling that says best what was pledged: the newest that names the parties
/// @param due the newest telling with a due date, if any has one
/// @param outcome the newest telling that says how it went; empty as long as it is only told as open
public record Commitment(PledgeTelling shown, Optional<PledgeTelling> due, Optional<PledgeTelling> outcome) {
    /// Share of the shorter action's terms that the longer must have.
    private static final double SAME = 0.6;

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
                        .filter(telling -> !telling.parties().isEmpty())
                        .findFirst()
                        .orElse(newestFirst.getFirst()),
                newestFirst.stream()
                        .filter(telling -> telling.due().isPresent())
                        .findFirst(),
                newestFirst.stream()
                        .filter(telling -> telling.status() != Status.OPEN)
                        .findFirst());
    }

    /// Whether a telling is of the pledge that others tell: in their story, with a due date that may be the same, by
    /// parties that they name too, and of a like action.
    public static boolean isSame(PledgeTelling telling, List<PledgeTelling> others) {
        return others.stream().allMatch(other -> isSame(telling, other));
    }

    private static boolean isSame(PledgeTelling one, PledgeTelling other) {
        return one.story().equals(other.story())
                && (one.due().isEmpty()
                        || other.due().isEmpty()
                        || one.due().get().isCompatible(other.due().get()))
                && (one.parties().isEmpty() || other.parties().isEmpty() || share(one.parties(), other.parties()))
                && isLike(terms(List.of(one.action())), terms(List.of(other.action())));
    }

    private static boolean share(Collection<String> parties, Collection<String> others) {
        Set<String> shared = terms(parties);
        shared.retainAll(terms(others));
        return !shared.isEmpty();
    }

    private static boolean isLike(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return fewer > 0 && shared.size() >= Math.min(FEWEST, fewer) && shared.size() >= SAME * fewer;
    }

    private static Set<String> terms(Collection<String> words) {
        return Terms.of(String.join(" ", words));
    }
}
