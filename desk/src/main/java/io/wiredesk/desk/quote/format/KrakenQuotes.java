package io.wiredesk.desk.quote.format;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Public answers of the exchange Kraken: `/0/public/OHLC?pair=XBTUSD&interval=60`, candles of `[time, open,
/// high, low, close, vwap, volume, count]`, oldest first; and `/0/public/Ticker?pair=XBTUSD,ETHUSD`, whose `c`
/// begins with the last price. A refusal comes with status 200 and a list `error`.
final class KrakenQuotes implements QuoteFormat {
    private static final int CLOSE = 4;

    @Override
    public QuoteReading read(QuoteAnswer answer) {
        Optional<JsonNode> root = ExchangeJson.root(answer.body());
        JsonNode errors = root.map(node -> node.path("error")).orElse(null);
        if (errors != null && errors.size() > 0) {
            return new QuoteReading.Wrong("Kraken refuses " + answer.url() + ": "
                    + Rows.cut(errors.get(0).asString("")));
        }
        JsonNode result = root.map(node -> node.path("result")).orElse(null);
        if (result == null || !result.isObject()) {
            return new QuoteReading.Wrong(answer.url() + " is no answer of Kraken: it has no 'result'");
        }
        Rows rows = new Rows(answer);
        boolean isOne = result.properties().stream()
                        .filter(pair -> pair.getValue().isContainer())
                        .count()
                == 1;
        for (Map.Entry<String, JsonNode> pair : result.properties()) {
            String own = CryptoPair.ofKey(pair.getKey());
            read(rows, isOne ? answer.symbolOr(own) : own, pair.getValue(), answer);
        }
        return rows.reading();
    }

    private static void read(Rows rows, String symbol, JsonNode pair, QuoteAnswer answer) {
        if (pair.isObject()) {
            JsonNode last = pair.path("c").path(0);
            rows.add(symbol, answer.at(), last.isValueNode() ? last.asString() : "");
        } else if (pair.isArray()) {
            long length = ExchangeJson.number(answer.url(), "interval", 1) * 60;
            for (JsonNode candle : pair) {
                if (!rows.isFull()) {
                    ExchangeJson.addCandle(rows, symbol, candle, length, CLOSE, answer.at());
                }
            }
        }
    }
}
