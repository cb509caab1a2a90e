package io.wiredesk.desk.web.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Puts times into words for one visitor: seen from `now`, in the visitor's zone. Immutable.
///
/// @param now the moment of the request
/// @param zone the zone that clocks are read in
public record Moments(Instant now, ZoneId zone) {
    /// A weekday alone is clear for this many days around today; beyond, the date is shown.
    private static final int DAYS_BY_NAME = 6;

    /// Up to a quarter is counted in days, up to two years in months.
    private static final long DAYS_COUNTED = 92;

    private static final long MONTHS_COUNTED = 24;
    private static final double DAYS_A_MONTH = 30.44;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    /// For a column: the clock today, the weekday with it in the same week, the date beyond.
    public Moment at(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        long days = daysFromToday(time.toLocalDate());
        String text = days == 0
                ? CLOCK.format(time)
                : Math.abs(days) <= DAYS_BY_NAME
                        ? WEEKDAY.format(time) + " " + CLOCK.format(time)
                        : shortDate(time.toLocalDate());
        return new Moment(instant.toString(), text, full(instant));
    }

    /// For running text: `today 08:55`, `yesterday 21:10`, `2 May, 08:55`.
    public Moment spoken(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        long days = daysFromToday(time.toLocalDate());
        String day = days == 0 ? "today " : days == -1 ? "yesterday " : shortDate(time.toLocalDate()) + ", ";
        return new Moment(instant.toString(), day + CLOCK.format(time), full(instant));
    }

    /// The same for a publication known to the day only, or not at all (`precision` as in the store).
    public Moment spoken(Instant instant, String precision) {
        if (precision.equals("instant")) {
            return spoken(instant);
        }
        LocalDate day = instant.atZone(ZoneOffset.UTC).toLocalDate();
        return precision.equals("day")
                ? new Moment(day.toString(), relativeDay(day), LONG_DATE.format(day))
                : new Moment(
                        instant.toString(),
                        "undated, fetched " + spoken(instant).text(),
                        full(instant));
    }

    /// The clock alone.
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// Today in the visitor's zone.
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /// `Sunday 22 November 2026`.
    public String longToday() {
        return LONG_DATE.format(today());
    }

    /// The zone's short name now: `UTC`, `CET`.
    public String zoneLabel() {
        if (zone.equals(ZoneOffset.UTC) || zone.getId().equals("UTC")) {
            return "UTC";
        }
        return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(now.atZone(zone));
    }

    /// The zone's place in full: `Europe/Berlin`.
    public String zoneName() {
        return zone.getId().equals("Z") ? "UTC" : zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// `Today`, `Tomorrow`, `Yesterday`, `Friday 27 November`, and the year where it is another one.
    public String dayHeading(LocalDate day) {
        long days = daysFromToday(day);
        if (days == 0) {
            return "Today";
        }
        if (days == 1) {
            return "Tomorrow";
        }
        return days == -1 ? "Yesterday" : (isThisYear(day) ? LONG_DAY : LONG_DATE).format(day);
    }

    /// `today`, `tomorrow`, `yesterday`, `2 May`, `2 May 2025`.
    public String relativeDay(LocalDate day) {
        long days = daysFromToday(day);
        return days >= -1 && days <= 1 ? dayHeading(day).toLowerCase(Locale.ROOT) : shortDate(day);
    }

    /// `2 May`, and the year where it is another one.
    public String shortDate(LocalDate day) {
        return (isThisYear(day) ? DATE : DATE_AND_YEAR).format(day);
    }

    /// How long until `end`: `today`, `12 d`, `5 mo`, `3 y`; `5 d late` when it is over.
    public String left(Instant end) {
        if (!end.isAfter(now)) {
            long late = Math.max(1, Duration.between(end, now).toDays());
            return late + " d late";
        }
        // A due date ends at midnight: what ends within the day is due today.
        long days =
                ChronoUnit.DAYS.between(today(), end.minusMillis(1).atZone(zone).toLocalDate());
        return days == 0 ? "today" : days <= DAYS_COUNTED ? days + " d" : longer(days);
    }

    private static String longer(long days) {
        long months = Math.round(days / DAYS_A_MONTH);
        return months < MONTHS_COUNTED ? months + " mo" : Math.round(months / 12.0) + " y";
    }

    private long daysFromToday(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == today().getYear();
    }

    private String full(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        return LONG_DATE.format(time) + ", " + CLOCK.format(time) + " " + zoneLabel();
    }
}
