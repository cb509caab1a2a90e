package io.wiredesk.desk.web.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Writes prices and rates so that those of one instrument align: a fixed number of decimals for each kind.
final class Figures {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private Figures() {}

    /// `1.0870` for a pair, `151.20` for one quoted in yen, `4.312%`, `15,310`, `25 bp`.
    static String figure(String symbol, double value, String unit) {
        if (unit.equals("%")) {
            return format("0.00#", value) + "%";
        }
        if (unit.equals("bp")) {
            return format("0.#", value) + " bp";
        }
        return format(pattern(symbol, value), value);
    }

    /// The figure with a sign for how the instrument stands to it: `≈ 1.0870`, `> 1.0900`, `→ 2,914.60`.
    static String signed(String sign, String figure) {
        return sign.isEmpty() ? figure : sign + " " + figure;
    }

    /// A share of one as readers of tables know it: `.95`, `1`.
    static String share(double share) {
        return share >= 0.995 ? "1" : format("#.00", share);
    }

    /// `1 voice`, `2 voices`.
    static String count(int number, String one) {
        String noun = number == 1 ? one : one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return format("#,##0", number) + " " + noun;
    }

    private static String pattern(String symbol, double value) {
        boolean isPair = symbol.length() == 7 && symbol.charAt(3) == '/' && !symbol.startsWith("X");
        if (isPair && Math.abs(value) < 1000) {
            return symbol.endsWith("/JPY") ? "0.00" : "0.0000";
        }
        return Math.abs(value) >= 10_000 ? "#,##0.##" : "#,##0.00";
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, SYMBOLS).format(value).replace('-', '−');
    }
}
