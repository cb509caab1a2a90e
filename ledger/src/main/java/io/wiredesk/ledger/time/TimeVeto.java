package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashSet;
import java.util.Set;

/// Tells words that only look like a time expression from real ones: `May` the verb, ages, prices, phone
/// numbers. Immutable; safe to share.
final class TimeVeto {
    private final Set<String> beforeMonth = new HashSet<>();
    private final Set<String> afterFigure = new HashSet<>();
    private final Set<String> notAfterYear = new HashSet<>();

    TimeVeto() {
        for (String line : WordList.beside(TimeVeto.class, "veto.txt").lines()) {
            String[] parts = line.split(" ", -1);
            Set<String> list = switch (parts[0]) {
                case "BEFORE-MONTH" -> beforeMonth;
                case "AFTER-AGE" -> afterFigure;
                case "AFTER-COUNT" -> notAfterYear;
                default -> throw new IllegalStateException("veto.txt: unknown list '" + parts[0] + "'");
            };
            for (int i = 1; i < parts.length; i++) {
                list.add(parts[i]);
            }
        }
    }

    boolean allows(TimeItems items, TimeRules.Match match) {
        Tokens tokens = items.tokens();
        int first = items.firstToken(match.first());
        int end = items.endToken(match.end() - 1);
        boolean single = end - first == 1;
        return switch (match.rule().operation()) {
            case "month" -> !single || isMonth(tokens, first);
            case "year" -> !single || isYear(tokens, first);
            case "length", "unsureLength", "ago" -> !isAge(tokens, end) && !isPartOfNumber(tokens, first);
            case "figureDay" -> isTight(tokens, first, end);
            default -> !isPartOfNumber(tokens, first);
        };
    }

    private boolean isMonth(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean doubtful = word.equals("may") || word.equals("march") || word.equals("august");
        return !doubtful
                || beforeMonth.contains(tokens.word(token - 1))
                || tokens.word(token + 1).equals("'s");
    }

    private boolean isYear(Tokens tokens, int token) {
        String after = tokens.word(token + 1);
        return !isPartOfNumber(tokens, token)
                && !notAfterYear.contains(after)
                && !(after.equals("-")
                        && tokens.isNumber(token + 2)
                        && tokens.touchesPrevious(token + 2)
                        && tokens.word(token + 2).length() > 4);
    }

    private boolean isAge(Tokens tokens, int end) {
        int next = tokens.word(end).equals("-") ? end + 1 : end;
        return afterFigure.contains(tokens.word(next));
    }

    /// True behind a currency sign, a minus or a slash: `$1998`, `2-1`, `555-1990`.
    private static boolean isPartOfNumber(Tokens tokens, int first) {
        if (!tokens.isNumber(first) || !tokens.touchesPrevious(first)) {
            return false;
        }
        String before = tokens.word(first - 1);
        boolean joined = before.equals("-") || before.equals("/") || before.equals(".");
        return (joined && tokens.isNumber(first - 2) && tokens.touchesPrevious(first - 1))
                || before.equals("$")
                || before.equals("\u00a3")
                || before.equals("\u20ac")
                || before.equals("#");
    }

    private static boolean isTight(Tokens tokens, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (!tokens.touchesPrevious(i)) {
                return false;
            }
        }
        return true;
    }
}
