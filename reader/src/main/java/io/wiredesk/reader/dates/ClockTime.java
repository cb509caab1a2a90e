package io.wiredesk.reader.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Finds the time of day that belongs to a stamp's day, and the zone named with it. Immutable.
final class ClockTime {
    private static final int HALF_DAY = 12;

    private final TimeWords words;

    ClockTime(TimeWords words) {
        this.words = words;
    }

    /// A time of day, its zone if one is named, and the tokens `[first, last]` that it is made of.
    record Found(LocalTime time, Optional<ZoneId> zone, int first, int last) {}

    /// The first time of day behind the day at tokens `[first, last]`, else the last one before it. A second date
    /// behind the first ends the search: its time is not ours.
    Optional<Found> near(List<DateToken> tokens, int first, int last) {
        for (int i = last + 1; i < tokens.size(); i++) {
            if (tokens.get(i).hasDigits(4)
                    && tokens.get(i).value() > 1990
                    && tokens.get(i).value() < 2100
                    && !tokens.get(i - 1).is("t")) {
                break;
            }
            Optional<Found> found = tokens.get(i).isNumber() ? marked(tokens, i) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = first - 1; i >= 0; i--) {
            Optional<Found> found = tokens.get(i).isNumber() ? at(tokens, i) : Optional.empty();
            if (found.isPresent() && found.get().last() < first) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> marked(List<DateToken> tokens, int at) {
        return compact(tokens, at).or(() -> at(tokens, at));
    }

    /// `121500` or `1215` directly behind a `T`.
    private Optional<Found> compact(List<DateToken> tokens, int at) {
        DateToken token = tokens.get(at);
        boolean marked = at > 0 && tokens.get(at - 1).is("t");
        if (!marked || !(token.hasDigits(4) || token.hasDigits(6))) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(token.text()) * (token.hasDigits(4) ? 100 : 1);
        return time(digits / 10_000, digits / 100 % 100, digits % 100).map(time -> withZone(time, tokens, at, at));
    }

    /// `12:15`, `12:15:30.123`, `12.15 Uhr`, `12h15`, `3 pm`, `3:05 p.m.`.
    private Optional<Found> at(List<DateToken> tokens, int at) {
        DateToken hour = tokens.get(at);
        if (hour.text().length() > 2) {
            return Optional.empty();
        }
        if (at + 2 < tokens.size()
                && isClockSign(tokens, at + 1)
                && tokens.get(at + 2).hasDigits(2)) {
            return minutes(tokens, at, hour.value(), tokens.get(at + 2).value());
        }
        int half = at + 1 < tokens.size() ? words.half(tokens, at + 1) : 0;
        if (half != 0) {
            return time(hourOf(hour.value(), half), 0, 0)
                    .map(time -> withZone(time, tokens, at, words.halfEnd(tokens, at + 1)));
        }
        boolean oClock =
                at + 1 < tokens.size() && words.isClockWord(tokens.get(at + 1).text());
        return oClock ? time(hour.value(), 0, 0).map(time -> withZone(time, tokens, at, at + 1)) : Optional.empty();
    }

    /// A full stop or an h parts hours from minutes only when more than a decimal number stands there.
    private boolean isClockSign(List<DateToken> tokens, int at) {
        DateToken sign = tokens.get(at);
        boolean oClockBehind =
                at + 2 < tokens.size() && words.isClockWord(tokens.get(at + 2).text());
        boolean lonely = at + 2 >= tokens.size() || !tokens.get(at + 2).is(".");
        return sign.is(":")
                || sign.is("h")
                || sign.is("時")
                || sign.is("时")
                || (sign.is(".") && (oClockBehind || lonely));
    }

    private Optional<Found> minutes(List<DateToken> tokens, int at, int hour, int minute) {
        int last = at + 2;
        int second = 0;
        int nano = 0;
        if (last + 2 < tokens.size()
                && tokens.get(last + 1).is(":")
                && tokens.get(last + 2).hasDigits(2)) {
            second = tokens.get(last + 2).value();
            last += 2;
            if (last + 2 < tokens.size()
                    && tokens.get(last + 1).is(".")
                    && tokens.get(last + 2).isNumber()) {
                nano = nano(tokens.get(last + 2).text());
                last += 2;
            }
        }
        int half = last + 1 < tokens.size() ? words.half(tokens, last + 1) : 0;
        int end = half == 0 ? last : words.halfEnd(tokens, last + 1);
        int fraction = nano;
        return time(hourOf(hour, half), minute, second)
                .map(time -> time.withNano(fraction))
                .map(time -> withZone(time, tokens, at, end));
    }

    /// The fraction of a second: `863186` is 863,186,000 nanoseconds.
    private static int nano(String digits) {
        String nine = (digits + "000000000").substring(0, 9);
        return Integer.parseInt(nine);
    }

    private static int hourOf(int hour, int half) {
        return switch (half) {
            case 1 -> hour == HALF_DAY ? 0 : hour;
            case 2 -> hour < HALF_DAY ? hour + HALF_DAY : hour;
            default -> hour;
        };
    }

    private static Optional<LocalTime> time(int hour, int minute, int second) {
        try {
            return Optional.of(LocalTime.of(hour, minute, Math.min(second, 59)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Found withZone(LocalTime time, List<DateToken> tokens, int first, int last) {
        int at = last + 1;
        while (at < tokens.size()
                && (words.isClockWord(tokens.get(at).text())
                        || tokens.get(at).is("(")
                        || tokens.get(at).is(","))) {
            at++;
        }
        if (at >= tokens.size()) {
            return new Found(time, Optional.empty(), first, last);
        }
        DateToken token = tokens.get(at);
        Optional<Offset> offset = offset(tokens, at, last);
        if (offset.isPresent()) {
            return new Found(
                    time, Optional.of(offset.get().zone()), first, offset.get().last());
        }
        Optional<ZoneId> named = token.isWord() ? words.zone(token.text()) : Optional.empty();
        if (named.isEmpty()) {
            return new Found(time, Optional.empty(), first, last);
        }
        Optional<Offset> from = named.get().equals(ZoneOffset.UTC) ? offset(tokens, at + 1, at) : Optional.empty();
        return from.map(shift -> new Found(time, Optional.of(shift.zone()), first, shift.last()))
                .orElse(new Found(time, named, first, at));
    }

    private record Offset(ZoneId zone, int last) {}

    /// `+02:00`, `+0200`, `+02`, `−5`. A minus sign counts only when it touches what stands before: `12:15-05:00`, not
    /// `12:15 - 13:00`.
    private static Optional<Offset> offset(List<DateToken> tokens, int at, int before) {
        if (at + 1 >= tokens.size() || !tokens.get(at + 1).isNumber()) {
            return Optional.empty();
        }
        DateToken sign = tokens.get(at);
        DateToken number = tokens.get(at + 1);
        boolean minus = sign.is("-") || sign.is("−");
        boolean touches = sign.end() == number.start();
        boolean bound = sign.start() == tokens.get(before).end() || number.hasDigits(4);
        if (!touches || !(sign.is("+") || (minus && bound))) {
            return Optional.empty();
        }
        boolean split = at + 3 < tokens.size()
                && tokens.get(at + 2).is(":")
                && tokens.get(at + 3).hasDigits(2);
        int value = number.value();
        int minutes = number.hasDigits(4)
                ? value / 100 * 60 + value % 100
                : value * 60 + (split ? tokens.get(at + 3).value() : 0);
        int most = ZoneOffset.MAX.getTotalSeconds() / 60;
        return value < 0 || minutes > most
                ? Optional.empty()
                : Optional.of(new Offset(
                        ZoneOffset.ofTotalSeconds((minus ? -minutes : minutes) * 60),
                        !number.hasDigits(4) && split ? at + 3 : at + 1));
    }
}
