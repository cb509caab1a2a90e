package io.wiredesk.desk.quote.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// Quotes as comma-separated lines, UTF-8. The first line names the columns: `symbol`, `time` and `value` must
/// be among them, in any order. A time is an ISO instant (`2026-05-06T12:15:00Z`, also with an offset) or a
/// day, which stands for its last minute in UTC. Values have a decimal point. Fields may be quoted, but hold no
/// comma.
final class CsvQuotes implements QuoteFormat {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    @Override
    public QuoteReading read(QuoteAnswer answer) {
        String text = new String(answer.body(), UTF_8);
        Iterator<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().iterator();
        List<String> names = lines.hasNext() ? fields(lines.next().toLowerCase(Locale.ROOT)) : List.of();
        int symbol = names.indexOf("symbol");
        int time = names.indexOf("time");
        int value = names.indexOf("value");
        if (symbol < 0 || time < 0 || value < 0) {
            return new QuoteReading.Wrong(answer.url() + " begins with '" + Rows.cut(String.join(",", names))
                    + "': want a line symbol,time,value");
        }
        Rows rows = new Rows(answer);
        while (lines.hasNext() && !rows.isFull()) {
            String line = lines.next();
            if (line.isBlank()) {
                continue;
            }
            List<String> fields = fields(line);
            if (fields.size() < names.size()) {
                rows.skip("'" + Rows.cut(line) + "' has too few fields");
            } else {
                add(rows, fields.get(symbol), fields.get(time), fields.get(value));
            }
        }
        return rows.reading();
    }

    private static void add(Rows rows, String symbol, String time, String value) {
        Instant at;
        try {
            at = time(time);
        } catch (DateTimeException e) {
            rows.skip("'" + Rows.cut(time) + "' is no time");
            return;
        }
        rows.add(symbol, at, value);
    }

    private static Instant time(String text) {
        return text.length() <= 10
                ? LocalDate.parse(text).atTime(END_OF_DAY).toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split(",", -1)).map(CsvQuotes::bare).toList();
    }

    private static String bare(String field) {
        String text = field.strip();
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
