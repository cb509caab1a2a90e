package io.wiredesk.desk.quote.format;

import io.wiredesk.desk.store.Quote;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Collects the rows of an answer, and skips those that are no quotes. Confined to one thread.
final class Rows {
    /// Rows read of one answer: the ECB's whole history has some 210,000.
    private static final int MOST = 250_000;

    /// How far a source's clock may run ahead of ours.
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);

    /// Nothing on a market costs a thousand billion of anything: such a figure is a slip.
    private static final double HIGHEST = 1e12;

    private static final int LONGEST_SYMBOL = 40;
    private static final int SHOWN = 40;

    // Matches "DE10Y"; "DAX" is a near miss. Only yields fall to zero and below.
    private static final Pattern YIELD = Pattern.compile("[A-Z]{2}\\d{1,2}[MY]");

    private final QuoteAnswer answer;
    private final TreeSet<String> missing;
    private final Map<Key, Quote> quotes = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int skipped;
    private int rows;
    private boolean isWhole = true;

    private record Key(String symbol, Instant at) {}

    Rows(QuoteAnswer answer) {
        this.answer = answer;
        this.missing = new TreeSet<>(answer.symbols());
    }

    /// True when no more rows are wanted.
    boolean isFull() {
        return rows >= MOST;
    }

    /// Takes a row whose value is still text.
    void add(String symbol, Instant at, String value) {
        double number;
        try {
            number = value.length() > LONGEST_SYMBOL ? Double.NaN : Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        add(symbol, at, number, value);
    }

    /// Takes a row, unless it is none that was wanted.
    void add(String symbol, Instant at, double value) {
        add(symbol, at, value, String.valueOf(value));
    }

    private void add(String symbol, Instant at, double value, String shown) {
        rows++;
        if (!answer.symbols().isEmpty() && !answer.symbols().contains(symbol)) {
            return;
        }
        boolean isPrice =
                Math.abs(value) < HIGHEST && (value > 0 || YIELD.matcher(symbol).matches());
        if (symbol.isBlank() || symbol.length() > LONGEST_SYMBOL) {
            skip("'" + cut(symbol) + "' is no symbol");
        } else if (!isPrice) {
            skip("'" + cut(shown) + "' is no price of " + symbol);
        } else if (at.isAfter(answer.at().plus(CLOCK_SLACK)) || at.isBefore(Instant.EPOCH)) {
            skip(at + " is no time that " + symbol + " can have been quoted at");
        } else {
            missing.remove(symbol);
            quotes.put(new Key(symbol, at), new Quote(symbol, at, value));
        }
    }

    /// Takes a row of seconds since 1970.
    void add(String symbol, long seconds, String value) {
        try {
            add(symbol, Instant.ofEpochSecond(seconds), value);
        } catch (DateTimeException e) {
            rows++;
            skip(seconds + " is no time");
        }
    }

    /// Counts a row that makes no sense.
    void skip(String why) {
        if (skipped++ == 0) {
            notes.add(why);
        }
    }

    /// The answer broke off.
    void cutOff(String where) {
        isWhole = false;
        notes.add("the answer breaks off " + where);
    }

    /// What came of it all.
    QuoteReading reading() {
        if (!missing.isEmpty() && !quotes.isEmpty()) {
            notes.add("no quote of " + String.join(", ", missing));
        }
        if (isFull()) {
            notes.add("only the first " + MOST + " rows were read");
        }
        if (quotes.isEmpty()) {
            String wanted = answer.symbols().isEmpty() ? "" : " of " + String.join(", ", answer.symbols());
            return new QuoteReading.Wrong("no quote" + wanted + " in " + answer.url()
                    + note().map(note -> ": " + note).orElse(""));
        }
        return new QuoteReading.Quotes(List.copyOf(quotes.values()), skipped, note(), isWhole);
    }

    private Optional<String> note() {
        String counted =
                skipped == 0 ? "" : skipped == 1 ? "a row was skipped: " : skipped + " rows were skipped, the first: ";
        return notes.isEmpty() ? Optional.empty() : Optional.of(counted + String.join("; ", notes));
    }

    static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
