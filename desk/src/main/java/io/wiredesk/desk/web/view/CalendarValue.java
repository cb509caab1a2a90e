package io.wiredesk.desk.web.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a calendar value of the contract into words: `2025-W23`, `2025-Q3`, `2025-06-05`, `2025-06-05T12:15:00Z`.
final class CalendarValue {
    /// `2025-06` matches; `2025-6` does not.
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    /// `2025-W23`, `2025-Q3` and `2025-H2` match; `2025-WXX` does not.
    private static final Pattern PART = Pattern.compile("(\\d{4})-([WQH])(\\d{1,2})");

    private CalendarValue() {}

    /// `5 Jun`, `Q3 2025`, `week 23`; the value itself where it has no plainer form.
    static String words(String value, Moments moments) {
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            String year = part.group(1);
            return switch (part.group(2)) {
                case "W" -> "week " + Integer.parseInt(part.group(3)) + yearUnlessThis(year, moments);
                case "Q" -> "Q" + part.group(3) + " " + year;
                default -> (part.group(3).equals("1") ? "first" : "second") + " half of " + year;
            };
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches() && Integer.parseInt(month.group(2)) >= 1 && Integer.parseInt(month.group(2)) <= 12) {
            return java.time.Month.of(Integer.parseInt(month.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + yearUnlessThis(month.group(1), moments);
        }
        return dayOrValue(value, moments);
    }

    private static String dayOrValue(String value, Moments moments) {
        try {
            return value.indexOf('T') > 0
                    ? moments.spoken(OffsetDateTime.parse(value).toInstant()).text()
                    : moments.relativeDay(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private static String yearUnlessThis(String year, Moments moments) {
        return Integer.parseInt(year) == moments.today().getYear() ? "" : " " + year;
    }
}
