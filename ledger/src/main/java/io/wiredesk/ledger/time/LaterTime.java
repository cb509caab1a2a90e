package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.util.Optional;

/// A length behind which "later" or "earlier" stands: a point counted from the month or year named just before. "The
/// dock shut in February. Two months later it was let" means April.
final class LaterTime {
    private LaterTime() {}

    /// The point that a length just found leads to; absent without a month or year to count from.
    static Optional<FoundTime> of(Tokens tokens, FoundTime length, Moment moment) {
        int sign = sign(tokens, length.endToken());
        if (sign == 0 || !moment.match().rule().operation().equals("length")) {
            return Optional.empty();
        }
        return point(length.expression().value(), sign, moment).map(value -> {
            Span span = new Span(length.expression().span().start(), tokens.end(length.endToken()));
            TimeExpression point = new TimeExpression(span, TimeExpression.Type.DATE, value);
            return new FoundTime(point, Optional.empty(), length.firstToken(), length.endToken() + 1);
        });
    }

    /// "Later this month", "later in 2015" are times of their own.
    private static int sign(Tokens tokens, int token) {
        boolean other = switch (tokens.word(token + 1)) {
            case "this", "that", "in", "on", "the", "than" -> true;
            default -> false;
        };
        if (other) {
            return 0;
        }
        return switch (tokens.word(token)) {
            case "later" -> 1;
            case "earlier" -> -1;
            default -> 0;
        };
    }

    private static Optional<String> point(String length, int sign, Moment moment) {
        if (!length.matches("P[1-9][0-9]{0,2}[MY]")) {
            return Optional.empty();
        }
        int count = sign * Integer.parseInt(length.substring(1, length.length() - 1));
        if (length.endsWith("Y")) {
            return moment.talk()
                    .month(moment.first())
                    .filter(named -> isPossible(named.plusYears(count), moment))
                    .map(named -> Integer.toString(named.getYear() + count));
        }
        return moment.talk()
                .namedMonth(moment.first())
                .filter(named -> isPossible(named.plusMonths(count), moment))
                .map(named -> CalendarText.month(named.plusMonths(count)));
    }

    /// What was told of happened before the day of writing, unless the clause looks ahead.
    private static boolean isPossible(LocalDate day, Moment moment) {
        return moment.looksAhead() || moment.written().filter(day::isAfter).isEmpty();
    }
}
