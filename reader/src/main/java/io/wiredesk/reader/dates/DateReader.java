package io.wiredesk.reader.dates;

import io.wiredesk.reader.PublicationTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a stamp such as `2025-06-05T12:15:00+02:00`, `Thu, 5 Jun 2025 12:15 EST`, `5. Juni 2025, 12.15 Uhr` or
/// `vor 3 Stunden`. Immutable, safe to share.
///
/// A time of day counts only with a zone: its own, or the one that the context declares; else the day alone is given.
public final class DateReader {
    /// Stamps are short. Past this many units a text is cut, so that no long paragraph is searched for one.
    private static final int MOST_UNITS = 240;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /// A stamp further ahead of the as-of instant than this is no publication time: clocks and zones differ by less.
    private static final Duration MOST_AHEAD = Duration.ofDays(2);

    /// A line prints when it was published and when changed, seldom more.
    private static final int MOST_STAMPS = 3;

    private static final Pattern BAR = Pattern.compile("[|•·]");

    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;

    private final TimeWords words = TimeWords.load();
    private final CalendarDay days = new CalendarDay(words);
    private final ClockTime clocks = new ClockTime(words);
    private final RelativeTime relatives = new RelativeTime(words);

    /// Creates a reader with the shipped time words.
    public DateReader() {}

    /// The first stamp of `text`; empty when there is none, or it lies outside 1990–2100 or well after the as-of
    /// instant.
    public Optional<DatedText> read(String text, DateContext context) {
        String head = text.length() > MOST_UNITS ? text.substring(0, MOST_UNITS) : text;
        // Without a digit only "yesterday" and its like are stamps, and those need an as-of instant.
        if (context.asOf().isEmpty() && !hasDigit(head)) {
            return Optional.empty();
        }
        List<DateToken> tokens = DateToken.of(head);
        Optional<Found> found =
                epoch(tokens).or(() -> absolute(tokens, context)).or(() -> relatives.find(tokens, context));
        return found.filter(stamp -> isPlausible(stamp.time(), context)).map(stamp -> dated(stamp, tokens));
    }

    /// True when a digit stands in `text`. Without one no stamp names its day.
    public static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// The time alone, for values of attributes and feeds, where the whole text is the stamp.
    public Optional<PublicationTime> time(String text, DateContext context) {
        return read(text, context).map(DatedText::time);
    }

    /// What a line says besides its stamps: "Published 5 June 2025 | Ada Moreau" → "Ada Moreau"; several parts are
    /// joined by ` | `. Empty when it holds no stamp.
    public Optional<String> besideStamps(String line) {
        String rest = line;
        int stamps = 0;
        for (Optional<DatedText> stamp = read(rest, DateContext.unknown());
                stamp.isPresent() && stamps < MOST_STAMPS;
                stamp = read(rest, DateContext.unknown())) {
            rest = rest.substring(0, stamp.get().start()) + " | "
                    + rest.substring(stamp.get().end());
            stamps++;
        }
        if (stamps == 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : BAR.split(rest)) {
            boolean says =
                    DateToken.of(part).stream().anyMatch(token -> token.isWord() && !words.isBesideStamp(token.text()));
            if (says) {
                parts.add(part.strip());
            }
        }
        return Optional.of(String.join(" | ", parts));
    }

    /// A stamp and the tokens `[first, last]` that it is made of.
    record Found(PublicationTime time, Optional<LocalTime> clock, Optional<ZoneId> zone, int first, int last) {
        Found(PublicationTime time, int first, int last) {
            this(time, Optional.empty(), Optional.empty(), first, last);
        }
    }

    private Optional<Found> absolute(List<DateToken> tokens, DateContext context) {
        return days.find(tokens, context).map(day -> withClock(day, tokens, context));
    }

    private Found withClock(CalendarDay.Found day, List<DateToken> tokens, DateContext context) {
        Optional<ClockTime.Found> clock = clocks.near(tokens, day.first(), day.last());
        if (clock.isEmpty()) {
            return new Found(PublicationTime.on(day.date()), day.first(), day.last());
        }
        ClockTime.Found time = clock.get();
        Optional<ZoneId> zone = time.zone().or(context::zone);
        int first = Math.min(day.first(), time.first());
        int last = Math.max(day.last(), time.last());
        LocalDateTime local = day.date().atTime(time.time());
        return new Found(
                new PublicationTime(
                        day.date(), zone.map(known -> local.atZone(known).toInstant())),
                Optional.of(time.time()),
                time.zone(),
                first,
                last);
    }

    /// Seconds or milliseconds since 1970, which some pages put into their attributes: `1749125700`.
    private static Optional<Found> epoch(List<DateToken> tokens) {
        if (tokens.size() != 1 || !tokens.getFirst().isNumber()) {
            return Optional.empty();
        }
        String digits = tokens.getFirst().text();
        return switch (digits.length()) {
            case SECONDS_DIGITS ->
                Optional.of(new Found(PublicationTime.at(Instant.ofEpochSecond(Long.parseLong(digits))), 0, 0));
            case MILLIS_DIGITS ->
                Optional.of(new Found(PublicationTime.at(Instant.ofEpochMilli(Long.parseLong(digits))), 0, 0));
            default -> Optional.empty();
        };
    }

    private static boolean isPlausible(PublicationTime time, DateContext context) {
        LocalDate day = time.day();
        return day.getYear() >= FIRST_YEAR
                && day.getYear() <= LAST_YEAR
                && context.asOf()
                        .map(asOf -> !time.earliest().isAfter(asOf.plus(MOST_AHEAD)))
                        .orElse(true);
    }

    private DatedText dated(Found found, List<DateToken> tokens) {
        int others = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside = i >= found.first() && i <= found.last();
            if (!inside
                    && tokens.get(i).isWord()
                    && !words.isBesideStamp(tokens.get(i).text())) {
                others++;
            }
        }
        return new DatedText(
                found.time(),
                found.clock(),
                found.zone(),
                tokens.get(found.first()).start(),
                tokens.get(found.last()).end(),
                others);
    }

    /// The day, if year, month and day exist in the calendar.
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
