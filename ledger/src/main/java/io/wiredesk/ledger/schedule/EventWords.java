package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of `events.txt`. Immutable after they were read; safe to share.
final class EventWords {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Certainty> certainties = new HashMap<>();

    EventWords() {
        for (String line : WordList.beside(EventWords.class, "events.txt").lines()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                add(parts[0], parts[i]);
            }
        }
    }

    private void add(String list, String word) {
        switch (list) {
            case "SCHEDULED", "EXPECTED", "LIKELY", "POSSIBLE", "RUMOURED" ->
                certainties.put(word, Certainty.valueOf(list));
            default -> lists.computeIfAbsent(list, l -> new HashSet<>()).add(word);
        }
    }

    boolean isEvent(String word) {
        return isFixed(word) || isIn("LOOSE", word);
    }

    boolean isFixed(String word) {
        return isIn("FIXED", word);
    }

    boolean breaksName(String word) {
        return isIn("BREAK", word);
    }

    boolean linksName(String word) {
        return isIn("LINK", word);
    }

    Optional<Certainty> certainty(String word) {
        return Optional.ofNullable(certainties.get(word));
    }

    private boolean isIn(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }
}
