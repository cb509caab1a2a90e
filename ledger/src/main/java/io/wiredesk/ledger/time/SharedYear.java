package io.wiredesk.ledger.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The year that a month or day has from the one it is joined to: "in May and July of 2016", "from 28 December to 3
/// January 2016", "March 3-5, 2014".
final class SharedYear {
    private static final Set<String> JOINERS = Set.of("and", "to", "or", "through", "until", "-", "\u2013");

    private SharedYear() {}

    /// The match with the year behind it, where it has none of its own.
    static TimeRules.Match given(TimeItems items, TimeRules.Match match) {
        boolean open = switch (match.rule().operation()) {
            case "month", "day" ->
                !match.slots().containsKey(WordClass.YEAR)
                        && !match.slots().containsKey(WordClass.SHORTYEAR)
                        && !match.slots().containsKey(WordClass.LAST)
                        && !match.slots().containsKey(WordClass.NEXT);
            default -> false;
        };
        if (!open || !JOINERS.contains(items.word(match.end()))) {
            return match;
        }
        return year(items, match).map(year -> with(match, year)).orElse(match);
    }

    /// Reads a day, a month and a year in the orders that dates have; the month may be missing.
    private static Optional<Integer> year(TimeItems items, TimeRules.Match match) {
        int at = match.end() + 1;
        int own = month(match.slots()).orElse(1);
        int other = own;
        boolean day = has(items, at, WordClass.DAY);
        at += day ? 1 : 0;
        Optional<Integer> named = at < items.size() ? month(items.classes(at)) : Optional.empty();
        if (named.isPresent()) {
            other = named.get();
            at += items.word(at + 1).equals(".") ? 2 : 1;
            at += !day && has(items, at, WordClass.DAY) ? 1 : 0;
        } else if (!day) {
            return Optional.empty();
        }
        at += items.word(at).equals(",") || items.word(at).equals("of") ? 1 : 0;
        if (!has(items, at, WordClass.YEAR) || items.tokens().beginsLine(items.firstToken(at))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(items.classes(at).getOrDefault(WordClass.YEAR, "0"));
        return Optional.of(own > other ? year - 1 : year);
    }

    private static boolean has(TimeItems items, int item, WordClass wordClass) {
        return item < items.size() && items.classes(item).containsKey(wordClass);
    }

    private static Optional<Integer> month(Map<WordClass, String> classes) {
        return Optional.ofNullable(classes.getOrDefault(WordClass.MONTH, classes.get(WordClass.MONTHABBR)))
                .map(Integer::valueOf);
    }

    private static TimeRules.Match with(TimeRules.Match match, int year) {
        Map<WordClass, String> slots = new EnumMap<>(match.slots());
        slots.put(WordClass.YEAR, Integer.toString(year));
        return new TimeRules.Match(match.rule(), match.first(), match.end(), slots, match.literals());
    }
}
