package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How exchanges are written beside a ticker, from `exchanges.txt`. Immutable; safe to share.
public final class Exchanges {
    /// An exchange.
    ///
    /// @param code as in symbols (`LSE`)
    /// @param mic its market identifier code of ISO 10383
    /// @param currency ISO 4217 code of its prices
    public record Exchange(String code, String mic, String currency) {}

    private final Map<String, Exchange> byName = new HashMap<>();
    private final Map<String, Exchange> byEnding = new HashMap<>();
    private final Map<String, Exchange> byCode = new HashMap<>();

    Exchanges() {
        for (List<String> row :
                WordList.beside(Exchanges.class, "exchanges.txt").rows()) {
            Exchange exchange = new Exchange(row.get(0), row.get(1), row.get(2));
            byCode.put(exchange.code(), exchange);
            for (String name : row.get(3).split("\\|", -1)) {
                byName.put(name.toLowerCase(Locale.ROOT), exchange);
            }
            for (String ending : row.get(4).split("\\|", -1)) {
                byEnding.put(ending.toLowerCase(Locale.ROOT), exchange);
            }
        }
    }

    /// The exchange written in front of a ticker, in any case.
    Optional<Exchange> named(String word) {
        return Optional.ofNullable(byName.get(word));
    }

    /// The exchange of an ending behind a ticker's point, in lower case.
    Optional<Exchange> ofEnding(String word) {
        return Optional.ofNullable(byEnding.get(word));
    }

    /// The exchange where an equity's symbol says it is listed.
    public Optional<Exchange> of(String symbol) {
        int colon = symbol.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.ofNullable(byCode.get(symbol.substring(0, colon)));
    }

    /// All of them.
    List<Exchange> all() {
        return List.copyOf(byCode.values());
    }
}
