package io.wiredesk.ledger.level;

import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// A figure that could be a price: its value and the unit its signs give.
///
/// @param value the number, thousands written out
/// @param unit ISO 4217 code, `USX`, `GBX` or `%`; absent when bare
/// @param token the number's token
/// @param first first token, a currency sign before it included
/// @param end token behind the last
record Figure(double value, Optional<String> unit, int token, int first, int end) {
    /// The figure at a token, when it is one: `1.1400`, `$3,384`, `3 384`, `104K`, `4.5%`, `155.20 yen`,
    /// `-0.25%`.
    static Optional<Figure> at(Tokens tokens, int token, Units units) {
        String word = tokens.word(token);
        boolean thousands = word.endsWith("k") && word.length() > 1;
        String digits = thousands ? word.substring(0, word.length() - 1) : word;
        int behind = thousands ? token + 1 : endOfThousands(tokens, token);
        StringBuilder joined = new StringBuilder(digits);
        for (int i = token + 1; i < behind; i++) {
            joined.append(tokens.word(i));
        }
        Optional<Double> number = Numeral.parse(joined.toString());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> sign = units.before(tokens, token);
        Optional<Units.Unit> unit = units.behind(tokens, behind);
        int first = sign.isPresent() ? token - 1 : token;
        double value = number.get() * (thousands ? 1000 : 1);
        Figure figure = new Figure(
                value,
                sign.or(() -> unit.map(Units.Unit::code)),
                token,
                first,
                unit.map(Units.Unit::end).orElse(behind));
        return figure.isNegative(tokens) ? figure.negated() : Optional.of(figure);
    }

    /// `3 384`: a second group of exactly three digits, one space behind a group of up to three.
    private static int endOfThousands(Tokens tokens, int token) {
        int end = token + 1;
        if (!isGroup(tokens, token) || tokens.word(token).startsWith("0")) {
            return end;
        }
        while (tokens.word(end).length() >= 3
                && Numeral.isGroupOfThree(tokens.word(end))
                && tokens.start(end) == tokens.end(end - 1) + 1
                && tokens.text().charAt(tokens.end(end - 1)) != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isGroup(Tokens tokens, int token) {
        String word = tokens.word(token);
        return word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isNegative(Tokens tokens) {
        String sign = tokens.word(first - 1);
        return (sign.equals("-") || sign.equals("\u2212"))
                && tokens.touchesPrevious(first)
                && !tokens.touchesPrevious(first - 1);
    }

    /// Below zero only rates stand, and what stands there is no price of anything else.
    private Optional<Figure> negated() {
        return isPercent() ? Optional.of(new Figure(-value, unit, token, first - 1, end)) : Optional.empty();
    }

    /// The same sum in dollars where it is one of American cents.
    Figure inDollars() {
        return unit.filter("USX"::equals).isPresent()
                ? new Figure(value / 100, Optional.of("USD"), token, first, end)
                : this;
    }

    boolean isPercent() {
        return unit.filter("%"::equals).isPresent();
    }

    /// True for a sum of money.
    boolean isMoney() {
        return unit.isPresent() && !isPercent();
    }
}
