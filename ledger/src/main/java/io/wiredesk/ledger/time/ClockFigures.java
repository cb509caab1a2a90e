package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import java.util.Map;

/// What figures can be as a time of day: `7:15`, `7:15pm`, `7.15pm`, `5pm`.
final class ClockFigures {
    private ClockFigures() {}

    /// "7.15pm", "7.15 a.m.": British hours.
    static boolean isDotClock(Tokens tokens, int token) {
        String word = tokens.word(token);
        int dot = word.indexOf('.');
        if (dot < 1 || dot > 2 || word.indexOf('.', dot + 1) >= 0) {
            return false;
        }
        return word.endsWith("am")
                || word.endsWith("pm")
                || switch (tokens.word(token + 1)) {
                    case "am", "pm", "a.m", "p.m", "a.m.", "p.m." -> true;
                    default -> false;
                };
    }

    static void clock(String word, Map<WordClass, String> found) {
        int colon = word.indexOf(':');
        String rest = word.substring(colon + 1);
        int minuteDigits = Figures.leadingDigits(rest);
        String suffix = rest.substring(minuteDigits);
        if (colon > 2 || minuteDigits != 2) {
            return;
        }
        if (suffix.isEmpty() || suffix.startsWith(":")) {
            putClock(WordClass.CLOCK, word.substring(0, colon), rest.substring(0, 2), found);
        } else if (suffix.equals("am") || suffix.equals("pm")) {
            putHalfDay(word.substring(0, colon), rest.substring(0, 2), suffix, found);
        } else if (suffix.equals("z")) {
            putClock(WordClass.CLOCK, word.substring(0, colon), rest.substring(0, 2), found);
        }
    }

    static void putClock(WordClass as, String hour, String minute, Map<WordClass, String> found) {
        if (Integer.parseInt(hour) <= 24 && Integer.parseInt(minute) <= 59) {
            found.put(as, (hour.length() == 1 ? "0" + hour : hour) + ":" + minute);
        }
    }

    static void putHalfDay(String hour, String minute, String suffix, Map<WordClass, String> found) {
        int value = Integer.parseInt(hour);
        if (value >= 1 && value <= 12) {
            int inDay = value % 12 + (suffix.startsWith("p") ? 12 : 0);
            putClock(WordClass.CLOCKM, Integer.toString(inDay), minute, found);
        }
    }
}
