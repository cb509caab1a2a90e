package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The feasts of `holidays.txt` and the day each falls on in a year. Immutable; safe to share.
final class Holidays {
    /// A feast found in a text.
    ///
    /// @param end the token behind its name
    /// @param rule how its day is worked out
    record Named(int end, String rule) {}

    private record Name(String[] words, String rule) {}

    /// By first word, longer names first.
    private final Map<String, List<Name>> names = new HashMap<>();

    Holidays() {
        for (String line : WordList.beside(Holidays.class, "holidays.txt").lines()) {
            int colon = line.indexOf(" : ");
            Name name = new Name(line.substring(colon + 3).split(" ", -1), line.substring(0, colon));
            on(name.rule, 2000); // a line that names no day fails here, not in a text
            names.computeIfAbsent(name.words[0], w -> new ArrayList<>()).add(name);
        }
        names.values().forEach(same -> same.sort(Comparator.comparingInt(name -> -name.words.length)));
    }

    /// The feast whose name begins at a token.
    Optional<Named> at(Tokens tokens, int token) {
        List<Name> same = names.get(tokens.word(token));
        if (same == null || !tokens.isCapitalised(token)) {
            return Optional.empty();
        }
        return same.stream()
                .filter(name -> isAt(name, tokens, token))
                .map(name -> new Named(token + name.words.length, name.rule))
                .findFirst();
    }

    private static boolean isAt(Name name, Tokens tokens, int token) {
        for (int i = 1; i < name.words.length; i++) {
            if (!tokens.word(token + i).equals(name.words[i])) {
                return false;
            }
        }
        return true;
    }

    /// The day that a feast falls on.
    ///
    /// @param rule its rule, as the file writes it
    static LocalDate on(String rule, int year) {
        String[] parts = rule.split(" ", -1);
        int first = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "fixed" -> LocalDate.of(year, first, Integer.parseInt(parts[2]));
            case "easter" -> easter(year).plusDays(first);
            case "nth" -> {
                DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[2]));
                LocalDate nth = LocalDate.of(year, first, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[3]), day));
                yield parts.length > 4 ? nth.plusDays(Integer.parseInt(parts[4])) : nth;
            }
            default -> throw new IllegalStateException("holidays.txt: unknown kind of rule in '" + rule + "'");
        };
    }

    /// The Gregorian computus of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int k = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * k) / 451;
        int n = h + k - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
