package io.wiredesk.desk.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the edition's times: an offset from one fixed instant, in one of a few formats, always in UTC.
///
/// The instant is cut to the quarter-hour, so that an appointment three hours ahead stands at a time of day that people
/// make appointments for. Offsets read `-26h30m`, `+12d`, `-2d3h`, `0m`. Immutable.
final class SampleTimes {
    // Matches "-26h30m" and "+12d"; "26h30m" is a near miss: it lacks the sign.
    private static final Pattern OFFSET = Pattern.compile("([+-])(?:(\\d{1,4})d)?(?:(\\d{1,4})h)?(?:(\\d{1,4})m)?");
    private static final Duration GRAIN = Duration.ofMinutes(15);
    private static final String FORMATS =
            "iso, isodate, rfc822, stamp, full, long, us, date, weekday, day, month, year," + " hour, hour12, ago";

    private final Instant base;

    SampleTimes(Instant now) {
        base = Instant.ofEpochSecond(now.getEpochSecond() - Math.floorMod(now.getEpochSecond(), GRAIN.toSeconds()));
    }

    /// The instant that an offset means.
    ///
    /// @throws IllegalArgumentException when it is written wrongly
    Instant at(String offset) {
        Matcher parts = OFFSET.matcher(offset);
        if (offset.length() < 2 || !parts.matches()) {
            throw new IllegalArgumentException("'" + offset + "' is no time offset: want one like -26h30m or +12d");
        }
        Duration length = Duration.ofDays(number(parts.group(2)))
                .plusHours(number(parts.group(3)))
                .plusMinutes(number(parts.group(4)));
        return parts.group(1).equals("-") ? base.minus(length) : base.plus(length);
    }

    /// Writes an instant.
    ///
    /// @param format one of the names in the error message below; `day` is today, tomorrow, yesterday or on
    ///     Friday as seen from `published`, `ago` counts from the edition's instant
    /// @throws IllegalArgumentException when the format is unknown
    String write(Instant instant, String format, Instant published) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return switch (format) {
            case "iso" -> instant.toString();
            case "rfc822" -> DateTimeFormatter.RFC_1123_DATE_TIME.format(time);
            case "day" ->
                day(time.toLocalDate(), published.atZone(ZoneOffset.UTC).toLocalDate());
            case "ago" -> ago(Duration.between(instant, base));
            default ->
                DateTimeFormatter.ofPattern(pattern(format), Locale.ENGLISH).format(time);
        };
    }

    private static String pattern(String format) {
        return switch (format) {
            case "isodate" -> "yyyy-MM-dd";
            case "stamp" -> "d MMMM yyyy, HH:mm 'GMT'";
            case "full" -> "EEEE, d MMMM yyyy";
            case "long" -> "d MMMM yyyy";
            case "us" -> "MMMM d, yyyy";
            case "date" -> "d MMMM";
            case "weekday" -> "EEEE";
            case "month" -> "MMMM";
            case "year" -> "yyyy";
            case "hour" -> "HH:mm";
            case "hour12" -> "h:mm a";
            default -> throw new IllegalArgumentException("'" + format + "' is no time format: want one of " + FORMATS);
        };
    }

    private static String day(LocalDate day, LocalDate published) {
        long ahead = ChronoUnit.DAYS.between(published, day);
        if (ahead == 0) {
            return "today";
        }
        if (Math.abs(ahead) == 1) {
            return ahead == 1 ? "tomorrow" : "yesterday";
        }
        String pattern = Math.abs(ahead) < 7 ? "'on' EEEE" : "'on' d MMMM";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    private static String ago(Duration age) {
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return count(age.toMinutes(), "minute");
        }
        return age.toDays() < 1 ? count(age.toHours(), "hour") : count(age.toDays(), "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
