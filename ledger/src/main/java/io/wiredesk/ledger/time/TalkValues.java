package io.wiredesk.ledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Works out times that point to what the text spoke of before: the quarter under report, the day named last.
final class TalkValues {
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

    /// "The next morning": of the day after the one named before.
    static Optional<String> nextPart(Moment moment) {
        String day = moment.talk()
                .day(moment.first())
                .map(d -> d.plusDays(1).toString())
                .orElse("XXXX-XX-XX");
        return moment.slot(WordClass.DAYPART).map(part -> day + "T" + part);
    }

    /// "The next day", "that month", "the previous Friday": counted from what was named before.
    static Optional<String> thatPeriod(Moment moment) {
        int step = moment.says("following") || moment.says("next")
                ? 1
                : moment.says("previous") || moment.says("preceding") ? -1 : 0;
        if (moment.has(WordClass.WEEKDAY)) {
            DayOfWeek day = DayOfWeek.of(moment.number(WordClass.WEEKDAY));
            return moment.talk()
                    .day(moment.first())
                    .or(moment::written)
                    .map(d -> d.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)))
                    .map(LocalDate::toString);
        }
        String unit = moment.slot(WordClass.DAYORMORE).orElseThrow();
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
}
