package io.wiredesk.ledger.time;

import io.wiredesk.ledger.words.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The lists of `veto.txt`. Immutable after it was read.
final class VetoWords {
    /// What a list is for; the file says it in words.
    enum Place {
        /// Before May, March or August that is a month.
        BEFORE_MONTH,
        /// Before a name or a count that is a time nevertheless.
        BEFORE_DATE,
        /// Before a month whose name a noun follows.
        MONTH_OF_NOUN,
        /// Behind a month's name that is no month.
        AFTER_NAME,
        /// Before "the week", "the year".
        BEFORE_PERIOD,
        /// Behind a length of time that is an age.
        AFTER_AGE,
        /// Behind four digits that are a count.
        AFTER_COUNT,
        /// Before four digits that number something.
        BEFORE_NUMBER,
        /// Behind "daily" that is a kind of paper.
        PAPER,
        /// Before "daily" that is a paper.
        BEFORE_PAPER,
        /// Behind "daily", or the name behind it, that is a paper.
        AFTER_PAPER,
        /// Words of games alone.
        SPORT,
        /// Words of games that firms use too.
        GAME,
        /// Words of money and firms.
        MONEY,
        /// Behind a feast that only tells a kind of thing.
        AFTER_FEAST,
        /// Behind "midnight" or "noon" that is a colour or a name.
        AFTER_MIDNIGHT,
        /// Behind "the fall" that is one of prices.
        AFTER_FALL,
        /// Behind "current" that is a noun.
        AFTER_CURRENT,
        /// Before "one day" that is some day.
        MODAL
    }

    private final Map<Place, Set<String>> lists = new EnumMap<>(Place.class);

    VetoWords() {
        for (WordList.Named line : WordList.beside(VetoWords.class, "veto.txt").lists()) {
            Place place = Place.valueOf(line.list().replace('-', '_'));
            lists.computeIfAbsent(place, p -> new HashSet<>()).addAll(line.words());
        }
    }

    boolean has(Place place, String word) {
        return lists.getOrDefault(place, Set.of()).contains(word);
    }
}
