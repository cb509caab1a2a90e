package io.wiredesk.ledger.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Works out weeks, months, quarters, seasons, years and longer.
final class PeriodValues {
    /// Months that the wrong direction costs a month without a year.
    private static final int WRONG_WAY = 6;

    private PeriodValues() {}

    static Optional<String> month(Moment moment) {
        int month = moment.month().orElseThrow();
        if (moment.has(WordClass.YEAR)) {
            return Optional.of(moment.number(WordClass.YEAR) + "-" + CalendarText.two(month));
        }
        if (moment.written().isEmpty()) {
            return Optional.of("XXXX-" + CalendarText.two(month));
        }
        LocalDate written = moment.written().get();
        return Optional.of(year(moment, written, month) + "-" + CalendarText.two(month));
    }

    private static int year(Moment moment, LocalDate written, int month) {
        int away = month - written.getMonthValue();
        if (moment.step().isPresent()) {
            return written.getYear()
                    + switch (moment.step().get()) {
                        case -1 -> away >= 0 ? -1 : 0;
                        case 1 -> away <= 0 ? 1 : 0;
                        default -> 0;
                    };
        }
        if (moment.looksAhead()) {
            return written.getYear() + (away < 0 ? 1 : 0);
        }
        int limit = moment.looksBack() ? 0 : WRONG_WAY;
        return written.getYear() - (away > limit ? 1 : 0);
    }

    static Optional<String> monthOfYear(Moment moment) {
        int step = moment.step().orElse(0);
        String month = CalendarText.two(moment.month().orElseThrow());
        return moment.written().map(w -> (w.getYear() + step) + "-" + month);
    }

    static Optional<String> year(Moment moment) {
        return moment.slot(WordClass.YEAR).or(() -> moment.slot(WordClass.SHORTYEAR));
    }

    static Optional<String> decade(Moment moment) {
        return moment.slot(WordClass.DECADE).map(d -> d.length() == 1 ? "19" + d : d);
    }

    static Optional<String> century(Moment moment) {
        return Optional.of(CalendarText.two(moment.number(WordClass.ORD) - 1));
    }

    static Optional<String> season(Moment moment) {
        String season = moment.slot(WordClass.SEASON).orElseThrow();
        if (moment.has(WordClass.YEAR)) {
            return Optional.of(moment.number(WordClass.YEAR) + "-" + season);
        }
        return moment.written().map(w -> seasonYear(moment, w, season) + "-" + season);
    }

    private static int seasonYear(Moment moment, LocalDate written, String season) {
        int begins = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int month = written.getMonthValue();
        return switch (moment.step().orElse(0)) {
            case -1 -> written.getYear() - (month >= begins + 3 ? 0 : 1);
            case 1 -> written.getYear() + (month >= begins ? 1 : 0);
            default -> written.getYear();
        };
    }

    static Optional<String> period(Moment moment) {
        String unit = moment.slot(WordClass.UNIT).orElseThrow();
        int step = moment.step().orElse(0);
        return moment.written().flatMap(w -> CalendarText.unit(unit, w, step));
    }

    static Optional<String> weekend(Moment moment) {
        int step = moment.step().orElse(moment.says("past") || !moment.looksAhead() ? -1 : 0);
        return moment.written()
                .map(w -> CalendarText.week(w.plusWeeks(w.getDayOfWeek().getValue() >= 6 ? Math.max(step, 0) : step))
                        + "-WE");
    }

    static Optional<String> weekOf(Moment moment) {
        return DayValues.day(moment).map(LocalDate::parse).map(CalendarText::week);
    }

    static Optional<String> yearEnd(Moment moment) {
        return moment.written().map(w -> (looksToLastYear(moment, w) ? w.getYear() - 1 : w.getYear()) + "-12-31");
    }

    private static boolean looksToLastYear(Moment moment, LocalDate written) {
        return moment.looksBack() && written.getMonthValue() < 7;
    }

    static Optional<String> quarter(Moment moment) {
        boolean half = moment.says("half");
        int number = moment.has(WordClass.QUARTER) ? moment.number(WordClass.QUARTER) : moment.number(WordClass.ORD);
        if (number > (half ? 2 : 4)) {
            return Optional.empty();
        }
        String letter = half ? "-H" : "-Q";
        if (moment.has(WordClass.YEAR)) {
            return Optional.of(moment.number(WordClass.YEAR) + letter + number);
        }
        return moment.written().map(w -> quarterYear(moment, w, half ? number * 2 - 1 : number) + letter + number);
    }

    private static int quarterYear(Moment moment, LocalDate written, int number) {
        if (moment.step().isPresent()) {
            return written.getYear() + moment.step().get();
        }
        boolean notYet = number > written.get(IsoFields.QUARTER_OF_YEAR);
        return written.getYear() - (notYet && moment.looksBack() ? 1 : 0);
    }

    static Optional<String> half(Moment moment) {
        boolean last = moment.has(WordClass.LAST)
                || moment.slot(WordClass.PARTNOUN).orElse("").equals("end");
        return moment.slot(WordClass.YEAR).map(y -> y + (last ? "-H2" : "-H1"));
    }

    static Optional<String> latestQuarter(Moment moment) {
        return moment.written().map(w -> CalendarText.quarter(w.minusMonths(3)));
    }

    static Optional<String> yearEarlierQuarter(Moment moment) {
        if (moment.has(WordClass.ORD)) {
            return moment.written().map(w -> (w.getYear() - 1) + "-Q" + moment.number(WordClass.ORD));
        }
        return moment.quarter()
                .map(CalendarText::yearBefore)
                .or(() -> moment.written().map(w -> CalendarText.quarter(w.minusMonths(15))));
    }

    static Optional<String> lastYear(Moment moment) {
        return moment.quarter()
                .map(CalendarText::yearBefore)
                .or(() -> moment.written().map(w -> Integer.toString(w.getYear() - 1)));
    }
}
