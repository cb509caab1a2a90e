package io.wiredesk.desk.quote.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Says what articles' levels call what an exchange trades. Against dollars it is the coin's own ticker (`BTC`),
/// against anything else a pair (`BTC/EUR`).
final class CryptoPair {
    /// Kraken's own names of coins that everybody else calls otherwise.
    private static final Map<String, String> ALIASES = Map.of("XBT", "BTC", "XDG", "DOGE");

    /// What coins are traded against, longer names first: a pair written in one ends with one of these.
    private static final List<String> QUOTED_IN =
            List.of("USDT", "USDC", "USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "XBT", "BTC", "ETH");

    private CryptoPair() {}

    /// The symbol of base and quote.
    static String symbol(String base, String quote) {
        String coin = ALIASES.getOrDefault(base, base);
        return quote.equals("USD") ? coin : coin + "/" + ALIASES.getOrDefault(quote, quote);
    }

    /// The symbol of a product as Coinbase writes it, `BTC-USD`.
    static Optional<String> ofProduct(String product) {
        String[] parts = product.toUpperCase(Locale.ROOT).split("-", -1);
        return parts.length == 2 ? Optional.of(symbol(parts[0], parts[1])) : Optional.empty();
    }

    /// The symbol of a pair as Kraken writes it: `XXBTZUSD` (the old names: X before a coin, Z before money),
    /// `SOLUSD`, or `BTC/USD`.
    static String ofKey(String key) {
        int slash = key.indexOf('/');
        if (slash > 0) {
            return symbol(key.substring(0, slash), key.substring(slash + 1));
        }
        if (key.length() == 8 && key.charAt(0) == 'X' && (key.charAt(4) == 'Z' || key.charAt(4) == 'X')) {
            return symbol(key.substring(1, 4), key.substring(5));
        }
        return QUOTED_IN.stream()
                .filter(quote -> key.endsWith(quote) && key.length() > quote.length())
                .findFirst()
                .map(quote -> symbol(key.substring(0, key.length() - quote.length()), quote))
                .orElse(key);
    }
}
