package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Two ends of a range of which one is written short: "March 3 to 5", "3-5 March", "2024-25".
///
/// @param times both ends in reading order
record DateRange(List<FoundTime> times) {
    private static final int CENTURY = 100;

    /// The range that a time just found is an end of.
    static Optional<DateRange> of(Tokens tokens, FoundTime time, Moment moment) {
        return switch (moment.match().rule().operation()) {
            case "day" -> day(time).flatMap(day -> laterDay(tokens, time, day).or(() -> earlierDay(tokens, time, day)));
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

    private static boolean joins(Tokens tokens, int joiner, boolean led) {
        return switch (tokens.word(joiner)) {
            case "-", "\u2013" -> tokens.touchesPrevious(joiner) && tokens.touchesPrevious(joiner + 1);
            case "through", "until" -> true;
            case "to", "and" -> led;
            default -> false;
        };
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

    /// "2024-25" is two years; "1989-12" may be a month and stays alone.
    private static Optional<DateRange> secondYear(Tokens tokens, FoundTime time) {
        int number = time.endToken() + 1;
        boolean joined = joins(tokens, time.endToken(), false)
                && !tokens.word(time.endToken()).equals("through")
                && !tokens.word(time.endToken()).equals("until");
        if (!joined || !isDayNumber(tokens, number) || isCount(tokens, number)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(time.expression().value()) + 1;
        return Integer.parseInt(tokens.word(number)) == year % CENTURY
                ? Optional.of(new DateRange(List.of(time, at(tokens, number, Integer.toString(year)))))
                : Optional.empty();
    }

    private static FoundTime at(Tokens tokens, int token, String value) {
        Span span = new Span(tokens.start(token), tokens.end(token));
        TimeExpression expression = new TimeExpression(span, TimeExpression.Type.DATE, value);
        return new FoundTime(expression, Optional.empty(), token, token + 1);
    }
}
