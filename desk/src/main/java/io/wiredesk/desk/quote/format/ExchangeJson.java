package io.wiredesk.desk.quote.format;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the answers of exchanges have in common. Jackson bounds depth and the length of numbers and texts.
final class ExchangeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExchangeJson() {}

    /// The answer's root; empty when it is no JSON.
    static Optional<JsonNode> root(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// A number in a query, such as the length of candles.
    static long number(String url, String name, long usual) {
        String query = Optional.ofNullable(URI.create(url).getRawQuery()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(part -> part.matches(name + "=\\d{1,6}"))
                .mapToLong(part -> Long.parseLong(part.substring(name.length() + 1)))
                .findFirst()
                .orElse(usual);
    }

    /// Adds a candle's close: quoted when the candle ends, or when the answer came if it is still burning.
    ///
    /// @param length in seconds
    /// @param close the place of the close in it
    static void addCandle(Rows rows, String symbol, JsonNode candle, long length, int close, Instant now) {
        OptionalLong start =
                candle.isArray() && candle.size() > close && candle.get(0).canConvertToLong()
                        ? OptionalLong.of(candle.get(0).asLong(0))
                        : OptionalLong.empty();
        if (start.isEmpty() || !candle.get(close).isValueNode()) {
            rows.skip("'" + Rows.cut(candle.toString()) + "' is no candle");
            return;
        }
        boolean isBurning =
                start.getAsLong() <= now.getEpochSecond() && start.getAsLong() > now.getEpochSecond() - length;
        long end = isBurning ? now.getEpochSecond() : Math.clamp(start.getAsLong(), -1L << 40, 1L << 40) + length;
        rows.add(symbol, end, candle.get(close).asString());
    }
}
