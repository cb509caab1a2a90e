package io.wiredesk.ledger.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Works out lengths of time, recurring times, and points a length away from the day of writing.
final class LengthValues {
    /// Years have four digits: "a million years ago" is only past.
    private static final int LAST_YEAR = 9999;

    private LengthValues() {}

    static Optional<String> length(Moment moment) {
        return Optional.of(iso(count(moment), unit(moment)));
    }

    static Optional<String> lengthAndHalf(Moment moment) {
        String unit = unit(moment);
        BigDecimal count = new BigDecimal(moment.slot(WordClass.NUM).orElse("1"));
        return Optional.of(iso(count.add(new BigDecimal("0.5")).toPlainString(), unit));
    }

    /// "Half a century".
    static Optional<String> halfLength(Moment moment) {
        return Optional.of(iso("0.5", unit(moment)));
    }

    /// "Half a century ago": halves of decades and centuries are years, halves of years months.
    static Optional<String> halfAgo(Moment moment) {
        return moment.written().flatMap(w -> switch (unit(moment)) {
            case "C" -> CalendarText.unit("Y", w, -50);
            case "E" -> CalendarText.unit("Y", w, -5);
            case "Y" -> CalendarText.unit("M", w, -6);
            case "M" -> CalendarText.unit("W", w, -2);
            default -> CalendarText.unit("D", w, 0);
        });
    }

    static Optional<String> unsureLength(Moment moment) {
        return Optional.of(iso("X", unit(moment)));
    }

    private static String unit(Moment moment) {
        return moment.slot(WordClass.UNITS)
                .or(() -> moment.slot(WordClass.UNIT))
                .or(() -> moment.slot(WordClass.LONGUNITS))
                .or(() -> moment.slot(WordClass.LONGUNIT))
                .or(() -> moment.slot(WordClass.DAYORMORE))
                .orElseThrow();
    }

    private static String count(Moment moment) {
        if (moment.slot(WordClass.FUZZ).filter(f -> !f.equals("couple")).isPresent()) {
            return "X";
        }
        if (moment.has(WordClass.FUZZ)) {
            return "2";
        }
        return moment.slot(WordClass.NUM).orElse(isOne(moment) ? "1" : "X");
    }

    private static boolean isOne(Moment moment) {
        return moment.has(WordClass.UNIT) || moment.has(WordClass.DAYORMORE);
    }

    /// ISO 8601 with TIMEX3's letters for unknown numbers; decades and centuries become years.
    private static String iso(String count, String unit) {
        boolean clock = unit.startsWith("T");
        String letter = clock ? unit.substring(1) : unit;
        int factor = switch (letter) {
            case "E" -> 10;
            case "C" -> 100;
            default -> 1;
        };
        if (count.equals("X")) {
            return (clock ? "PTX" : "PX") + letter;
        }
        String plain = factor > 1 ? "Y" : letter;
        return (clock ? "PT" : "P") + amount(new BigDecimal(count).multiply(BigDecimal.valueOf(factor)), plain, clock);
    }

    /// Half a year is six months, half an hour thirty minutes, half a minute thirty seconds; other halves stay decimal.
    private static String amount(BigDecimal count, String letter, boolean clock) {
        BigDecimal whole = new BigDecimal(count.toBigInteger());
        boolean half = count.subtract(whole).compareTo(new BigDecimal("0.5")) == 0;
        String rest = switch (letter) {
            case "Y" -> "6M";
            case "H" -> "30M";
            case "M" -> clock ? "30S" : "";
            default -> "";
        };
        if (half && !rest.isEmpty()) {
            return (whole.signum() == 0 ? "" : whole.toPlainString() + letter) + rest;
        }
        return count.stripTrailingZeros().toPlainString() + letter;
    }

    static Optional<String> every(Moment moment) {
        String count = moment.says("other") ? "2" : moment.slot(WordClass.NUM).orElse("1");
        return Optional.of(iso(count, unit(moment)));
    }

    /// "Three times a month": the month that it comes round in.
    static Optional<String> often(Moment moment) {
        return Optional.of(iso("1", unit(moment)));
    }

    static Optional<String> everyWeekday(Moment moment) {
        int day = moment.has(WordClass.WEEKDAYS) ? moment.number(WordClass.WEEKDAYS) : moment.number(WordClass.WEEKDAY);
        String part = moment.slot(WordClass.DAYPART).map(p -> "T" + p).orElse("");
        return Optional.of("XXXX-WXX-" + day + part);
    }

    static Optional<String> everyMonth(Moment moment) {
        return moment.month().map(m -> "XXXX-" + CalendarText.two(m));
    }

    static Optional<String> away(Moment moment, int sign) {
        String unit = unit(moment);
        if (moment.has(WordClass.FUZZ)) {
            boolean couple = moment.slot(WordClass.FUZZ).orElseThrow().equals("couple");
            if (!couple) {
                return Optional.of(sign < 0 ? "PAST_REF" : "FUTURE_REF");
            }
        }
        String count = moment.slot(WordClass.NUM).orElse(moment.has(WordClass.FUZZ) ? "2" : "1");
        if (unit.startsWith("T")) {
            return moment.written().map(LocalDate::toString);
        }
        long whole = new BigDecimal(count).longValue();
        if (sign < 0 && whole == 1 && unit.equals("Y") && moment.quarter().isPresent()) {
            return moment.quarter().map(CalendarText::yearBefore);
        }
        return moment.written().flatMap(w -> {
            double year = w.getYear() + sign * whole * years(unit);
            return year > 0 && year < LAST_YEAR
                    ? CalendarText.unit(unit, w, sign * whole)
                    : Optional.of(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        });
    }

    /// About how many years a unit is long.
    private static double years(String unit) {
        return switch (unit) {
            case "C" -> 100;
            case "E" -> 10;
            case "Y" -> 1;
            case "Q" -> 0.25;
            case "M" -> 1 / 12.0;
            case "W" -> 7 / 365.0;
            default -> 1 / 365.0;
        };
    }
}
