package io.wiredesk.desk.quote.format;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/// The days on which the ECB sets reference rates: those on which the euro's payment system TARGET is open. All
/// days but Saturdays, Sundays, New Year's Day, Good Friday, Easter Monday, 1 May, and 25 and 26 December (ECB,
/// long-term calendar of closing days).
public final class TargetDays {
    /// Frankfurt, where the ECB sits, has this zone.
    private static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");

    /// Rates are those of about 14:15, and are published at about 16:00.
    private static final LocalTime SET = LocalTime.of(14, 15);

    private static final LocalTime PUBLISHED = LocalTime.of(16, 5);

    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private TargetDays() {}

    /// When the rates of a day are set.
    public static Instant fixing(LocalDate day) {
        return day.atTime(SET).atZone(FRANKFURT).toInstant();
    }

    /// The newest fixing that is published by `time`.
    public static Instant lastFixing(Instant time) {
        LocalDate day = time.atZone(FRANKFURT).toLocalDate();
        if (publication(day).isAfter(time)) {
            day = day.minusDays(1);
        }
        while (!isOpen(day)) {
            day = day.minusDays(1);
        }
        return fixing(day);
    }

    /// When the next rates are published after `time`.
    public static Instant nextPublication(Instant time) {
        LocalDate day = time.atZone(FRANKFURT).toLocalDate();
        while (!isOpen(day) || !publication(day).isAfter(time)) {
            day = day.plusDays(1);
        }
        return publication(day);
    }

    private static Instant publication(LocalDate day) {
        return day.atTime(PUBLISHED).atZone(FRANKFURT).toInstant();
    }

    static boolean isOpen(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate easter = easter(day.getYear());
        return !isWeekend
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /// Easter Sunday of the Gregorian calendar, by the rule that Meeus gives (Astronomical Algorithms, chapter
    /// 8).
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
