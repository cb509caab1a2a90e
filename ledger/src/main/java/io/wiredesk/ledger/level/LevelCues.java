package io.wiredesk.ledger.level;

import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of `cues.txt`. Immutable after they were read; safe to share.
final class LevelCues {
    private final Map<String, Level.Relation> relations = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> contexts = new HashMap<>();

    LevelCues() {
        for (WordList.Named line : WordList.beside(LevelCues.class, "cues.txt").lists()) {
            line.words().forEach(word -> add(line.list(), word));
        }
    }

    private void add(String list, String word) {
        switch (list) {
            case "AROUND", "ABOVE", "BELOW", "FROM", "TO", "AT" ->
                relations.putIfAbsent(word, Level.Relation.valueOf(list));
            case "CONTEXT" -> {
                int equals = word.indexOf('=');
                contexts.put(word.substring(0, equals), word.substring(equals + 1));
            }
            default -> lists.computeIfAbsent(list, l -> new HashSet<>()).add(word);
        }
    }

    Optional<Level.Relation> relation(String word) {
        return Optional.ofNullable(relations.get(word));
    }

    Optional<String> context(String word) {
        return Optional.ofNullable(contexts.get(word));
    }

    boolean isArea(String word) {
        return isIn("AREA", word);
    }

    boolean isMark(String word) {
        return isIn("MARK", word);
    }

    boolean isRange(String word) {
        return isIn("RANGE", word);
    }

    boolean isSkipped(String word) {
        return isIn("SKIP", word);
    }

    boolean stops(String word) {
        return isIn("STOP", word);
    }

    boolean isRateOf(String word) {
        return isIn("EACH", word);
    }

    boolean isIndicator(String word) {
        return isIn("INDICATOR", word);
    }

    /// True for a word that may follow a price without a unit; `63,000 orders` is a count.
    boolean mayFollow(String word) {
        return isIn("FOLLOW", word);
    }

    boolean isChange(String word) {
        return isIn("CHANGE", word) || isUp(word) || isDown(word);
    }

    boolean isUp(String word) {
        return isIn("UP", word);
    }

    boolean isDown(String word) {
        return isIn("DOWN", word);
    }

    /// True for words of a share's price.
    boolean isShare(String word) {
        return isIn("SHARE", word);
    }

    /// True for words of a company's books, whose sums are no price of its share.
    boolean isBooks(String word) {
        return isIn("BOOKS", word);
    }

    private boolean isIn(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }
}
