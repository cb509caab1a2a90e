package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads numbers that take several tokens: `twenty-five`, `two thousand`, `twenty-first`, `2 1/2`,
/// `nineteen ninety-four`. Confined to one text.
final class SpelledNumbers {
    private final Tokens tokens;
    private final TimeWords words;
    private Map<WordClass, String> found = Map.of();

    SpelledNumbers(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// What the number that [#endOf(int)] found can be.
    Map<WordClass, String> classes() {
        return found;
    }

    /// The token behind the number of two tokens or more that begins here; `token` itself when none does.
    int endOf(int token) {
        if (tokens.isNumber(token)) {
            return fraction(token);
        }
        @Nullable String value = value(token, WordClass.NUM);
        return value == null ? token : spelled(token, Integer.parseInt(value));
    }

    private int fraction(int token) {
        boolean half = tokens.word(token + 1).equals("1")
                && tokens.word(token + 2).equals("/")
                && tokens.word(token + 3).equals("2")
                && tokens.word(token).length() <= 2;
        if (!half) {
            return token;
        }
        found = Map.of(WordClass.NUM, tokens.word(token) + ".5");
        return token + 4;
    }

    private int spelled(int token, int value) {
        int at = token + 1;
        int sum = value;
        int previous = value;
        boolean year = false;
        while (true) {
            int next = tokens.word(at).equals("-") && tokens.touchesPrevious(at) ? at + 1 : at;
            @Nullable String ordinal = value(next, WordClass.ORD);
            if (ordinal != null && Integer.parseInt(ordinal) < 10 && isTens(previous) && next > at) {
                found = Map.of(WordClass.ORD, Integer.toString(sum + Integer.parseInt(ordinal)));
                return next + 1;
            }
            @Nullable String more = value(next, WordClass.NUM);
            if (more == null || tokens.isNumber(next)) {
                break;
            }
            int number = Integer.parseInt(more);
            if (number < 10 && isTens(previous)) {
                sum += number;
            } else if (number >= 100 && sum < number) {
                sum *= number;
            } else if (sum >= 11 && sum <= 20 && number >= 10 && number < 100) {
                sum = sum * 100 + number;
                year = true;
            } else if (number < 100 && previous >= 100) {
                sum += number;
            } else {
                break;
            }
            previous = number;
            at = next + 1;
        }
        return at == token + 1 ? token : end(at, sum, year);
    }

    private int end(int at, int sum, boolean year) {
        Map<WordClass, String> classes = new EnumMap<>(WordClass.class);
        classes.put(year ? WordClass.YEAR : WordClass.NUM, Integer.toString(sum));
        if (sum >= 2000 && sum < 2100) {
            classes.put(WordClass.YEAR, Integer.toString(sum));
        }
        found = classes;
        return at;
    }

    private static boolean isTens(int value) {
        return value >= 20 && value < 100 && value % 10 == 0;
    }

    private @Nullable String value(int token, WordClass wordClass) {
        return words.classes(tokens.word(token), true).get(wordClass);
    }
}
