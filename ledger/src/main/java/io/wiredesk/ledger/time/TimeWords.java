package io.wiredesk.ledger.time;

import io.wiredesk.ledger.words.WordList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The words of `words.txt`: what each can be, and with which value. Immutable after it was read.
final class TimeWords {
    /// What the word can be, in small letters and with a capital; both maps are made once and never changed.
    private record Senses(Map<WordClass, String> small, Map<WordClass, String> capital) {}

    private final Map<String, Senses> senses = new HashMap<>();

    TimeWords() {
        for (WordList.Named line : WordList.beside(TimeWords.class, "words.txt").lists()) {
            WordClass wordClass = WordClass.valueOf(line.list());
            line.words().forEach(word -> add(wordClass, word));
        }
        senses.replaceAll((word, both) ->
                new Senses(Collections.unmodifiableMap(both.small), Collections.unmodifiableMap(both.capital)));
    }

    private void add(WordClass wordClass, String entry) {
        boolean needsCapital = entry.startsWith("^");
        String bare = needsCapital ? entry.substring(1) : entry;
        int equals = bare.indexOf('=');
        String word = equals < 0 ? bare : bare.substring(0, equals);
        String value = equals < 0 ? bare : bare.substring(equals + 1);
        Senses both = senses.computeIfAbsent(
                word, w -> new Senses(new EnumMap<>(WordClass.class), new EnumMap<>(WordClass.class)));
        both.capital.put(wordClass, value);
        if (!needsCapital) {
            both.small.put(wordClass, value);
        }
    }

    /// What a word can be; empty for a word that no time holds.
    Map<WordClass, String> classes(String word, boolean isCapitalised) {
        Senses both = senses.get(word);
        if (both == null) {
            return Map.of();
        }
        return isCapitalised ? both.capital : both.small;
    }
}
