package io.wiredesk.desk.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.quote.Freshness.State;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreshnessTest {
    @ParameterizedTest
    @CsvSource({
        "ECB, EUR/USD, FIXING",
        "CSV, EUR/USD, FX",
        "CSV, XAU/USD, FX",
        "CSV, BRENT, OTHER",
        "CSV, BTC/USD, OTHER",
        "KRAKEN, BTC, CRYPTO",
        "COINBASE, ETH/EUR, CRYPTO"
    })
    void theMarketFollowsFromSourceAndSymbol(Kind kind, String symbol, Market market) {
        assertThat(Market.of(kind, symbol)).isEqualTo(market);
    }

    /// 8 May 2026 is a Friday.
    @ParameterizedTest
    @CsvSource({
        "FX, 2026-05-08T21:50:00Z, 2026-05-08T21:59:00Z, CURRENT",
        "FX, 2026-05-08T21:50:00Z, 2026-05-08T22:00:00Z, CLOSED",
        "FX, 2026-05-08T21:50:00Z, 2026-05-10T21:59:00Z, CLOSED",
        "FX, 2026-05-08T21:50:00Z, 2026-05-10T22:30:00Z, CURRENT",
        "FX, 2026-05-08T21:50:00Z, 2026-05-10T23:00:00Z, STALE",
        "FX, 2026-05-08T14:15:00Z, 2026-05-09T12:00:00Z, STALE",
        "FX, 2026-05-09T11:50:00Z, 2026-05-09T12:00:00Z, CURRENT",
        "CRYPTO, 2026-05-08T21:50:00Z, 2026-05-09T12:00:00Z, STALE",
        "CRYPTO, 2026-05-09T11:50:00Z, 2026-05-09T12:00:00Z, CURRENT",
        "FIXING, 2026-05-08T12:15:00Z, 2026-05-11T13:59:00Z, CURRENT",
        "FIXING, 2026-05-08T12:15:00Z, 2026-05-11T14:10:00Z, STALE",
        "OTHER, 2026-05-08T21:50:00Z, 2026-05-08T22:30:00Z, CURRENT"
    })
    void aQuoteIsStaleWhenTheMarketWasOpenForLongWithoutOne(Market market, Instant last, Instant now, State state) {
        assertThat(Freshness.of(market, every(Duration.ofMinutes(5), last), now).state())
                .isEqualTo(state);
    }

    @Test
    void dailyQuotesAreGivenDays() {
        List<Instant> daily = every(Duration.ofDays(1), Instant.parse("2026-05-08T20:00:00Z"));
        assertThat(Freshness.of(Market.OTHER, daily, Instant.parse("2026-05-11T12:00:00Z"))
                        .state())
                .isEqualTo(State.CURRENT);
        assertThat(Freshness.of(Market.OTHER, daily, Instant.parse("2026-05-12T12:00:00Z"))
                        .state())
                .isEqualTo(State.STALE);
    }

    @Test
    void aClosedMarketSaysWhenItOpens() {
        Instant saturday = Instant.parse("2026-05-09T12:00:00Z");
        assertThat(Freshness.of(Market.FX, List.of(saturday.minus(Duration.ofDays(1))), saturday)
                        .opens())
                .contains(Instant.parse("2026-05-10T22:00:00Z"));
        assertThat(Market.FX.closedSince(saturday)).contains(Instant.parse("2026-05-08T22:00:00Z"));
        assertThat(Market.FX.openBetween(Instant.parse("2026-05-08T21:00:00Z"), Instant.parse("2026-05-17T23:00:00Z")))
                .isEqualTo(Duration.ofHours(1 + 120 + 1));
    }

    private static List<Instant> every(Duration gap, Instant last) {
        return Stream.iterate(last, time -> time.minus(gap)).limit(12).toList();
    }
}
