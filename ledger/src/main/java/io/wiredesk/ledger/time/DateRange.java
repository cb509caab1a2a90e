package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ends of a range or the days of a list of which all but one are written short: "March 3 to 5", "3-5 March",
/// "2024-25", "May 3, 10 and 17".
///
/// @param times its times in reading order
record DateRange(List<FoundTime> times) {
    private static final int CENTURY = 100;

    /// Days that one list may have: those of a month.
    private static final int MOST_DAYS = 31;

    /// The range that a time just found is an end of.
    static Optional<DateRange> of(Tokens tokens, FoundTime time, Moment moment) {
        return switch (moment.match().rule().operation()) {
            case "day" ->
                day(time)
                        .flatMap(day -> laterDay(tokens, time, day)
                                .or(() -> earlierDay(tokens, time, day))
                                .or(() -> furtherDays(tokens, time, day)));
            case "year" -> secondYear(tokens, time);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(FoundTime time) {
        try {
            return Optional.of(LocalDate.parse(time.expression().value()));
        } catch (DateTimeParseException unknownYear) {
            return Optional.empty();
        }
    }

    /// "March 3-5", "from March 3 to 5".
    private static Optional<DateRange> laterDay(Tokens tokens, FoundTime time, LocalDate day) {
        int joiner = time.endToken();
        int number = joiner + 1;
        boolean led = tokens.word(time.firstToken() - 1).equals("from")
                || tokens.word(time.firstToken() - 1).equals("between");
        if (!joins(tokens, joiner, led) || !isDayNumber(tokens, number) || isCount(tokens, number)) {
            return Optional.empty();
        }
        int last = Integer.parseInt(tokens.word(number));
        return last > day.getDayOfMonth() && last <= day.lengthOfMonth()
                ? Optional.of(new DateRange(List.of(time, onDay(tokens, number, day.withDayOfMonth(last)))))
                : Optional.empty();
    }

    /// "3-5 March", "from 3 to 5 March".
    private static Optional<DateRange> earlierDay(Tokens tokens, FoundTime time, LocalDate day) {
        int joiner = time.firstToken() - 1;
        int number = joiner - 1;
        boolean led = tokens.word(number - 1).equals("from")
                || tokens.word(number - 1).equals("between");
        boolean opens = tokens.isNumber(time.firstToken()) && isDayNumber(tokens, number);
        if (!opens || !joins(tokens, joiner, led) || tokens.beginsLine(time.firstToken())) {
            return Optional.empty();
        }
        int first = Integer.parseInt(tokens.word(number));
        return first >= 1 && first < day.getDayOfMonth()
                ? Optional.of(new DateRange(List.of(onDay(tokens, number, day.withDayOfMonth(first)), time)))
                : Optional.empty();
    }

    /// "Jan. 12 and 13.", "Jan. 12, 19 and 26 in Oslo"; not "on Jan. 12 and 13 people came".
    private static Optional<DateRange> furtherDays(Tokens tokens, FoundTime time, LocalDate day) {
        List<FoundTime> days = new ArrayList<>(List.of(time));
        int joiner = time.endToken();
        LocalDate last = day;
        while (days.size() < MOST_DAYS && isLaterDay(tokens, joiner + 1, last)) {
            last = last.withDayOfMonth(Integer.parseInt(tokens.word(joiner + 1)));
            days.add(onDay(tokens, joiner + 1, last));
            if (tokens.word(joiner).equals("and")) {
                return isListEnd(tokens, joiner + 2) ? Optional.of(new DateRange(days)) : Optional.empty();
            }
            if (!tokens.word(joiner).equals(",")) {
                return Optional.empty();
            }
            joiner += 2;
            joiner += tokens.word(joiner).equals(",") && tokens.word(joiner + 1).equals("and") ? 1 : 0;
        }
        return Optional.empty();
    }

    private static boolean isLaterDay(Tokens tokens, int number, LocalDate day) {
        return isDayNumber(tokens, number)
                && Integer.parseInt(tokens.word(number)) > day.getDayOfMonth()
                && Integer.parseInt(tokens.word(number)) <= day.lengthOfMonth();
    }

    private static boolean isListEnd(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "", ".", ",", ";", ")", "in", "at", "for", "with", "when" -> true;
            default -> false;
        };
    }

    private static boolean joins(Tokens tokens, int joiner, boolean led) {
        return switch (tokens.word(joiner)) {
            case "-", "\u2013" -> tokens.touchesPrevious(joiner) && tokens.touchesPrevious(joiner + 1);
            case "through", "until" -> true;
            case "to", "and" -> led;
            default -> false;
        };
    }

    private static boolean isSlash(Tokens tokens, int joiner) {
        return tokens.word(joiner).equals("/") && tokens.touchesPrevious(joiner) && tokens.touchesPrevious(joiner + 1);
    }

    private static boolean isDayNumber(Tokens tokens, int token) {
        String word = tokens.word(token);
        return !word.isEmpty()
                && word.length() <= 2
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && !tokens.beginsParagraph(token);
    }

    /// "March 3 to 5 percent", "to 5 p.m.": no day but a number of something.
    private static boolean isCount(Tokens tokens, int number) {
        return switch (tokens.word(number + 1)) {
            case "%", "percent", "per", "p.m.", "a.m.", "am", "pm", "million", "billion", "points", "years", "days" ->
                true;
            case "-", "/" -> tokens.touchesPrevious(number + 1);
            default -> false;
        };
    }

    private static FoundTime onDay(Tokens tokens, int number, LocalDate day) {
        return at(tokens, number, day.toString());
    }

    /// "2024-25" is two years.
    private static Optional<DateRange> secondYear(Tokens tokens, FoundTime time) {
        int number = time.endToken() + 1;
        boolean spoken = tokens.word(time.endToken()).equals("through")
                || tokens.word(time.endToken()).equals("until");
        boolean joined = isSlash(tokens, time.endToken()) || (joins(tokens, time.endToken(), false) && !spoken);
        if (!joined || !isDayNumber(tokens, number) || isCount(tokens, number)) {
            return Optional.empty();
        }
        String year = time.expression().value();
        return isNextYear(year, tokens.word(number))
                ? Optional.of(new DateRange(List.of(time, next(tokens, number, year))))
                : Optional.empty();
    }

    /// True for the "25" of "2024-25".
    static boolean isNextYear(String year, String figures) {
        return Figures.isYear(year) && figures.equals(CalendarText.two((Integer.parseInt(year) + 1) % CENTURY));
    }

    private static FoundTime next(Tokens tokens, int number, String year) {
        return at(tokens, number, Integer.toString(Integer.parseInt(year) + 1));
    }

    private static FoundTime at(Tokens tokens, int token, String value) {
        Span span = new Span(tokens.start(token), tokens.end(token));
        TimeExpression expression = new TimeExpression(span, TimeExpression.Type.DATE, value);
        return new FoundTime(expression, Optional.empty(), token, token + 1);
    }
}
