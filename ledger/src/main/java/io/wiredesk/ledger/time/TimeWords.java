package io.wiredesk.ledger.time;

import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of `words.txt`: what each can be, and with which value. Immutable after it was read.
final class TimeWords {
    /// One thing that a word can be.
    ///
    /// @param wordClass the class
    /// @param value its value in that class
    /// @param needsCapital true when only the capitalised word counts
    record Sense(WordClass wordClass, String value, boolean needsCapital) {}

    private final Map<String, List<Sense>> senses = new HashMap<>();

    TimeWords() {
        for (String line : WordList.beside(TimeWords.class, "words.txt").lines()) {
            String[] parts = line.split(" ", -1);
            WordClass wordClass = WordClass.valueOf(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                add(wordClass, parts[i]);
            }
        }
    }

    private void add(WordClass wordClass, String entry) {
        boolean needsCapital = entry.startsWith("^");
        String bare = needsCapital ? entry.substring(1) : entry;
        int equals = bare.indexOf('=');
        String word = equals < 0 ? bare : bare.substring(0, equals);
        String value = equals < 0 ? bare : bare.substring(equals + 1);
        senses.computeIfAbsent(word, w -> new ArrayList<>()).add(new Sense(wordClass, value, needsCapital));
    }

    List<Sense> senses(String word) {
        return senses.getOrDefault(word, List.of());
    }
}
