package io.wiredesk.ledger.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Works out weeks, months, quarters, seasons, years and longer.
final class PeriodValues {
    /// The months of a year in which reports speak of the year before.
    private static final int REPORTING_MONTHS = 4;

    /// The month from which on "the new year" is the next.
    private static final int FIRST_MONTH_OF_NEXT = 7;

    private PeriodValues() {}

    static Optional<String> year(Moment moment) {
        return moment.year();
    }

    static Optional<String> decade(Moment moment) {
        return moment.slot(WordClass.DECADE).map(d -> d.length() == 1 ? "19" + d : d);
    }

    /// "The 1990's".
    static Optional<String> decadeOfYear(Moment moment) {
        return moment.slot(WordClass.YEAR).filter(year -> year.endsWith("0")).map(year -> year.substring(0, 3));
    }

    /// "The new year": from the summer on the next one.
    static Optional<String> newYear(Moment moment) {
        return moment.written()
                .map(w -> Integer.toString(w.getYear() + (w.getMonthValue() >= FIRST_MONTH_OF_NEXT ? 1 : 0)));
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

    /// "In the spring": the nearest one that the clause can mean.
    static Optional<String> bareSeason(Moment moment) {
        String season = moment.slot(WordClass.SEASON).orElseThrow();
        return moment.written()
                .map(w -> w.getYear() + MonthValues.nearest(moment, firstMonth(season) + 1 - w.getMonthValue()) + "-"
                        + season);
    }

    private static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static int seasonYear(Moment moment, LocalDate written, String season) {
        int begins = firstMonth(season);
        int month = written.getMonthValue();
        return switch (moment.step().orElse(0)) {
            case -1 -> written.getYear() - (month >= begins + 3 ? 0 : 1);
            case 1 -> written.getYear() + (month >= begins ? 1 : 0);
            default -> written.getYear();
        };
    }

    static Optional<String> period(Moment moment) {
        String unit = moment.slot(WordClass.UNIT)
                .or(() -> moment.slot(WordClass.LONGUNIT))
                .orElseThrow();
        int step = moment.says("latest") ? -1 : moment.step().orElse(0);
        return moment.written()
                .map(w -> unit.equals("W") ? moment.weeksFrom(w) : w)
                .flatMap(w -> CalendarText.unit(unit, w, step));
    }

    /// "For the full year": in the first months, looking back, the one before.
    static Optional<String> fullYear(Moment moment) {
        return moment.written()
                .map(w -> moment.looksBack() && w.getMonthValue() <= REPORTING_MONTHS ? w.getYear() - 1 : w.getYear())
                .map(year -> Integer.toString(year));
    }

    /// "For the week": the one of writing.
    static Optional<String> barePeriod(Moment moment) {
        String unit = moment.says("week") ? "W" : moment.says("month") ? "M" : "Y";
        return moment.written().flatMap(w -> CalendarText.unit(unit, w, 0));
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
        if (moment.has(WordClass.YEAR)) {
            return moment.year().map(year -> year + "-12-31");
        }
        return moment.written().map(w -> (looksToLastYear(moment, w) ? w.getYear() - 1 : w.getYear()) + "-12-31");
    }

    /// "Since year-end".
    static Optional<String> lastYearEnd(Moment moment) {
        return moment.written().map(w -> (w.getYear() - 1) + "-12-31");
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
        if (moment.year().isPresent()) {
            return moment.year().map(year -> year + letter + number);
        }
        return moment.written().map(w -> quarterYear(moment, w, half ? number * 2 - 1 : number) + letter + number);
    }

    /// "Will report fourth-quarter earnings" in the first quarter: last year's, however the clause looks.
    static Optional<String> reportedQuarter(Moment moment) {
        int number = moment.number(WordClass.ORD);
        boolean lastYear = moment.written()
                .filter(w -> number - w.get(IsoFields.QUARTER_OF_YEAR) == 3)
                .isPresent();
        return lastYear ? moment.written().map(w -> (w.getYear() - 1) + "-Q" + number) : quarter(moment);
    }

    private static int quarterYear(Moment moment, LocalDate written, int number) {
        if (moment.step().isPresent()) {
            return written.getYear() + moment.step().get();
        }
        boolean notYet = number > written.get(IsoFields.QUARTER_OF_YEAR);
        return written.getYear() - (notYet && moment.looksBack() ? 1 : 0);
    }

    /// "The final quarter of 1997".
    static Optional<String> finalQuarter(Moment moment) {
        return moment.year()
                .or(() -> moment.written().map(w -> Integer.toString(quarterYear(moment, w, 4))))
                .map(year -> year + "-Q4");
    }

    static Optional<String> halfName(Moment moment) {
        String half = "-H" + moment.slot(WordClass.HALF).orElseThrow();
        return moment.year()
                .or(() -> moment.written().map(w -> Integer.toString(w.getYear())))
                .map(year -> year + half);
    }

    static Optional<String> half(Moment moment) {
        boolean last = moment.has(WordClass.LAST)
                || moment.slot(WordClass.PARTNOUN).orElse("").equals("end");
        return moment.slot(WordClass.YEAR).map(y -> y + (last ? "-H2" : "-H1"));
    }
}
