package io.wiredesk.ledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Works out times of day: a day, `T`, and the clock or the part of the day.
final class ClockValues {
    private ClockValues() {}

    static Optional<String> clock(Moment moment) {
        Optional<String> time = time(moment);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        String zone = zone(moment).filter(z -> z.getId().equals("Z")).isPresent() ? "Z" : "";
        return Optional.of(day(moment).orElse("XXXX-XX-XX") + "T" + time.get() + zone);
    }

    private static Optional<String> time(Moment moment) {
        Optional<String> ready = moment.slot(WordClass.CLOCKM)
                .or(() -> isOfHalfDay(moment) ? Optional.empty() : moment.slot(WordClass.CLOCK))
                .or(() -> moment.slot(WordClass.CLOCK4))
                .or(() -> moment.slot(WordClass.MIDHOUR).map(h -> h + ":00"));
        if (ready.isPresent()) {
            return ready;
        }
        String clock =
                moment.slot(WordClass.CLOCK).orElseGet(() -> CalendarText.two(moment.number(WordClass.HOUR)) + ":00");
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean late = moment.slot(WordClass.MERIDIEM)
                .map(m -> m.equals("P"))
                .orElseGet(() -> moment.says("tonight")
                        || moment.slot(WordClass.DAYPART)
                                .filter(part -> !part.equals("MO"))
                                .isPresent());
        if (hour > 12 || hour == 0) {
            return moment.has(WordClass.MERIDIEM) ? Optional.empty() : Optional.of(clock);
        }
        boolean twelve = isOfHalfDay(moment) || moment.has(WordClass.DAYPART);
        int inDay = (twelve ? hour % 12 : hour) + (late ? 12 : 0);
        return Optional.of(CalendarText.two(inDay) + clock.substring(2));
    }

    private static boolean isOfHalfDay(Moment moment) {
        return moment.has(WordClass.MERIDIEM) || moment.says("tonight");
    }

    /// True when the words of a time of day name its day too.
    static boolean hasDay(Moment moment) {
        return moment.month().isPresent()
                || moment.has(WordClass.WEEKDAY)
                || moment.has(WordClass.RELDAY)
                || moment.says("day");
    }

    private static Optional<String> day(Moment moment) {
        if (moment.month().isPresent()) {
            return DayValues.day(moment);
        }
        if (moment.has(WordClass.WEEKDAY)) {
            return DayValues.weekday(moment);
        }
        if (moment.has(WordClass.RELDAY)) {
            return DayValues.relativeDay(moment);
        }
        Optional<LocalDate> named = moment.says("day") ? moment.talk().day(moment.first()) : Optional.empty();
        return named.or(moment::written).map(LocalDate::toString);
    }

    static Optional<ZoneId> zone(Moment moment) {
        return moment.slot(WordClass.ZONE).or(() -> moment.slot(WordClass.CITY)).map(ZoneId::of);
    }

    static Optional<String> dayPart(Moment moment) {
        String part = moment.slot(WordClass.DAYPART).orElseThrow();
        if (moment.has(WordClass.WEEKDAY) && moment.written().isPresent()) {
            DayOfWeek day = DayOfWeek.of(moment.number(WordClass.WEEKDAY));
            return Optional.of(DayValues.weekday(moment, moment.written().get(), day) + "T" + part);
        }
        return day(moment).map(d -> d + "T" + part);
    }

    static Optional<String> night(Moment moment, int daysToAdd) {
        return moment.written().map(w -> w.plusDays(daysToAdd) + "TNI");
    }
}
