package io.wiredesk.desk.quote;

import io.wiredesk.desk.poll.PollSettings;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.quote.format.QuoteReading;
import io.wiredesk.desk.quote.format.TargetDays;
import io.wiredesk.desk.store.QuoteSources.Poll;
import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a poll means for a quote source: how it is doing, and when it is due again. Immutable.
record QuoteHealth(PollSettings settings) {
    /// Exchanges ask not to be polled for candles all the time; a news desk does well with this.
    private static final Duration CRYPTO = Duration.ofMinutes(5);

    /// Reference rates that are due and not there yet.
    private static final Duration LATE_FIXING = Duration.ofHours(1);

    Poll good(QuoteSource source, Fetched.Body body, QuoteReading.Quotes came, Optional<Instant> newest, Instant now) {
        return new Poll(
                now,
                "ok",
                Optional.empty(),
                came.note(),
                body.etag().filter(_ -> came.isWhole()),
                body.lastModified().filter(_ -> came.isWhole()),
                newest,
                next(source, newest, now));
    }

    Poll same(QuoteSource source, Instant now) {
        return new Poll(
                now,
                "not-modified",
                Optional.empty(),
                source.note(),
                source.etag(),
                source.lastModified(),
                Optional.empty(),
                next(source, source.newest(), now));
    }

    Poll bad(QuoteSource source, String status, String message, Instant now) {
        return new Poll(
                now,
                status,
                Optional.of(message),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now.plus(settings.backoff(interval(source), source.failures() + 1)));
    }

    /// Reference rates are asked for once they are published, then not before the next ones are.
    private Instant next(QuoteSource source, Optional<Instant> newest, Instant now) {
        boolean isFixing = source.kind().equals(Kind.ECB.word());
        boolean isThere = newest.isPresent() && !newest.get().isBefore(TargetDays.lastFixing(now));
        return isFixing && isThere ? TargetDays.nextPublication(now) : now.plus(interval(source));
    }

    private Duration interval(QuoteSource source) {
        return switch (Kind.named(source.kind()).orElse(Kind.CSV)) {
            case ECB -> LATE_FIXING;
            case CSV -> settings.interval();
            case KRAKEN, COINBASE -> CRYPTO;
        };
    }
}
