package io.wiredesk.ledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Works out times that point to what the text spoke of before: the quarter under report, the day named last.
final class TalkValues {
    /// `2025-Q3`.
    private static final int QUARTER_LENGTH = 7;

    private static final int HALF_QUARTER = 45;

    /// How many tokens before "late in the month" its month may be named: half a sentence.
    private static final int NEAR = 16;

    private TalkValues() {}

    static Optional<String> latestQuarter(Moment moment) {
        return moment.quarter().or(() -> moment.written().map(w -> CalendarText.quarter(w.minusMonths(3))));
    }

    static Optional<String> yearEarlierQuarter(Moment moment) {
        if (moment.has(WordClass.ORD)) {
            return moment.written().map(w -> (w.getYear() - 1) + "-Q" + moment.number(WordClass.ORD));
        }
        if (moment.says("period") && moment.talk().isOfLongSpan(moment.first())) {
            return yearBefore(moment);
        }
        return moment.quarter()
                .map(CalendarText::yearBefore)
                .or(() -> moment.written().map(w -> CalendarText.quarter(w.minusMonths(15))));
    }

    static Optional<String> lastYear(Moment moment) {
        return moment.quarter().map(CalendarText::yearBefore).or(() -> yearBefore(moment));
    }

    /// "The year before": of the quarter under report, or of the year named last.
    static Optional<String> yearBeforeThat(Moment moment) {
        return moment.quarter()
                .map(CalendarText::yearBefore)
                .or(() -> moment.talk()
                        .month(moment.first())
                        .or(moment::written)
                        .map(d -> Integer.toString(d.getYear() - 1)));
    }

    private static Optional<String> yearBefore(Moment moment) {
        return moment.written().map(w -> Integer.toString(w.getYear() - 1));
    }

    /// "The 1998 quarter": of that year, the quarter under report.
    static Optional<String> namedYearPeriod(Moment moment) {
        String year = moment.slot(WordClass.YEAR).orElseThrow();
        if (moment.says("period") && moment.quarter().isEmpty()) {
            return Optional.of(year);
        }
        return moment.quarter()
                .map(quarter -> year + quarter.substring(4))
                .or(() ->
                        moment.written().map(w -> year + "-Q" + w.minusMonths(3).get(IsoFields.QUARTER_OF_YEAR)));
    }

    /// "The quarter ended July 31": the one spoken of, which may be a fiscal one, or else the one that holds its
    /// middle.
    static Optional<String> quarterEnded(Moment moment) {
        return moment.quarter()
                .or(() -> DayValues.day(moment)
                        .filter(day -> moment.written().isPresent())
                        .map(day -> CalendarText.quarter(LocalDate.parse(day).minusDays(HALF_QUARTER))));
    }

    /// "The previous quarter": the one before that under report.
    static Optional<String> priorQuarter(Moment moment) {
        return moment.quarter()
                .filter(quarter -> quarter.length() == QUARTER_LENGTH && Character.isDigit(quarter.charAt(6)))
                .map(CalendarText::quarterBefore)
                .or(() -> moment.written().map(w -> CalendarText.quarter(w.minusMonths(3))));
    }

    /// "The next morning", "that night": of a day counted from the one named before.
    static Optional<String> thatPart(Moment moment) {
        String day = moment.talk()
                .day(moment.first())
                .map(d -> d.plusDays(step(moment)).toString())
                .orElse("XXXX-XX-XX");
        return moment.slot(WordClass.DAYPART).map(part -> day + "T" + part);
    }

    /// "That November": of the year named before.
    static Optional<String> thatMonth(Moment moment) {
        String year = moment.talk()
                .month(moment.first())
                .map(d -> Integer.toString(d.getYear()))
                .orElse("XXXX");
        return moment.month().map(month -> year + "-" + CalendarText.two(month));
    }

    private static int step(Moment moment) {
        if (moment.says("following") || moment.says("next")) {
            return 1;
        }
        boolean back = moment.says("previous") || moment.says("preceding") || moment.says("before");
        return back || (moment.says("earlier") && !moment.says("same")) ? -1 : 0;
    }

    /// "The next day", "that month", "the previous Friday": counted from what was named before.
    static Optional<String> thatPeriod(Moment moment) {
        int step = step(moment);
        if (moment.has(WordClass.WEEKDAY)) {
            DayOfWeek day = DayOfWeek.of(moment.number(WordClass.WEEKDAY));
            return moment.talk()
                    .day(moment.first())
                    .or(moment::written)
                    .map(d -> d.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)))
                    .map(LocalDate::toString);
        }
        String unit = unit(moment);
        if (moment.says("same") && (moment.has(WordClass.LAST) || moment.says("ago") || moment.says("earlier"))) {
            return (unit.equals("M")
                            ? moment.talk().month(moment.first())
                            : moment.talk().day(moment.first()))
                    .or(moment::written)
                    .flatMap(d -> CalendarText.unit(unit, d.minusYears(1), 0));
        }
        if (unit.equals("D")) {
            return Optional.of(moment.talk()
                    .day(moment.first())
                    .map(d -> d.plusDays(step).toString())
                    .orElse("XXXX-XX-XX"));
        }
        Optional<LocalDate> anchor = unit.equals("W")
                ? moment.talk().day(moment.first())
                : moment.talk().month(moment.first());
        return anchor.or(moment::written).flatMap(d -> CalendarText.unit(unit, d, step));
    }

    /// "Late in the month": of the month named just before it, else of that of writing.
    static Optional<String> thisPeriod(Moment moment) {
        String unit = moment.slot(WordClass.LONGUNIT).orElseThrow();
        Optional<LocalDate> named = unit.equals("M")
                ? moment.talk().namedMonth(moment.first())
                : unit.equals("Y") ? moment.talk().month(moment.first()) : Optional.empty();
        return named.filter(d -> moment.talk().monthSince(moment.first() - NEAR).isPresent())
                .flatMap(d -> CalendarText.unit(unit, d, 0))
                .or(() -> PeriodValues.period(moment));
    }

    private static String unit(Moment moment) {
        return moment.slot(WordClass.DAYORMORE)
                .orElseGet(
                        () -> moment.says("day") ? "D" : moment.says("week") ? "W" : moment.says("month") ? "M" : "Y");
    }
}
