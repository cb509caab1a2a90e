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

/// Recognises instruments by the form of their code: `EUR/USD`, `EURUSD`, `NYSE: XYZ`, `$XYZ`, `US10Y`,
/// "10-year Bund".
final class CodePatterns {
    /// Words between "10-year" and the paper, and between the country and "10-year".
    private static final int BOND_REACH = 3;

    private static final int LONGEST_TICKER = 6;
    private static final int LONGEST_BOND_YEARS = 50;

    private final InstrumentTable table;
    private final Map<String, String> exchanges = new HashMap<>();
    private final Map<String, String> makers = new HashMap<>();
    private final Map<String, String> issuers = new HashMap<>();
    private final Set<String> papers = new HashSet<>();

    CodePatterns(InstrumentTable table) {
        this.table = table;
        for (String line : WordList.beside(CodePatterns.class, "exchanges.txt").lines()) {
            put(line, exchanges);
        }
        for (String line : WordList.beside(CodePatterns.class, "bonds.txt").lines()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                switch (parts[0]) {
                    case "MAKER" -> put(parts[i], makers);
                    case "ISSUER" -> put(parts[i], issuers);
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
        if (tokens.isNumber(token)) {
            return bond(tokens, token);
        }
        if (tokens.word(token).equals("$")) {
            return cashtag(tokens, token);
        }
        if (!tokens.isAllCapitals(token)) {
            return isExchange(tokens, token) ? listing(tokens, token) : Optional.empty();
        }
        return listing(tokens, token).or(() -> pair(tokens, token)).or(() -> joined(tokens, token));
    }

    private static String code(Tokens tokens, int token) {
        return tokens.word(token).toUpperCase(Locale.ROOT);
    }

    private static FoundInstrument found(Tokens tokens, Instrument instrument, int first, int end) {
        return new FoundInstrument(new Span(tokens.start(first), tokens.end(end - 1)), instrument, first, end);
    }

    private boolean isExchange(Tokens tokens, int token) {
        return tokens.isCapitalised(token) && exchanges.containsKey(code(tokens, token));
    }

    /// `NYSE: XYZ` or `NASDAQ:XYZ`; in `NASDAQ: the index fell` no ticker follows.
    private Optional<FoundInstrument> listing(Tokens tokens, int token) {
        String exchange = exchanges.get(code(tokens, token));
        if (exchange == null || !tokens.word(token + 1).equals(":") || !isTicker(tokens, token + 2)) {
            return Optional.empty();
        }
        String symbol = exchange + ":" + code(tokens, token + 2);
        Instrument equity = Instrument.anyPrice(symbol, Instrument.Kind.EQUITY);
        return Optional.of(found(tokens, equity, token, token + 3));
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
            if (pair.isPresent()) {
                return pair.map(i -> found(tokens, i, token, token + 1));
            }
        }
        return Optional.empty();
    }

    /// "10-year Treasury yield", "10-year German bond yields"; not "10-year mortgage".
    private Optional<FoundInstrument> bond(Tokens tokens, int token) {
        String years = tokens.word(token);
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
