package io.wiredesk.desk.quote;

import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.quote.format.TargetDays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// When an instrument can be quoted at all.
public enum Market {
    /// Currencies and precious metals against money: from Sunday 22:00 to Friday 22:00 UTC.
    FX,
    /// Crypto assets: always.
    CRYPTO,
    /// Reference rates of the ECB: once on each business day of TARGET.
    FIXING,
    /// Anything else: hours unknown, taken for always.
    OTHER;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration OPEN = Duration.ofDays(5);

    /// A Sunday, 22:00 UTC, from which weeks are counted.
    private static final Instant OPENING = Instant.parse("1969-12-28T22:00:00Z");

    /// Codes of ISO 4217, metals (`XAU`) among them.
    private static final Set<String> MONEY = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /// The market of an instrument that a source of that kind quotes.
    public static Market of(Kind kind, String symbol) {
        return switch (kind) {
            case ECB -> FIXING;
            case KRAKEN, COINBASE -> CRYPTO;
            case CSV -> isMoney(symbol) ? FX : OTHER;
        };
    }

    private static boolean isMoney(String symbol) {
        return symbol.length() == 7
                && symbol.charAt(3) == '/'
                && MONEY.contains(symbol.substring(0, 3))
                && MONEY.contains(symbol.substring(4));
    }

    /// How long the market was open between two instants; zero when `to` is not after `from`.
    public Duration openBetween(Instant from, Instant to) {
        Duration open = this == FX ? openUntil(to).minus(openUntil(from)) : Duration.between(from, to);
        return open.isNegative() ? Duration.ZERO : open;
    }

    /// When the market last closed, where it is closed at `time`.
    public Optional<Instant> closedSince(Instant time) {
        Instant close = opening(time).plus(OPEN);
        return this == FX && !close.isAfter(time) ? Optional.of(close) : Optional.empty();
    }

    /// When the market was closed between two instants, cut at both.
    public List<Closure> closures(Instant from, Instant to) {
        List<Closure> closures = new ArrayList<>();
        if (this == FX) {
            for (Instant opening = opening(from); opening.isBefore(to); opening = opening.plus(WEEK)) {
                Instant close = opening.plus(OPEN);
                Instant start = close.isBefore(from) ? from : close;
                Instant end = opening.plus(WEEK).isAfter(to) ? to : opening.plus(WEEK);
                if (start.isBefore(end)) {
                    closures.add(new Closure(start, end));
                }
            }
        }
        return closures;
    }

    /// A time without a market.
    ///
    /// @param from when it closed
    /// @param until when it opened again
    public record Closure(Instant from, Instant until) {}

    /// When the market, closed at `time`, opens again; for a fixing, when the next one is published.
    public Optional<Instant> nextOpening(Instant time) {
        return switch (this) {
            case FX -> closedSince(time).map(_ -> opening(time).plus(WEEK));
            case FIXING -> Optional.of(TargetDays.nextPublication(time));
            case CRYPTO, OTHER -> Optional.empty();
        };
    }

    private static Duration openUntil(Instant time) {
        Instant opening = opening(time);
        Duration inWeek = Duration.between(opening, time);
        long weeks = Duration.between(OPENING, opening).dividedBy(WEEK);
        return OPEN.multipliedBy(weeks).plus(inWeek.compareTo(OPEN) < 0 ? inWeek : OPEN);
    }

    private static Instant opening(Instant time) {
        long seconds = Duration.between(OPENING, time).toSeconds();
        return OPENING.plusSeconds(Math.floorDiv(seconds, WEEK.toSeconds()) * WEEK.toSeconds());
    }
}
