package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.time.FoundTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// A time as the schedule writes it, with the last day that it covers.
///
/// @param text `2025-06-05T12:15:00Z`, `2025-06-05`, `2025-W23`, `2025-06`, `2025-Q3`, `2025-H2` or `2025`
/// @param precision its unit
/// @param first first day covered
/// @param last last day covered
record When(String text, Precision precision, LocalDate first, LocalDate last) {
    /// Reads a found time; empty when it is no point or period of the calendar.
    static Optional<When> of(FoundTime time) {
        TimeExpression.Type type = time.expression().type();
        if (type == TimeExpression.Type.DURATION || type == TimeExpression.Type.SET) {
            return Optional.empty();
        }
        try {
            return parse(time.expression().value(), time);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // a value with unknown parts (`XXXX-WXX-1`) or a reference (`PAST_REF`)
        }
    }

    private static Optional<When> parse(String value, FoundTime time) {
        int clock = value.indexOf('T');
        if (clock == 10) {
            return Optional.of(instant(value, time));
        }
        if (value.length() == 10) {
            return Optional.of(day(LocalDate.parse(value)));
        }
        if (value.length() == 4) {
            int year = Integer.parseInt(value);
            return Optional.of(period(value, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (value.length() < 7) {
            return Optional.empty();
        }
        return unit(value, Integer.parseInt(value.substring(0, 4)));
    }

    private static Optional<When> unit(String value, int year) {
        return switch (value.charAt(5)) {
            case 'W' -> value.length() < 8 ? Optional.empty() : Optional.of(week(value.substring(0, 8), year));
            case 'Q' -> Optional.of(months(value, Precision.QUARTER, year, 3));
            case 'H' -> Optional.of(months(value, Precision.HALF, year, 6));
            default -> {
                YearMonth month = YearMonth.parse(value);
                yield Optional.of(period(value, Precision.MONTH, month.atDay(1), month.atEndOfMonth()));
            }
        };
    }

    private static When instant(String value, FoundTime time) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        String clock = value.substring(11).replace("Z", "");
        if (time.zone().isEmpty() || clock.length() != 5 || clock.startsWith("24")) {
            return day(day);
        }
        var instant = LocalDateTime.parse(value.substring(0, 11) + clock)
                .atZone(time.zone().get())
                .toInstant();
        return new When(
                instant.toString(),
                Precision.INSTANT,
                day,
                instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// The same time of day on another day.
    ///
    /// @param other the day; the time stays as it is without one, or without a zone
    When on(Optional<LocalDate> other, FoundTime time) {
        if (other.isEmpty() || precision != Precision.INSTANT) {
            return this;
        }
        return instant(other.get() + time.expression().value().substring(10), time);
    }

    /// The same weekday or month, the next time it comes, when words that look ahead name one that lies behind: "on
    /// Friday" said on a Wednesday. Other times stay as they are.
    ///
    /// @param words the time's words in lower case
    When coming(FoundTime time, String words, Optional<LocalDate> written) {
        if (written.isEmpty() || !last.isBefore(written.get()) || words.contains("last") || words.contains("before")) {
            return this;
        }
        boolean isYear = words.chars().filter(Character::isDigit).count() >= 4;
        if (precision == Precision.MONTH && !isYear) {
            YearMonth next = YearMonth.from(first).plusYears(1);
            return period(next.toString(), Precision.MONTH, next.atDay(1), next.atEndOfMonth());
        }
        boolean isNear = words.contains("day") && first.plusDays(7).isAfter(written.get());
        if (!isNear || words.contains("yesterday")) {
            return this;
        }
        if (precision == Precision.DAY) {
            return day(first.plusDays(7));
        }
        if (precision != Precision.INSTANT) {
            return this;
        }
        var instant = Instant.parse(text)
                .atZone(time.zone().orElse(ZoneOffset.UTC))
                .plusDays(7)
                .toInstant();
        return new When(instant.toString(), precision, first.plusDays(7), last.plusDays(7));
    }

    /// True when one covers the other.
    boolean covers(When other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    static When instant(Instant instant, LocalDate day) {
        return new When(
                instant.toString(),
                Precision.INSTANT,
                day,
                instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    static When day(LocalDate day) {
        return new When(day.toString(), Precision.DAY, day, day);
    }

    private static When week(String value, int year) {
        int number = Integer.parseInt(value.substring(6));
        LocalDate first = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(java.time.DayOfWeek.MONDAY);
        return new When(value, Precision.WEEK, first, first.plusDays(6));
    }

    private static When months(String value, Precision precision, int year, int length) {
        int number = Integer.parseInt(value.substring(6));
        LocalDate first = LocalDate.of(year, (number - 1) * length + 1, 1);
        return period(value, precision, first, first.plusMonths(length).minusDays(1));
    }

    private static When period(String value, Precision precision, LocalDate first, LocalDate last) {
        return new When(value, precision, first, last);
    }
}
