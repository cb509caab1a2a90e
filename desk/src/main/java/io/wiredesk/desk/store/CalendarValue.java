package io.wiredesk.desk.store;

import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.stories.CalendarTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The stretch of time `[start, end)` that a calendar value names, in UTC. An instant names a stretch of
/// length zero.
///
/// @param start its first instant
/// @param end the first instant after it
record CalendarValue(Instant start, Instant end) {
    /// `2025-W23` matches; `2025-23` does not.
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    /// `2025-Q3` matches; `2025-Q5` does not.
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /// `2025-H2` matches; `2025-H3` does not.
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");

    /// Reads `2025-06-05T12:15:00Z`, `2025-06-05`, `2025-W23`, `2025-06`, `2025-Q3`, `2025-H2` or `2025`.
    ///
    /// @return empty for every other value
    static Optional<CalendarValue> parse(String value) {
        try {
            return Optional.of(read(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The same with its unit; empty for every other value.
    static Optional<CalendarTime> time(String value) {
        return parse(value).map(read -> new CalendarTime(value, precision(value), read.start(), read.end()));
    }

    private static Precision precision(String value) {
        if (value.contains("T")) {
            return Precision.INSTANT;
        }
        return switch (value.length()) {
            case 4 -> Precision.YEAR;
            case 10 -> Precision.DAY;
            default ->
                switch (value.charAt("2025-".length())) {
                    case 'W' -> Precision.WEEK;
                    case 'Q' -> Precision.QUARTER;
                    case 'H' -> Precision.HALF;
                    default -> Precision.MONTH;
                };
        };
    }

    private static CalendarValue read(String value) {
        if (value.contains("T")) {
            Instant instant = Instant.parse(value);
            return new CalendarValue(instant, instant);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), number(week, 2))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return of(monday, monday.plusWeeks(1));
        }
        Matcher quarter = QUARTER.matcher(value);
        if (quarter.matches()) {
            LocalDate first =
                    LocalDate.of(number(quarter, 1), 1, 1).plus(number(quarter, 2) - 1L, IsoFields.QUARTER_YEARS);
            return of(first, first.plus(1, IsoFields.QUARTER_YEARS));
        }
        Matcher half = HALF.matcher(value);
        if (half.matches()) {
            LocalDate first = LocalDate.of(number(half, 1), 1, 1).plusMonths(6L * (number(half, 2) - 1));
            return of(first, first.plusMonths(6));
        }
        return plain(value);
    }

    private static CalendarValue plain(String value) {
        if (value.length() == "2025".length()) {
            Year year = Year.parse(value);
            return of(year.atDay(1), year.plusYears(1).atDay(1));
        }
        if (value.length() == "2025-06".length()) {
            YearMonth month = YearMonth.parse(value);
            return of(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        LocalDate day = LocalDate.parse(value);
        return of(day, day.plusDays(1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static CalendarValue of(LocalDate first, LocalDate after) {
        return new CalendarValue(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                after.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
