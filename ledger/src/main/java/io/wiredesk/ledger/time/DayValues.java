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
        return moment.toldYear()
                .flatMap(year -> valid(year, month, day))
                .or(() -> near(moment, month, day))
                .map(LocalDate::toString);
    }

    /// "10/26/89": the century is the one nearest to the day of writing.
    static Optional<String> shortFigureDay(Moment moment) {
        int year = moment.number(WordClass.NUM);
        int near = moment.written().map(LocalDate::getYear).orElse(2000);
        int century = Math.round((near - year) / 100f) * 100;
        return valid(century + year, moment.month().orElseThrow(), moment.number(WordClass.DAY))
                .map(LocalDate::toString);
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
    private static final int WRONG_WAY = 200;

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

    static Optional<String> dayBeforeWeekday(Moment moment) {
        return moment.written()
                .map(w -> weekday(moment, w, DayOfWeek.of(moment.number(WordClass.WEEKDAY))))
                .map(d -> d.minusDays(1).toString());
    }

    static Optional<String> dayBeforeOrAfter(Moment moment) {
        return moment.written()
                .map(w -> w.plusDays(moment.says("before") ? -2 : 2).toString());
    }

    static LocalDate weekday(Moment moment, LocalDate written, DayOfWeek day) {
        int step = moment.step().orElse(moment.looksAhead() ? 1 : 0);
        Optional<LocalDate> from = moment.deadlineFrom().filter(d -> d.isAfter(written.minusWeeks(1)));
        if (from.isPresent() && moment.step().isEmpty()) {
            return from.get().with(TemporalAdjusters.next(day));
        }
        if (moment.says("week")) {
            return moment.weeksFrom(written)
                    .plusWeeks(moment.step().orElse(0))
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
        return moment.talk()
                .named()
                .ahead(day)
                .filter(named -> !moment.looksBack() || !named.isAfter(written.plusDays(1)))
                .orElseGet(() -> written.with(TemporalAdjusters.previousOrSame(day)));
    }

    static Optional<String> holiday(Moment moment) {
        return moment.written().map(w -> holiday(moment, w).toString());
    }

    private static LocalDate holiday(Moment moment, LocalDate written) {
        String rule = moment.slot(WordClass.HOLIDAY).orElseThrow();
        if (moment.has(WordClass.YEAR)) {
            return Holidays.on(rule, moment.number(WordClass.YEAR));
        }
        int step = moment.step().orElse(0);
        LocalDate best = written;
        long least = Long.MAX_VALUE;
        for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
            LocalDate candidate = Holidays.on(rule, year);
            long away = candidate.toEpochDay() - written.toEpochDay();
            long cost = Math.abs(away) + penalty(moment, away) + (away * step < 0 ? 2 * WRONG_WAY : 0);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }
}
