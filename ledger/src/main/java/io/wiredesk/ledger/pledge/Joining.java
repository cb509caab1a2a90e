package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.Pledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Joins pledges of one text that are the same: the first one's words, the values of both.
final class Joining {
    /// Share of the shorter action's words that both must have.
    private static final double SAME = 0.6;

    /// How many pledges back the same may stand, so that cost stays linear.
    private static final int REACH = 40;

    private Joining() {}

    static List<Pledge> joined(List<Pledge> pledges) {
        List<Pledge> joined = new ArrayList<>();
        List<Set<String>> actions = new ArrayList<>();
        for (Pledge pledge : pledges) {
            Set<String> action = words(pledge.action());
            int same = -1;
            for (int i = joined.size() - 1; i >= Math.max(0, joined.size() - REACH) && same < 0; i--) {
                same = isSame(joined.get(i), actions.get(i), pledge, action) ? i : -1;
            }
            if (same < 0) {
                joined.add(pledge);
                actions.add(action);
            } else {
                joined.set(same, both(joined.get(same), pledge));
            }
        }
        return List.copyOf(joined);
    }

    private static Set<String> words(String action) {
        Set<String> words = new HashSet<>();
        for (String word : action.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    private static boolean isSame(Pledge one, Set<String> action, Pledge other, Set<String> otherAction) {
        boolean meets = one.parties().isEmpty()
                || other.parties().isEmpty()
                || one.parties().stream().anyMatch(other.parties()::contains);
        boolean clash =
                one.due().isPresent() && other.due().isPresent() && !one.due().equals(other.due());
        long shared = otherAction.stream().filter(action::contains).count();
        int fewer = Math.min(action.size(), otherAction.size());
        return meets && !clash && fewer > 0 && shared >= SAME * fewer;
    }

    private static Pledge both(Pledge first, Pledge second) {
        boolean isOpen = first.status() == Pledge.Status.OPEN;
        return new Pledge(
                first.span(),
                first.parties().size() >= second.parties().size() ? first.parties() : second.parties(),
                first.action(),
                first.place().or(second::place),
                first.made().or(second::made),
                first.due().or(second::due),
                first.term().or(second::term),
                first.condition().or(second::condition),
                isOpen ? second.status() : first.status(),
                isOpen ? second.evidence() : first.evidence());
    }
}
