package io.wiredesk.ledger.level;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads written numbers, English and, where unmistakable, continental.
final class Numeral {
    private static final int LONGEST = 14;

    /// `3,384` and `1,234,567.8`; not `1,14`, which we cannot read for sure.
    private static final Pattern ENGLISH = Pattern.compile("[0-9]{1,3}(,[0-9]{3})++(\\.[0-9]++)?+");

    /// `24.312,55` and `1.234.567`; not `1.234`, which is English.
    private static final Pattern CONTINENTAL =
            Pattern.compile("[0-9]{1,3}+(\\.[0-9]{3})++,[0-9]++|[0-9]{1,3}+(\\.[0-9]{3}){2,}+");

    private static final Pattern PLAIN = Pattern.compile("[0-9]++(\\.[0-9]++)?+");
    private static final Pattern THREE = Pattern.compile("[0-9]{3}(\\.[0-9]++)?+");

    private Numeral() {}

    /// The number, when the digits are one.
    static Optional<Double> parse(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST || digits.charAt(0) < '0' || digits.charAt(0) > '9') {
            return Optional.empty();
        }
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(Double.parseDouble(digits));
        }
        if (ENGLISH.matcher(digits).matches()) {
            return Optional.of(Double.parseDouble(digits.replace(",", "")));
        }
        return CONTINENTAL.matcher(digits).matches()
                ? Optional.of(Double.parseDouble(digits.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /// True for three digits, a fraction behind them or not.
    static boolean isGroupOfThree(String word) {
        return THREE.matcher(word).matches();
    }
}
