package io.wiredesk.reader.dates;

import io.wiredesk.reader.PublicationTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Finds times counted back from the as-of instant: "12 hours ago", "vor 3 Tagen", "yesterday". Immutable.
///
/// Hours and shorter units give an instant, days and longer ones a day: "2 days ago" does not know the hour.
final class RelativeTime {
    private static final int MOST_WORDS = 8;

    private final TimeWords words;

    RelativeTime(TimeWords words) {
        this.words = words;
    }

    /// Empty without an as-of instant, and in longer texts, which are sentences rather than stamps.
    Optional<DateReader.Found> find(List<DateToken> tokens, DateContext context) {
        if (context.asOf().isEmpty()
                || tokens.stream().filter(DateToken::isWord).count() > MOST_WORDS) {
            return Optional.empty();
        }
        Instant asOf = context.asOf().get();
        return counted(tokens, asOf, context).or(() -> named(tokens, asOf, context));
    }

    private Optional<DateReader.Found> counted(List<DateToken> tokens, Instant asOf, DateContext context) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int amount = tokens.get(i).isNumber()
                    ? tokens.get(i).value()
                    : words.one(tokens.get(i).text());
            Optional<Duration> unit = words.unit(tokens.get(i + 1).text());
            if (amount < 0 || unit.isEmpty()) {
                continue;
            }
            boolean before = i > 0 && words.isAgo(tokens.get(i - 1).text());
            boolean after =
                    i + 2 < tokens.size() && words.isAgo(tokens.get(i + 2).text());
            if (before || after || isAlone(tokens, i)) {
                PublicationTime time = back(asOf, unit.get().multipliedBy(amount), unit.get(), context);
                return Optional.of(new DateReader.Found(time, before ? i - 1 : i, after ? i + 2 : i + 1));
            }
        }
        return Optional.empty();
    }

    /// `3h`, `45 min`: a number and its unit are a stamp when nothing else stands there.
    private static boolean isAlone(List<DateToken> tokens, int at) {
        return at == 0 && tokens.size() == 2 && tokens.getFirst().isNumber();
    }

    private static PublicationTime back(Instant asOf, Duration amount, Duration unit, DateContext context) {
        Instant then = asOf.minus(amount);
        if (unit.compareTo(Duration.ofDays(1)) < 0) {
            return PublicationTime.at(then);
        }
        return PublicationTime.on(day(then, context));
    }

    private Optional<DateReader.Found> named(List<DateToken> tokens, Instant asOf, DateContext context) {
        for (int i = 0; i < tokens.size(); i++) {
            int daysBack = words.daysBack(tokens.get(i).text());
            if (daysBack >= 0) {
                LocalDate day = day(asOf, context).minusDays(daysBack);
                Optional<ClockTime.Found> clock = new ClockTime(words).near(tokens, i, i);
                int at = i;
                return Optional.of(clock.map(time -> withClock(day, time, at, context))
                        .orElseGet(() -> new DateReader.Found(PublicationTime.on(day), at, at)));
            }
        }
        return Optional.empty();
    }

    private static DateReader.Found withClock(LocalDate day, ClockTime.Found time, int at, DateContext context) {
        Optional<ZoneId> zone = time.zone().or(context::zone);
        Optional<Instant> instant =
                zone.map(known -> day.atTime(time.time()).atZone(known).toInstant());
        return new DateReader.Found(
                new PublicationTime(day, instant), Math.min(at, time.first()), Math.max(at, time.last()));
    }

    private static LocalDate day(Instant instant, DateContext context) {
        return instant.atZone(context.zone().orElse(ZoneOffset.UTC)).toLocalDate();
    }
}
