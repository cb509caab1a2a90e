package io.wiredesk.ledger.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Joins events of one text that are the same: the first one's span, the better values of both. Immutable.
final class Merging {
    /// Share of the shorter name's words that both must have. Names of one event mostly differ in who is named; two
    /// events at one time mostly share no word.
    private static final double SAME = 0.5;

    /// How many events back the same may stand, so that cost stays linear.
    private static final int REACH = 60;

    private final EventWords words;

    Merging(EventWords words) {
        this.words = words;
    }

    private record Named(Found event, Set<String> words) {}

    List<Found> joined(List<Found> events) {
        List<Named> joined = new ArrayList<>();
        for (Found event : events) {
            Named named = new Named(event, kin(event.name()));
            int same = -1;
            for (int i = joined.size() - 1; i >= Math.max(0, joined.size() - REACH) && same < 0; i--) {
                same = isSame(joined.get(i), named) ? i : -1;
            }
            if (same < 0) {
                joined.add(named);
            } else {
                Found both = both(joined.get(same).event(), event);
                joined.set(same, new Named(both, kin(both.name())));
            }
        }
        return joined.stream().map(Named::event).toList();
    }

    private Set<String> kin(String name) {
        Set<String> kin = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 1 && !isSmall(word)) {
                kin.add(words.kin(word));
            }
        }
        return kin;
    }

    private static boolean isSmall(String word) {
        return switch (word) {
            case "the",
                    "to",
                    "of",
                    "on",
                    "in",
                    "at",
                    "for",
                    "and",
                    "with",
                    "between",
                    "its",
                    "be",
                    "an",
                    "by",
                    "over" -> true;
            default -> false;
        };
    }

    private static boolean isSame(Named one, Named other) {
        boolean together = one.event().when().covers(other.event().when())
                || other.event().when().covers(one.event().when())
                || one.event().was().equals(Optional.of(other.event().when().text()));
        if (!together) {
            return false;
        }
        int shared = 0;
        for (String word : other.words()) {
            shared += one.words().contains(word) ? 1 : 0;
        }
        int fewer = Math.min(one.words().size(), other.words().size());
        boolean sameTime = one.event().when().equals(other.event().when());
        return fewer > 0 && shared >= (sameTime ? SAME : 1.0) * fewer;
    }

    /// The change, the exact time, the figures and the telling name win.
    private static Found both(Found first, Found second) {
        boolean isFiner = second.change().isPresent()
                || (first.change().isEmpty() && !second.when().covers(first.when()));
        boolean wins = second.isCued()
                && (!first.isCued()
                        || (first.change().isEmpty() && second.change().isPresent()));
        return new Found(
                first.span(),
                isTelling(second.name(), first.name()) ? second.name() : first.name(),
                isFiner ? second.when() : first.when(),
                wins ? second.certainty() : first.certainty(),
                first.isCued() || second.isCued(),
                Stream.concat(first.symbols().stream(), second.symbols().stream())
                        .distinct()
                        .toList(),
                second.change().or(first::change),
                second.was().or(first::was),
                first.figures().or(second.figures()));
    }

    /// A name of more words tells more, up to a length.
    private static boolean isTelling(String name, String other) {
        int length = name.split(" ", -1).length;
        return other.split(" ", -1).length == 1 && length <= 8 && length > 1;
    }
}
