package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import io.wiredesk.reader.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Recognises instruments by the form of their code: `EUR/USD`, `EURUSD`, `NYSE: XYZ`, `$XYZ`, `US10Y`, "10-year
/// Bund".
final class CodePatterns {
    /// Words between "10-year" and the paper, and between the country and "10-year".
    private static final int BOND_REACH = 3;

    private static final int LONGEST_TICKER = 6;
    private static final int LONGEST_BOND_YEARS = 50;

    private final InstrumentTable table;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> makers = new HashMap<>();
    private final Map<String, String> issuers = new HashMap<>();
    private final Set<String> papers = new HashSet<>();

    CodePatterns(InstrumentTable table) {
        this.table = table;
        for (String line : WordList.beside(CodePatterns.class, "bonds.txt").lines()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                switch (parts[0]) {
                    case "MAKER" -> put(parts[i], makers);
                    case "ISSUER" -> put(parts[i], issuers);
                    case "NUMBER" -> put(parts[i], numbers);
                    default -> papers.add(parts[i]);
                }
            }
        }
    }

    private static void put(String entry, Map<String, String> map) {
        String[] sides = entry.split("=", -1);
        map.put(sides[0], sides[1]);
    }

    Optional<FoundInstrument> at(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (tokens.isNumber(token) || numbers.containsKey(word)) {
            return bond(tokens, token).or(() -> coded(tokens, token));
        }
        if (word.equals("$")) {
            return cashtag(tokens, token);
        }
        if (!tokens.isCapitalised(token)) {
            return Optional.empty();
        }
        if (tokens.word(token + 1).equals(":")) {
            return listing(tokens, token);
        }
        return tokens.isAllCapitals(token)
                ? coded(tokens, token).or(() -> pair(tokens, token)).or(() -> joined(tokens, token))
                : Optional.empty();
    }

    private static String code(Tokens tokens, int token) {
        return tokens.word(token).toUpperCase(Locale.ROOT);
    }

    private static FoundInstrument found(Tokens tokens, Instrument instrument, int first, int end) {
        return new FoundInstrument(new Span(tokens.start(first), tokens.end(end - 1)), instrument, first, end);
    }

    /// `NYSE: XYZ` or `NASDAQ:XYZ`; in `NASDAQ: the index fell` no ticker follows.
    private Optional<FoundInstrument> listing(Tokens tokens, int token) {
        return table.exchanges()
                .named(tokens.word(token))
                .filter(exchange -> isTicker(tokens, token + 2))
                .map(exchange -> {
                    int end = endOfClass(tokens, token + 3);
                    String ticker = ticker(tokens, token + 2, end);
                    return found(tokens, equity(exchange.code(), ticker), token, endOfTicker(tokens, end));
                });
    }

    /// `(7203.T)`, `<VOD.L>`: a ticker with an exchange's ending, in brackets.
    private Optional<FoundInstrument> coded(Tokens tokens, int token) {
        String before = tokens.word(token - 1);
        boolean form = (before.equals("(") || before.equals("<"))
                && tokens.word(token + 1).equals(".")
                && tokens.touchesPrevious(token + 1)
                && tokens.touchesPrevious(token + 2)
                && tokens.isCapitalised(token + 2)
                && isTicker(tokens, token);
        return form
                ? table.exchanges()
                        .ofEnding(tokens.word(token + 2))
                        .map(e -> found(tokens, equity(e.code(), code(tokens, token)), token, token + 3))
                : Optional.empty();
    }

    private Instrument equity(String exchange, String ticker) {
        String symbol = exchange + ":" + ticker;
        return table.bySymbol(symbol).orElseGet(() -> Instrument.anyPrice(symbol, Instrument.Kind.EQUITY));
    }

    private static String ticker(Tokens tokens, int first, int end) {
        return tokens.text().substring(tokens.start(first), tokens.end(end - 1)).toUpperCase(Locale.ROOT);
    }

    /// `BRK.B`: a class of shares behind a ticker's point.
    private static int endOfClass(Tokens tokens, int end) {
        boolean hasClass = tokens.word(end).equals(".")
                && tokens.touchesPrevious(end)
                && tokens.touchesPrevious(end + 1)
                && tokens.isCapitalised(end + 1)
                && tokens.word(end + 1).length() == 1;
        return hasClass ? end + 2 : end;
    }

    /// `BP.)`: London writes two letters with a point.
    private static int endOfTicker(Tokens tokens, int end) {
        boolean point = tokens.word(end).equals(".") && tokens.word(end + 1).equals(")");
        return point ? end + 1 : end;
    }

    private static boolean isTicker(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (word.isEmpty() || word.length() > LONGEST_TICKER) {
            return false;
        }
        return tokens.isNumber(token)
                || tokens.isAllCapitals(token)
                || (word.length() == 1 && tokens.isCapitalised(token));
    }

    /// `$XYZ`; in `$5` and `US$` nothing follows that is a ticker.
    private Optional<FoundInstrument> cashtag(Tokens tokens, int token) {
        boolean tag = tokens.isAllCapitals(token + 1)
                && tokens.touchesPrevious(token + 1)
                && !tokens.touchesPrevious(token)
                && tokens.word(token + 1).length() <= LONGEST_TICKER;
        if (!tag) {
            return Optional.empty();
        }
        String ticker = code(tokens, token + 1);
        Instrument instrument = table.bySymbol(ticker)
                .filter(i -> i.kind() == Instrument.Kind.CRYPTO || i.kind() == Instrument.Kind.INDEX)
                .or(() -> table.byTicker(ticker))
                .orElseGet(() -> Instrument.anyPrice(ticker, Instrument.Kind.EQUITY));
        return Optional.of(found(tokens, instrument, token, token + 2));
    }

    /// `EUR/USD`, `EUR-USD`, `BTC/USDT`; not `AND/OR`.
    private Optional<FoundInstrument> pair(Tokens tokens, int token) {
        String sign = tokens.word(token + 1);
        boolean joined = (sign.equals("/") || sign.equals("-"))
                && tokens.touchesPrevious(token + 1)
                && tokens.touchesPrevious(token + 2)
                && tokens.isAllCapitals(token + 2);
        return joined
                ? table.pair(code(tokens, token), code(tokens, token + 2)).map(i -> found(tokens, i, token, token + 3))
                : Optional.empty();
    }

    /// `EURUSD`, `XAUUSD`, `BTCUSDT`; not `LONDON`.
    private Optional<FoundInstrument> joined(Tokens tokens, int token) {
        String word = code(tokens, token);
        if (word.length() < 6 || word.length() > 8) {
            return Optional.empty();
        }
        for (int quoteLength = 3; quoteLength <= 4; quoteLength++) {
            int cut = word.length() - quoteLength;
            Optional<Instrument> pair = table.pair(word.substring(0, cut), word.substring(cut));
            if (pair.isPresent() && quotesOthers(word.substring(cut))) {
                return pair.map(i -> found(tokens, i, token, token + 1));
            }
        }
        return Optional.empty();
    }

    /// Currencies and the few coins that others are priced in: `BOSTON` is no pair.
    private boolean quotesOthers(String symbol) {
        return switch (symbol) {
            case "BTC", "ETH", "USDT", "USDC" -> true;
            default ->
                table.bySymbol(symbol)
                        .filter(i -> i.kind() == Instrument.Kind.CURRENCY)
                        .isPresent();
        };
    }

    /// "10-year Treasury yield", "10-year German bond yields"; not "10-year mortgage".
    private Optional<FoundInstrument> bond(Tokens tokens, int token) {
        String years = numbers.getOrDefault(tokens.word(token), tokens.word(token));
        boolean form = years.length() <= 2
                && years.chars().allMatch(Character::isDigit)
                && Integer.parseInt(years) <= LONGEST_BOND_YEARS
                && tokens.word(token + 1).equals("-")
                && tokens.word(token + 2).startsWith("year");
        if (!form) {
            return Optional.empty();
        }
        String country = issuerBefore(tokens, token);
        for (int i = token + 3; i < token + 3 + BOND_REACH; i++) {
            String word = tokens.word(i);
            if (makers.containsKey(word) || papers.contains(word)) {
                String maker = makers.getOrDefault(word, country.isEmpty() ? "US" : country);
                return Optional.of(found(tokens, bondYield(maker, years), token, i + 1));
            }
            country = issuers.getOrDefault(word, country);
        }
        return Optional.empty();
    }

    private String issuerBefore(Tokens tokens, int token) {
        for (int i = token - 1; i >= token - BOND_REACH; i--) {
            String issuer = issuers.get(tokens.word(i));
            if (issuer != null) {
                return issuer;
            }
        }
        return "";
    }

    /// A bond's yield in percent; outside this range no large state has paid for long.
    private static Instrument bondYield(String country, String years) {
        return new Instrument(country + years + "Y", Instrument.Kind.BOND, -2, 40);
    }
}
