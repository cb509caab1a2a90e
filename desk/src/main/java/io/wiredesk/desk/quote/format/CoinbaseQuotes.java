package io.wiredesk.desk.quote.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Public answers of Coinbase Exchange: `/products/BTC-USD/candles?granularity=3600`, candles of `[time, low,
/// high, open, close, volume]`, newest first; and `/products/BTC-USD/ticker` with `price` and `time`. A refusal
/// is an object with a `message`.
final class CoinbaseQuotes implements QuoteFormat {
    private static final int CLOSE = 4;

    // Matches "/products/BTC-USD/candles"; "/products/candles" is a near miss.
    private static final Pattern PRODUCT = Pattern.compile("/products/([A-Za-z0-9]+-[A-Za-z0-9]+)(?:/|$)");

    @Override
    public QuoteReading read(QuoteAnswer answer) {
        Matcher product = PRODUCT.matcher(answer.url());
        Optional<String> own = product.find() ? CryptoPair.ofProduct(product.group(1)) : Optional.empty();
        String symbol = answer.symbolOr(own.orElse(""));
        Optional<JsonNode> root = ExchangeJson.root(answer.body());
        Rows rows = new Rows(answer);
        if (root.isPresent() && root.get().isArray()) {
            long length = ExchangeJson.number(answer.url(), "granularity", 60);
            for (JsonNode candle : root.get()) {
                if (!rows.isFull()) {
                    ExchangeJson.addCandle(rows, symbol, candle, length, CLOSE, answer.at());
                }
            }
            return rows.reading();
        }
        return root.filter(node -> node.has("price"))
                .map(node -> ticker(rows, symbol, node))
                .orElseGet(() -> new QuoteReading.Wrong(answer.url() + " is no answer of Coinbase"
                        + root.map(node -> node.path("message").asString(""))
                                .filter(message -> !message.isEmpty())
                                .map(message -> ": " + Rows.cut(message))
                                .orElse("")));
    }

    private static QuoteReading ticker(Rows rows, String symbol, JsonNode ticker) {
        String time = ticker.path("time").asString("");
        try {
            rows.add(symbol, Instant.parse(time), ticker.path("price").asString(""));
        } catch (DateTimeException e) {
            rows.skip("'" + Rows.cut(time) + "' is no time");
        }
        return rows.reading();
    }
}
