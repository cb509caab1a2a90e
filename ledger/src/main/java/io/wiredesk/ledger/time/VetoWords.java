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
        BEFORE_NUMBER
    }

    private final Map<Place, Set<String>> lists = new EnumMap<>(Place.class);

    VetoWords() {
        for (String line : WordList.beside(VetoWords.class, "veto.txt").lines()) {
            String[] parts = line.split(" ", -1);
            Place place = Place.valueOf(parts[0].replace('-', '_'));
            Set<String> words = lists.computeIfAbsent(place, p -> new HashSet<>());
            for (int i = 1; i < parts.length; i++) {
                words.add(parts[i]);
            }
        }
    }

    boolean has(Place place, String word) {
        return lists.getOrDefault(place, Set.of()).contains(word);
    }
}
