package io.wiredesk.ledger.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Works out weeks, months, quarters, seasons, years and longer.
final class PeriodValues {
    /// Months that the wrong direction costs a month without a year.
    private static final int WRONG_WAY = 7;

    /// The months of a year in which reports speak of the year before.
    private static final int REPORTING_MONTHS = 4;

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
        return written.getYear() + nearest(moment, away);
    }

    /// The step in years, -1 to 1, that brings a month nearest, given how many months away this year's is; the wrong
    /// direction costs [#WRONG_WAY].
    private static int nearest(Moment moment, int away) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int step = -1; step <= 1; step++) {
            int months = away + 12 * step;
            boolean wrong = (moment.looksAhead() && months < 0) || (moment.looksBack() && months > 0);
            int cost = Math.abs(months) + (wrong ? WRONG_WAY : 0);
            if (cost < least) {
                least = cost;
                best = step;
            }
        }
        return best;
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

    /// "In the spring": the nearest one that the clause can mean.
    static Optional<String> bareSeason(Moment moment) {
        String season = moment.slot(WordClass.SEASON).orElseThrow();
        return moment.written()
                .map(w -> w.getYear() + nearest(moment, firstMonth(season) + 1 - w.getMonthValue()) + "-" + season);
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
        return moment.written().flatMap(w -> CalendarText.unit(unit, w, step));
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

    static Optional<String> halfName(Moment moment) {
        String half = "-H" + moment.slot(WordClass.HALF).orElseThrow();
        return moment.slot(WordClass.YEAR)
                .or(() -> moment.written().map(w -> Integer.toString(w.getYear())))
                .map(year -> year + half);
    }

    static Optional<String> half(Moment moment) {
        boolean last = moment.has(WordClass.LAST)
                || moment.slot(WordClass.PARTNOUN).orElse("").equals("end");
        return moment.slot(WordClass.YEAR).map(y -> y + (last ? "-H2" : "-H1"));
    }
}
