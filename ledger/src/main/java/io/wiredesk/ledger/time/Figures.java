package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import java.util.EnumMap;
import java.util.Map;

/// What a token that begins with a digit can be: a number, a day, a year, a time of day, a decade, an ordinal.
final class Figures {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NUMBER = 9;

    private Figures() {}

    static Map<WordClass, String> classes(Tokens tokens, int token) {
        String word = tokens.word(token);
        Map<WordClass, String> found = new EnumMap<>(WordClass.class);
        int digits = leadingDigits(word);
        if (digits == word.length()) {
            whole(word, found);
            if (isNextYear(tokens, token)) {
                found.remove(WordClass.MONTHNUM);
            }
            if (digits == 2 && (isApostrophe(tokens, token) || isBehindQuarter(tokens, token))) {
                found.put(WordClass.SHORTYEAR, shortYear(word));
            }
        } else if (word.indexOf(':') > 0) {
            ClockFigures.clock(word, found);
        } else if (ClockFigures.isDotClock(tokens, token)) {
            ClockFigures.clock(word.replace('.', ':'), found);
        } else if (Character.isLetter(word.charAt(digits))) {
            suffixed(word.substring(0, digits), word.substring(digits), found);
        } else if (isGrouped(word)) {
            found.put(WordClass.NUM, word.replace(",", ""));
        }
        return found;
    }

    /// "2010-11" is a year and the next, not November.
    private static boolean isNextYear(Tokens tokens, int token) {
        String year = tokens.word(token - 2);
        return tokens.word(token - 1).equals("-")
                && tokens.touchesPrevious(token)
                && !tokens.word(token + 1).equals("-")
                && DateRange.isNextYear(year, tokens.word(token));
    }

    private static boolean isApostrophe(Tokens tokens, int token) {
        String before = tokens.word(token - 1);
        boolean quoted =
                tokens.word(token - 2).equals("'") || tokens.word(token + 1).equals("'");
        return tokens.touchesPrevious(token) && !quoted && (before.equals("'") || before.equals("\u2018"));
    }

    /// "4Q12", "1H13".
    private static boolean isBehindQuarter(Tokens tokens, int token) {
        String before = tokens.word(token - 1);
        return tokens.touchesPrevious(token)
                && before.length() == 2
                && Character.isDigit(before.charAt(0))
                && (before.charAt(1) == 'q' || before.charAt(1) == 'h');
    }

    /// True for four digits that are most likely a year.
    static boolean isYear(String digits) {
        return digits.length() == 4
                && leadingDigits(digits) == 4
                && Integer.parseInt(digits) >= FIRST_YEAR
                && Integer.parseInt(digits) <= LAST_YEAR;
    }

    /// `fy2014` and `fy14` are a fiscal year.
    static Map<WordClass, String> fiscalYear(String word) {
        if (!word.startsWith("fy") || word.length() > 6) {
            return Map.of();
        }
        String digits = word.substring(2);
        boolean isShort = digits.length() == 2 && leadingDigits(digits) == 2;
        String year = isShort ? shortYear(digits) : digits;
        return isYear(year) ? Map.of(WordClass.FISCALYEAR, year) : Map.of();
    }

    private static String shortYear(String digits) {
        return (digits.charAt(0) < '5' ? "20" : "19") + digits;
    }

    static int leadingDigits(String word) {
        int at = 0;
        while (at < word.length() && Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGrouped(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c) && c != ',' && c != '.') {
                return false;
            }
        }
        return word.length() <= LONGEST_NUMBER && word.indexOf('.') == word.lastIndexOf('.');
    }

    private static void whole(String word, Map<WordClass, String> found) {
        if (word.length() > LONGEST_NUMBER) {
            return;
        }
        int value = Integer.parseInt(word);
        found.put(WordClass.NUM, Integer.toString(value));
        if (word.length() <= 2 && value >= 1 && value <= 31) {
            found.put(WordClass.DAY, Integer.toString(value));
        }
        if (word.length() <= 2 && value >= 1 && value <= 12) {
            found.put(WordClass.MONTHNUM, Integer.toString(value));
        }
        if (word.length() <= 2 && value <= 24) {
            found.put(WordClass.HOUR, Integer.toString(value));
        }
        if (word.length() == 4) {
            if (value >= FIRST_YEAR && value <= LAST_YEAR) {
                found.put(WordClass.YEAR, word);
            }
            ClockFigures.putClock(WordClass.CLOCK4, word.substring(0, 2), word.substring(2), found);
        }
    }

    private static void suffixed(String digits, String suffix, Map<WordClass, String> found) {
        if (digits.length() > 4) {
            return;
        }
        int value = Integer.parseInt(digits);
        switch (suffix) {
            case "st", "nd", "rd", "th" -> found.put(WordClass.ORD, Integer.toString(value));
            case "s" -> decade(digits, found);
            case "am", "pm" -> ClockFigures.putHalfDay(digits, "00", suffix, found);
            case "q" -> quarter(digits, found);
            case "h" -> half(digits, found);
            default -> {}
        }
    }

    private static void half(String digits, Map<WordClass, String> found) {
        if (digits.equals("1") || digits.equals("2")) {
            found.put(WordClass.HALF, digits);
        }
    }

    private static void quarter(String digits, Map<WordClass, String> found) {
        if (digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '4') {
            found.put(WordClass.QUARTER, digits);
        }
    }

    private static void decade(String digits, Map<WordClass, String> found) {
        if (digits.length() == 4 && digits.endsWith("0") && digits.compareTo("1500") > 0) {
            found.put(WordClass.DECADE, digits.substring(0, 3));
        } else if (digits.length() == 2 && digits.endsWith("0") && digits.compareTo("20") >= 0) {
            found.put(WordClass.DECADE, "19" + digits.charAt(0));
        }
    }
}
