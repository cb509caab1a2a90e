package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.Map;

/// Whether the words around a time expression look back or ahead: the verb form nearest to it decides.
/// Immutable; safe to share.
final class Tense {
    /// Where a clause looks.
    enum Direction {
        /// Back.
        PAST,
        /// Ahead.
        FUTURE,
        /// No telling.
        NEUTRAL
    }

    /// How many tokens to look at on each side: a clause is rarely longer.
    private static final int REACH = 14;

    /// An infinitive ("to resume") looks ahead only for what stands close to it.
    private static final int INFINITIVE_REACH = 4;

    /// A cue behind the expression counts as this many times further away: the verb mostly stands before.
    private static final int BEHIND = 2;

    private final Map<String, Direction> cues = new HashMap<>();

    Tense() {
        for (String line : WordList.beside(Tense.class, "tense.txt").lines()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                cues.put(parts[i], Direction.valueOf(parts[0]));
            }
        }
    }

    Direction around(Tokens tokens, int first, int end) {
        if (tokens.word(end).equals("'s")) {
            return Direction.PAST;
        }
        if (tokens.word(first - 1).equals("by") || tokens.word(first - 1).equals("until")) {
            return Direction.FUTURE;
        }
        int before = distanceBefore(tokens, first);
        int after = distanceAfter(tokens, end);
        if (before == 0 && after == 0) {
            return Direction.NEUTRAL;
        }
        int weight = opensClause(tokens, first) ? 0 : BEHIND;
        boolean useBefore = before != 0 && (after == 0 || before <= after * weight);
        return direction(tokens, useBefore ? first - before : end - 1 + after);
    }

    /// "but in March a judge ruled": the verb of a clause that begins with the time stands behind it.
    private static boolean opensClause(Tokens tokens, int first) {
        int at = switch (tokens.word(first - 1)) {
            case "in", "on", "at", "by", "during" -> first - 2;
            default -> first - 1;
        };
        return switch (tokens.word(at)) {
            case "but", "and", "" -> true;
            default -> isBorder(tokens, at);
        };
    }

    private int distanceBefore(Tokens tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH) && !isBorder(tokens, i); i--) {
            boolean far = first - i > INFINITIVE_REACH && tokens.word(i).equals("to");
            if (!far && direction(tokens, i) != Direction.NEUTRAL) {
                return first - i;
            }
        }
        return 0;
    }

    private int distanceAfter(Tokens tokens, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && !isBorder(tokens, i); i++) {
            if (direction(tokens, i) != Direction.NEUTRAL) {
                return i - end + 1;
            }
        }
        return 0;
    }

    private static boolean isBorder(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case ".", ";", "!", "?" -> true;
            default -> false;
        };
    }

    private Direction direction(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (tokens.word(token - 1).equals("be")) {
            return Direction.NEUTRAL; // "will be held": the form of "be" before tells the time, not the participle
        }
        Direction listed = cues.get(word);
        if (listed != null) {
            return word.equals("to") && !isInfinitive(tokens, token) ? Direction.NEUTRAL : listed;
        }
        boolean regularPast = word.length() > 3 && word.endsWith("ed") && !tokens.isCapitalised(token);
        return regularPast ? Direction.PAST : Direction.NEUTRAL;
    }

    private static boolean isInfinitive(Tokens tokens, int token) {
        return tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && !tokens.word(token + 1).equals("the")
                && !tokens.word(token + 1).equals("a");
    }
}
