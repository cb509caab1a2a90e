package io.wiredesk.reader.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day that an address carries: `/2025/06/05/berth-fees`, `/berth-fees-20250605.html`.
public final class UrlDate {
    /// Matches `/2025/06/05/` and `/2025-06-05-`; not `/2025/06/` and not the digits inside `1202506051`.
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d{2}|199\\d)([/_.-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private UrlDate() {}

    /// The first day in an address; empty when it has none.
    public static Optional<LocalDate> of(String url) {
        Matcher matcher = DAY.matcher(url);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher.group(1), matcher.group(3), matcher.group(4));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
