package io.wiredesk.ledger.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Writes calendar units as TIMEX3 does: `2025-W23`, `2025-Q3`, `2025-06`.
final class CalendarText {
    private CalendarText() {}

    static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /// `2025-Q3` becomes `2024-Q3`.
    static String yearBefore(String quarter) {
        return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
    }

    /// `2025-Q1` becomes `2024-Q4`.
    static String quarterBefore(String quarter) {
        int number = quarter.charAt(quarter.length() - 1) - '0';
        return number == 1
                ? Integer.parseInt(quarter.substring(0, 4)) - 1 + "-Q4"
                : quarter.substring(0, 6) + (number - 1);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// A unit, moved by whole units from a day; absent when the unit is shorter than a day.
    static Optional<String> unit(String unit, LocalDate day, long step) {
        return switch (unit) {
            case "D" -> Optional.of(day.plusDays(step).toString());
            case "W" -> Optional.of(week(day.plusWeeks(step)));
            case "M" -> Optional.of(month(day.plusMonths(step)));
            case "Q" -> Optional.of(quarter(day.plusMonths(3 * step)));
            case "Y" -> Optional.of(Integer.toString(day.plusYears(step).getYear()));
            case "E" -> Optional.of(Integer.toString(day.plusYears(10 * step).getYear() / 10));
            case "C" -> Optional.of(Integer.toString(day.plusYears(100 * step).getYear() / 100));
            default -> Optional.empty();
        };
    }
}
