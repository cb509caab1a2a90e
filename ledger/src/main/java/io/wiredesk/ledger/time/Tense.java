package io.wiredesk.ledger.time;

import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

    /// How many tokens before a cue "had" still belongs to it: "had been expected to".
    private static final int PERFECT_REACH = 4;

    private final Map<String, Direction> cues = new HashMap<>();
    private final Set<String> abbreviations =
            WordList.beside(Sentences.class, "abbreviations.txt").asSet();
    private final Set<String> finalAbbreviations =
            WordList.beside(Sentences.class, "abbreviations-final.txt").asSet();
    private final Set<String> deadlineWords = new HashSet<>();
    private final Set<String> otherClause = new HashSet<>();

    Tense() {
        for (String line : WordList.beside(Tense.class, "tense.txt").lines()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                switch (parts[0]) {
                    case "DEADLINE" -> deadlineWords.add(parts[i]);
                    case "OTHER-CLAUSE" -> otherClause.add(parts[i]);
                    default -> cues.put(parts[i], Direction.valueOf(parts[0]));
                }
            }
        }
    }

    Direction around(Tokens tokens, int first, int end) {
        if (tokens.word(end).equals("'s")) {
            return Direction.PAST;
        }
        int before = distanceBefore(tokens, first);
        if (deadlineWords.contains(tokens.word(first - 1)) || leads(tokens, first)) {
            return before != 0 && isPastPerfect(tokens, first - before) ? Direction.PAST : Direction.FUTURE;
        }
        int after = distanceAfter(tokens, first, end);
        if (before == 0 && after == 0) {
            return Direction.NEUTRAL;
        }
        int weight = opensClause(tokens, first) ? 0 : BEHIND;
        boolean useBefore = before != 0 && (after == 0 || before <= after * weight);
        return direction(tokens, useBefore ? first - before : end - 1 + after);
    }

    /// "As soon as Tuesday", "no later than May".
    private static boolean leads(Tokens tokens, int first) {
        return switch (tokens.word(first - 1)) {
            case "as" ->
                tokens.word(first - 3).equals("as")
                        && (tokens.word(first - 2).equals("soon")
                                || tokens.word(first - 2).equals("early"));
            case "than" ->
                tokens.word(first - 2).equals("later") && tokens.word(first - 3).equals("no");
            default -> false;
        };
    }

    /// "but in March a judge ruled": the verb of a clause that begins with the time stands behind it.
    private boolean opensClause(Tokens tokens, int first) {
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

    /// A verb behind "and", "who" and the like belongs to another clause, unless the time opens its own.
    private int distanceAfter(Tokens tokens, int first, int end) {
        boolean opens = opensClause(tokens, first);
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && !isBorder(tokens, i); i++) {
            if (!opens && otherClause.contains(tokens.word(i))) {
                return 0;
            }
            if (direction(tokens, i) != Direction.NEUTRAL) {
                return i - end + 1;
            }
        }
        return 0;
    }

    private boolean isBorder(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case ";", "!", "?" -> true;
            case "." -> !isAbbreviation(tokens, token - 1);
            default -> false;
        };
    }

    private boolean isAbbreviation(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean initial = word.length() == 1 && tokens.isCapitalised(token);
        return initial
                || abbreviations.contains(word)
                || (finalAbbreviations.contains(word) && !tokens.isCapitalised(token + 2));
    }

    private Direction direction(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (tokens.word(token - 1).equals("be")) {
            return Direction.NEUTRAL; // "will be held": the form of "be" before tells the time, not the participle
        }
        Direction listed = cues.get(word);
        if (listed != null) {
            return word.equals("to") && !isInfinitive(tokens, token)
                    ? Direction.NEUTRAL
                    : listed == Direction.PAST ? passive(tokens, token) : seen(tokens, token, listed);
        }
        boolean regularPast = word.length() > 3 && word.endsWith("ed") && !tokens.isCapitalised(token);
        return regularPast ? passive(tokens, token) : Direction.NEUTRAL;
    }

    /// "It had been due to expire on Friday" looks back.
    private Direction seen(Tokens tokens, int token, Direction listed) {
        return listed == Direction.FUTURE && isPastPerfect(tokens, token) ? Direction.PAST : listed;
    }

    private boolean isPastPerfect(Tokens tokens, int token) {
        for (int i = token; i > token - PERFECT_REACH && !isBorder(tokens, i); i--) {
            if (tokens.word(i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    /// "The case is heard in May" looks ahead, "was heard" back.
    private static Direction passive(Tokens tokens, int participle) {
        return switch (tokens.word(participle - 1)) {
            case "is", "are" -> Direction.FUTURE;
            default -> Direction.PAST;
        };
    }

    private static boolean isInfinitive(Tokens tokens, int token) {
        return tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && !tokens.word(token + 1).equals("the")
                && !tokens.word(token + 1).equals("a");
    }
}
