package io.wiredesk.ledger.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Works out single days. An impossible date (31 April) has no value.
final class DayValues {
    private DayValues() {}

    static Optional<String> day(Moment moment) {
        int month = moment.month().orElseThrow();
        int day = moment.has(WordClass.DAY) ? moment.number(WordClass.DAY) : moment.number(WordClass.ORD);
        if (moment.has(WordClass.YEAR)) {
            return valid(moment.number(WordClass.YEAR), month, day).map(LocalDate::toString);
        }
        if (moment.written().isEmpty()) {
            return valid(2000, month, day).map(d -> "XXXX" + d.toString().substring(4));
        }
        return near(moment, month, day).map(LocalDate::toString);
    }

    /// The year that a day without one means: by where the clause looks, else the nearest.
    private static Optional<LocalDate> near(Moment moment, int month, int day) {
        LocalDate written = moment.written().orElseThrow();
        Optional<LocalDate> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
            Optional<LocalDate> candidate = valid(year, month, day);
            if (candidate.isPresent()) {
                long away = candidate.get().toEpochDay() - written.toEpochDay();
                long cost = Math.abs(away) + penalty(moment, away);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /// Days that the wrong direction costs: enough to beat half a year, not enough to leave a day of this week.
    private static final int WRONG_WAY = 150;

    private static long penalty(Moment moment, long away) {
        boolean wrong = (moment.looksAhead() && away < 0) || (moment.looksBack() && away > 0);
        return wrong ? WRONG_WAY : 0;
    }

    static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<String> dayOfYear(Moment moment) {
        int step = moment.step().orElse(0);
        return moment.written()
                .flatMap(w -> valid(w.getYear() + step, moment.month().orElseThrow(), moment.number(WordClass.DAY)))
                .map(LocalDate::toString);
    }

    static Optional<String> relativeDay(Moment moment) {
        return moment.written()
                .map(w -> w.plusDays(moment.number(WordClass.RELDAY)).toString());
    }

    static Optional<String> weekday(Moment moment) {
        int number = moment.number(WordClass.WEEKDAY);
        if (moment.written().isEmpty()) {
            return Optional.of("XXXX-WXX-" + number);
        }
        return Optional.of(
                weekday(moment, moment.written().get(), DayOfWeek.of(number)).toString());
    }

    static LocalDate weekday(Moment moment, LocalDate written, DayOfWeek day) {
        int step = moment.step().orElse(moment.looksAhead() ? 1 : 0);
        if (moment.says("week")) {
            return written.plusWeeks(moment.step().orElse(0))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day));
        }
        if (moment.step().isPresent() && step == -1) {
            return written.with(TemporalAdjusters.previous(day));
        }
        if (step == 1) {
            return moment.step().isPresent()
                    ? written.with(TemporalAdjusters.next(day))
                    : written.with(TemporalAdjusters.nextOrSame(day));
        }
        if (moment.step().isPresent()) {
            return written.with(TemporalAdjusters.nextOrSame(day));
        }
        return written.with(TemporalAdjusters.previousOrSame(day));
    }

    static Optional<String> holiday(Moment moment) {
        if (moment.written().isEmpty()) {
            return Optional.empty();
        }
        LocalDate written = moment.written().get();
        String name = moment.slot(WordClass.HOLIDAY).orElse("01-01");
        int move = moment.says("eve") ? -1 : 0;
        LocalDate best = feast(name, written.getYear());
        for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
            LocalDate candidate = feast(name, year);
            long away = candidate.toEpochDay() - written.toEpochDay();
            long bestAway = best.toEpochDay() - written.toEpochDay();
            int step = moment.step().orElse(0);
            long cost = Math.abs(away) + penalty(moment, away) + (away * step < 0 ? 2 * WRONG_WAY : 0);
            long bestCost = Math.abs(bestAway) + penalty(moment, bestAway) + (bestAway * step < 0 ? 2 * WRONG_WAY : 0);
            best = cost < bestCost ? candidate : best;
        }
        return Optional.of(best.plusDays(move).toString());
    }

    private static LocalDate feast(String name, int year) {
        return switch (name) {
            case "thanksgiving" ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case "easter" -> easter(year);
            default -> LocalDate.of(year, Integer.parseInt(name.substring(0, 2)), Integer.parseInt(name.substring(3)));
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
