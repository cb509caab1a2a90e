package io.wiredesk.ledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The weekdays that a text names with their date somewhere, of the week behind the day of writing: where it says
/// "Friday, July 15", its "early Friday" is that day too. Immutable after it was read.
final class NamedDays {
    /// Days ahead of the day of writing that a bare weekday can mean.
    private static final int WEEK = 6;

    private final Map<DayOfWeek, LocalDate> days = new EnumMap<>(DayOfWeek.class);

    NamedDays(TimeItems items, Optional<LocalDate> written) {
        if (written.isPresent()) {
            for (int item = 0; item < items.size(); item++) {
                String number = items.classes(item).get(WordClass.WEEKDAY);
                if (number != null) {
                    read(items, item, DayOfWeek.of(Integer.parseInt(number)), written.get());
                }
            }
        }
    }

    /// "Friday, July 15", "Friday 15 July", "Friday, Jul. 15th".
    private void read(TimeItems items, int weekday, DayOfWeek day, LocalDate written) {
        int first = items.word(weekday + 1).equals(",") ? weekday + 2 : weekday + 1;
        int second = items.word(first + 1).equals(".") ? first + 2 : first + 1;
        if (second >= items.size()) {
            return;
        }
        Optional<Integer> month = month(items, first).or(() -> month(items, second));
        Optional<Integer> dayOfMonth = dayOfMonth(items, first).or(() -> dayOfMonth(items, second));
        LocalDate next = written.plusDays(1);
        for (int away = 1; away <= WEEK; away++, next = next.plusDays(1)) {
            boolean same = next.getDayOfWeek() == day
                    && month.equals(Optional.of(next.getMonthValue()))
                    && dayOfMonth.equals(Optional.of(next.getDayOfMonth()));
            if (same) {
                days.put(day, next);
            }
        }
    }

    private static Optional<Integer> month(TimeItems items, int item) {
        Map<WordClass, String> classes = items.classes(item);
        return Optional.ofNullable(classes.getOrDefault(WordClass.MONTH, classes.get(WordClass.MONTHABBR)))
                .map(Integer::valueOf);
    }

    private static Optional<Integer> dayOfMonth(TimeItems items, int item) {
        Map<WordClass, String> classes = items.classes(item);
        return Optional.ofNullable(classes.getOrDefault(WordClass.DAY, classes.get(WordClass.ORD)))
                .map(Integer::valueOf);
    }

    /// The day ahead that the text names so.
    Optional<LocalDate> ahead(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }
}
