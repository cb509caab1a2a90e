package io.wiredesk.reader.dates;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Finds the calendar day among a stamp's tokens. Immutable.
final class CalendarDay {
    /// Words and signs such as "de", "of", "th", "." may stand between day, month and year: at most this many.
    private static final int MOST_FILLERS = 3;

    /// `25` in `05.06.25` is 2025: two-digit years are of this century.
    private static final int CENTURY = 2000;

    private final TimeWords words;

    CalendarDay(TimeWords words) {
        this.words = words;
    }

    /// A day and the tokens `[first, last]` that it is made of.
    record Found(LocalDate date, int first, int last) {}

    Optional<Found> find(List<DateToken> tokens, DateContext context) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Found> found = at(tokens, i, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> at(List<DateToken> tokens, int at, DateContext context) {
        DateToken token = tokens.get(at);
        if (token.isNumber()) {
            Optional<Found> compact = compact(tokens, at);
            return compact.isPresent() ? compact : numeric(tokens, at, context);
        }
        return token.isWord() ? written(tokens, at, context) : Optional.empty();
    }

    /// `2025-06-05`, `2025年6月5日`, `05.06.2025`, `6/5/25`: three numbers with the same kind of separator.
    private static Optional<Found> numeric(List<DateToken> tokens, int at, DateContext context) {
        if (at + 4 >= tokens.size() || isAfterNumberAndSign(tokens, at)) {
            return Optional.empty();
        }
        DateToken first = tokens.get(at);
        DateToken second = tokens.get(at + 2);
        DateToken third = tokens.get(at + 4);
        if (!isSeparator(tokens.get(at + 1))
                || !isSeparator(tokens.get(at + 3))
                || !second.isNumber()
                || !third.isNumber()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = first.hasDigits(4)
                ? DateReader.day(first.value(), second.value(), third.value())
                : dayAndMonth(first.value(), second.value(), year(third), context.monthFirst());
        boolean closed = at + 5 < tokens.size() && tokens.get(at + 5).is("日");
        return date.map(day -> new Found(day, at, closed ? at + 5 : at + 4));
    }

    private static boolean isSeparator(DateToken token) {
        return token.is("-") || token.is("/") || token.is(".") || token.is("年") || token.is("月") || token.is("‑");
    }

    private static boolean isAfterNumberAndSign(List<DateToken> tokens, int at) {
        return at >= 2 && isSeparator(tokens.get(at - 1)) && tokens.get(at - 2).isNumber();
    }

    private static int year(DateToken token) {
        return token.hasDigits(4) ? token.value() : token.hasDigits(2) ? CENTURY + token.value() : -1;
    }

    private static Optional<LocalDate> dayAndMonth(int first, int second, int year, boolean monthFirst) {
        if (year < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> wanted =
                monthFirst ? DateReader.day(year, first, second) : DateReader.day(year, second, first);
        return wanted.or(() -> monthFirst ? DateReader.day(year, second, first) : DateReader.day(year, first, second));
    }

    /// `20250605`, also as the head of `20250605T121500Z`.
    private static Optional<Found> compact(List<DateToken> tokens, int at) {
        DateToken token = tokens.get(at);
        if (!token.hasDigits(8)) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(token.text());
        return DateReader.day(digits / 10_000, digits / 100 % 100, digits % 100).map(day -> new Found(day, at, at));
    }

    /// `5 June 2025`, `June 5th, 2025`, `5 de junio de 2025`, `5. Juni` (with the as-of instant's year).
    private Optional<Found> written(List<DateToken> tokens, int at, DateContext context) {
        int month = words.month(tokens.get(at).text());
        if (month == 0) {
            return Optional.empty();
        }
        int before = neighbour(tokens, at, -1);
        int after = neighbour(tokens, at, 1);
        if (isDay(tokens, before)) {
            return withYear(tokens, before, month, before, at, after, context);
        }
        if (isDay(tokens, after)) {
            return withYear(tokens, after, month, at, after, neighbour(tokens, after, 1), context);
        }
        return Optional.empty();
    }

    private static Optional<Found> withYear(
            List<DateToken> tokens, int day, int month, int first, int last, int yearAt, DateContext context) {
        int dayOfMonth = tokens.get(day).value();
        if (yearAt >= 0 && tokens.get(yearAt).hasDigits(4)) {
            return DateReader.day(tokens.get(yearAt).value(), month, dayOfMonth)
                    .map(date -> new Found(date, first, yearAt));
        }
        if (first >= 1 && tokens.get(first - 1).hasDigits(4)) {
            return DateReader.day(tokens.get(first - 1).value(), month, dayOfMonth)
                    .map(date -> new Found(date, first - 1, last));
        }
        return context.asOf()
                .map(asOf -> asOf.atZone(ZoneOffset.UTC).toLocalDate())
                .flatMap(today -> latest(today, month, dayOfMonth))
                .map(date -> new Found(date, first, last));
    }

    private static Optional<LocalDate> latest(LocalDate today, int month, int day) {
        return DateReader.day(today.getYear(), month, day)
                .map(date -> date.isAfter(today.plusDays(1)) ? date.minusYears(1) : date);
    }

    private static boolean isDay(List<DateToken> tokens, int at) {
        return at >= 0
                && tokens.get(at).text().length() <= 2
                && tokens.get(at).value() >= 1
                && tokens.get(at).value() <= 31;
    }

    /// The nearest number on one side with nothing but fillers between, else -1.
    private int neighbour(List<DateToken> tokens, int from, int step) {
        int at = from + step;
        for (int skipped = 0; at >= 0 && at < tokens.size() && skipped <= MOST_FILLERS; skipped++, at += step) {
            if (tokens.get(at).isNumber()) {
                return at;
            }
            if (!words.isFiller(tokens.get(at).text())) {
                return -1;
            }
        }
        return -1;
    }
}
