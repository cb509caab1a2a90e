package io.wiredesk.ledger.level;

import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// A figure that could be a price: its value and the unit its signs give.
///
/// @param value the number, thousands written out
/// @param unit ISO 4217 code or `%`; absent when bare
/// @param token the number's token
/// @param first first token, a currency sign before it included
/// @param end token behind the last
record Figure(double value, Optional<String> unit, int token, int first, int end) {
    private static final int LONGEST = 14;

    /// The figure at a token, when it is one: `1.1400`, `$3,384`, `104K`, `4.5%`, `155.20 yen`.
    static Optional<Figure> at(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (word.length() > LONGEST || word.indexOf(':') >= 0) {
            return Optional.empty();
        }
        boolean thousands = word.endsWith("k") && word.length() > 1;
        String digits = thousands ? word.substring(0, word.length() - 1) : word;
        Optional<Double> number = number(digits);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> sign = signBefore(tokens, token);
        Optional<String> word2 = unitBehind(tokens, token + 1);
        int first = sign.isPresent() ? token - 1 : token;
        int end = word2.isPresent() ? endOfUnit(tokens, token + 1) : token + 1;
        double value = number.get() * (thousands ? 1000 : 1);
        return Optional.of(new Figure(value, sign.or(() -> word2), token, first, end));
    }

    private static Optional<Double> number(String digits) {
        boolean plain = !digits.isEmpty() && isDigit(digits.charAt(0));
        int points = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            points += c == '.' ? 1 : 0;
            plain &= isDigit(c) || c == '.' || c == ',';
        }
        return plain && points <= 1 && isGrouped(digits)
                ? Optional.of(Double.parseDouble(digits.replace(",", "")))
                : Optional.empty();
    }

    /// Full-width and other scripts' digits are digits too, but [Double#parseDouble(String)] refuses them.
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// `3,384` and `1,234,567.8` are grouped; `1,14` is not a figure we can read for sure.
    private static boolean isGrouped(String digits) {
        int comma = digits.indexOf(',');
        if (comma < 0) {
            return true;
        }
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        for (int at = comma; at >= 0 && at < point; at = digits.indexOf(',', at + 1)) {
            int next = digits.indexOf(',', at + 1);
            if ((next < 0 ? point : next) - at != 4) {
                return false;
            }
        }
        return comma <= 3;
    }

    private static Optional<String> signBefore(Tokens tokens, int token) {
        if (!tokens.touchesPrevious(token) && !tokens.word(token - 1).equals("$")) {
            return tokens.word(token - 1).length() == 3 ? code(tokens.word(token - 1)) : Optional.empty();
        }
        return switch (tokens.word(token - 1)) {
            case "$" -> Optional.of("USD");
            case "\u20ac" -> Optional.of("EUR");
            case "\u00a3" -> Optional.of("GBP");
            case "\u00a5" -> Optional.of("JPY");
            case "\u20b9" -> Optional.of("INR");
            default -> Optional.empty();
        };
    }

    private static Optional<String> code(String word) {
        return switch (word) {
            case "usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "cny", "inr" ->
                Optional.of(word.toUpperCase(java.util.Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static Optional<String> unitBehind(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "%", "percent" -> Optional.of("%");
            case "per" -> tokens.word(token + 1).equals("cent") ? Optional.of("%") : Optional.empty();
            case "yen" -> Optional.of("JPY");
            case "dollars", "usdt" -> Optional.of("USD");
            case "euros" -> Optional.of("EUR");
            case "pounds" -> Optional.of("GBP");
            case "yuan" -> Optional.of("CNY");
            case "francs" -> Optional.of("CHF");
            case "rupees" -> Optional.of("INR");
            case "won" -> Optional.of("KRW");
            case "rubles", "roubles" -> Optional.of("RUB");
            case "lira" -> Optional.of("TRY");
            default -> code(tokens.word(token));
        };
    }

    private static int endOfUnit(Tokens tokens, int token) {
        return tokens.word(token).equals("per") ? token + 2 : token + 1;
    }
}
