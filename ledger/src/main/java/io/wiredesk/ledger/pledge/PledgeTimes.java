package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// When a pledge was made, how long it runs and when it falls due. Confined to one text.
final class PledgeTimes {
    /// How many sentences behind the pledge may give its term ("That 90-day plan").
    private static final int TERM_REACH = 3;

    /// How far behind "extended" its "to" may stand.
    private static final int EXTENDED_REACH = 16;

    /// How many tokens behind a verb its day ends: "expired at midnight on Friday, July 11".
    private static final int CLOSE = 12;

    /// `2026-03-31`.
    private static final int DAY_LENGTH = 10;

    private final Tokens tokens;
    private final List<FoundTime> times;
    private final PledgeWords words;

    PledgeTimes(Tokens tokens, List<FoundTime> times, PledgeWords words) {
        this.tokens = tokens;
        this.times = times;
        this.words = words;
    }

    /// The date in `[first, end)` that no deadline word leads to: when the pledge was made.
    ///
    /// @param written when the text was written: a weekday that lies ahead of it was the one before
    Optional<String> made(int first, int end, Optional<LocalDate> written) {
        return within(first, end).stream()
                .filter(t -> isDate(t) && !isDeadline(t))
                .map(t -> back(t, written))
                .filter(v -> written.isEmpty() || !isAhead(v, written.get()))
                .findFirst();
    }

    /// The time that ends an action and lies in the past: "signed a letter of intent to buy it last month" tells when
    /// it
    /// was signed.
    Optional<FoundTime> pastAtEnd(PledgeVerb verb, Optional<LocalDate> written) {
        boolean isAgreed = verb.kind() == PledgeVerb.Kind.PROMISE && written.isPresent();
        return within(verb.action() + 1, verb.end()).stream()
                .filter(t -> isAgreed && t.endToken() == verb.end() && isDate(t) && !isDeadline(t))
                .filter(t -> isPast(t, written.orElseThrow()) && !isParticiple(lead(t) - 1))
                .filter(t -> tokens.word(t.firstToken()).equals("last")
                        || tokens.word(t.firstToken()).equals("earlier")
                        || isSealed(verb))
                .findFirst();
    }

    /// "a show aired last year" tells when it was aired.
    private boolean isParticiple(int token) {
        return tokens.word(token).endsWith("ed") || words.has(PledgeWords.Kind.PAST, tokens, token);
    }

    /// A verb whose object is an agreement: a month behind it is the agreement's.
    boolean isSealed(PledgeVerb verb) {
        if (verb.kind() == PledgeVerb.Kind.DEAL) {
            return false;
        }
        return words.has(PledgeWords.Kind.ANNOUNCE, tokens, verb.token())
                || (words.has(PledgeWords.Kind.SEAL, tokens, verb.token())
                        && !words.has(PledgeWords.Kind.PROMISE, tokens, verb.token()));
    }

    /// First token of a time with the "in" or "on" before it.
    int lead(FoundTime time) {
        return switch (tokens.word(time.firstToken() - 1)) {
            case "in", "on", "late", "early" -> time.firstToken() - 1;
            default -> time.firstToken();
        };
    }

    private static boolean isPast(FoundTime time, LocalDate written) {
        String value = time.expression().value();
        String now = written.toString();
        boolean isPlain = value.length() <= now.length() && !value.contains("W") && year(value) > 0;
        return isPlain && value.compareTo(now.substring(0, value.length())) < 0;
    }

    private static boolean isAhead(String value, LocalDate written) {
        String day = value.length() > 10 ? value.substring(0, 10) : value;
        return !day.contains("W")
                && year(day) > 0
                && day.compareTo(written.toString().substring(0, day.length())) > 0;
    }

    private String back(FoundTime time, Optional<LocalDate> written) {
        String value = time.expression().value();
        boolean isWeekday =
                value.length() == 10 && tokens.word(time.endToken() - 1).endsWith("day");
        if (!isWeekday || written.isEmpty()) {
            return value;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            return (day.isAfter(written.get()) ? day.minusDays(7) : day).toString();
        } catch (DateTimeException e) {
            return value; // a day with unknown parts
        }
    }

    /// The first date close behind a token, without its time of day.
    Optional<String> day(int first) {
        return within(first, first + CLOSE).stream()
                .filter(PledgeTimes::isDate)
                .map(t -> t.expression().value())
                .map(PledgeTimes::day)
                .findFirst();
    }

    /// A date without its time of day.
    private static String day(String value) {
        return value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
    }

    /// The day in `[first, end)` on which something begins: "starting on Friday", "from 2 April".
    Optional<String> start(int first, int end) {
        return within(first, end).stream()
                .filter(t -> isDate(t) && isStart(t.firstToken()))
                .map(t -> t.expression().value())
                .findFirst();
    }

    private boolean isStart(int first) {
        int before = tokens.word(first - 1).equals("on") ? first - 2 : first - 1;
        return switch (tokens.word(before)) {
            case "starting", "beginning", "from", "effective" -> true;
            case "effect", "force" -> !tokens.word(first - 1).equals("force");
            default -> false;
        };
    }

    /// The date in `[first, end)` behind "by", "until" or "before".
    Optional<String> due(int first, int end) {
        return within(first, end).stream()
                .filter(t -> isDate(t) && isDeadline(t))
                .map(t -> day(t.expression().value()))
                .findFirst();
    }

    /// The same pledge, ended by its deadline where more words follow: "by May, a year late".
    PledgeVerb bounded(PledgeVerb verb) {
        return within(verb.action() + 2, verb.end()).stream()
                .filter(t -> (isDate(t) && isDeadline(t)) || (isLength(t) && isWithin(t)))
                .findFirst()
                .map(t -> verb.until(t.endToken()))
                .orElse(verb);
    }

    private boolean isWithin(FoundTime time) {
        return tokens.word(time.firstToken() - 1).equals("within");
    }

    /// The time ahead that ends what somebody will do: "to close the sale this quarter", "to pay it in May".
    Optional<String> dueAtEnd(PledgeVerb verb, Optional<LocalDate> written) {
        if (verb.kind() != PledgeVerb.Kind.PROMISE || written.isEmpty()) {
            return Optional.empty();
        }
        return within(verb.action() + 1, verb.end()).stream()
                .filter(t -> t.endToken() == verb.end() && isDate(t) && !isPast(t, written.get()))
                .filter(t -> isWhen(t.firstToken()))
                .map(t -> t.expression().value())
                .filter(value -> year(value) > 0)
                .findFirst();
    }

    /// "In May", "on Friday", "this year"; not "beginning in May", "the report of May".
    private boolean isWhen(int first) {
        return switch (tokens.word(first - 1)) {
            case "in", "on", "during", "over", "within", "later", "early", "late" ->
                switch (tokens.word(first - 2)) {
                    case "beginning", "starting", "begin", "start" -> false;
                    default -> true;
                };
            case "beginning", "starting", "from", "since", "after", "of" -> false;
            default ->
                switch (tokens.word(first)) {
                    case "this", "next", "later", "early", "late", "today", "tomorrow" -> true;
                    default -> tokens.word(first).endsWith("day");
                };
        };
    }

    /// The length of time in the action, or the one that describes the deal in a sentence that follows.
    Optional<String> term(PledgeVerb verb, List<Stretch> sentences, int pledge) {
        Optional<String> own = within(verb.token(), verb.end()).stream()
                .filter(t -> isLength(t)
                        && (isTerm(t, verb.isDemand() && !isRequired(verb)) || verb.kind() == PledgeVerb.Kind.DEAL))
                .map(t -> t.expression().value())
                .findFirst();
        if (verb.isDemand()) {
            return own; // "a sixty-day truce" is not how long they have
        }
        int last = Math.min(sentences.size(), pledge + 1 + TERM_REACH) - 1;
        int from = sentences.get(pledge).first();
        return own.or(() -> within(from, sentences.get(last).end()).stream()
                .filter(t -> isLength(t) && describesDeal(t))
                .map(t -> t.expression().value())
                .findFirst());
    }

    /// "The settlement requires it to keep a monitor for three years".
    boolean isRequired(PledgeVerb verb) {
        return tokens.word(verb.token()).startsWith("requir")
                || tokens.word(verb.token()).startsWith("oblig");
    }

    /// "within 30 days", "for two years", "gave them a month to": not "a five-day festival".
    private boolean isTerm(FoundTime time, boolean isDemand) {
        boolean given = isDemand && tokens.word(time.endToken()).equals("to");
        if (tokens.word(time.firstToken()).equals("over")) {
            return !isDemand;
        }
        return given
                || switch (tokens.word(time.firstToken() - 1)) {
                    case "within", "in", "has", "have" -> true;
                    case "for", "over", "by" -> !isDemand;
                    default -> false;
                };
    }

    /// "Over three years": spread over a time whose beginning nobody tells.
    boolean isSpread(PledgeVerb verb) {
        return within(verb.token(), verb.end()).stream()
                .anyMatch(t -> isLength(t)
                        && (tokens.word(t.firstToken()).equals("over")
                                || tokens.word(t.firstToken() - 1).equals("over")));
    }

    /// True for a token inside a time.
    boolean covers(int token) {
        int before = firstFrom(token + 1) - 1;
        return before >= 0 && token < times.get(before).endToken();
    }

    private boolean describesDeal(FoundTime time) {
        return words.hasAny(PledgeWords.Kind.NOUN, tokens, time.endToken(), time.endToken() + 3);
    }

    /// The day that lies the term behind the day of making; empty when either is not exact.
    static Optional<String> after(Optional<String> made, Optional<String> term) {
        if (made.isEmpty() || term.isEmpty() || term.get().startsWith("PT")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(made.get()).plus(Period.parse(term.get())).toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // `2025`, `PXW`: known, but not to the day
        }
    }

    /// The year of a TIMEX3 date; 0 when it names none.
    static int year(String value) {
        boolean isYear = value.length() >= 4 && value.substring(0, 4).chars().allMatch(Character::isDigit);
        return isYear ? Integer.parseInt(value.substring(0, 4)) : 0;
    }

    /// True when `[first, end)` names a year like that.
    boolean names(int first, int end, IntPredicate year) {
        return within(first, end).stream()
                .filter(PledgeTimes::isDate)
                .mapToInt(t -> year(t.expression().value()))
                .anyMatch(y -> y > 0 && year.test(y));
    }

    /// The times in `[first, end)`.
    private List<FoundTime> within(int first, int end) {
        int from = firstFrom(first);
        int to = from;
        while (to < times.size() && times.get(to).endToken() <= end) {
            to++;
        }
        return times.subList(from, to);
    }

    /// Number of the first time that begins at a token or later.
    private int firstFrom(int token) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isDate(FoundTime time) {
        TimeExpression.Type type = time.expression().type();
        boolean point = type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME;
        return point && !time.expression().value().endsWith("_REF");
    }

    private static boolean isLength(FoundTime time) {
        return time.expression().type() == TimeExpression.Type.DURATION;
    }

    private boolean isDeadline(FoundTime time) {
        return switch (tokens.word(time.firstToken() - 1)) {
            case "by", "until", "before", "till", "through" -> true;
            case "to" -> isExtended(time.firstToken() - 1) || isRange(time.firstToken() - 1);
            case "least" -> tokens.word(time.firstToken() - 3).equals("until");
            case "of", "than" ->
                switch (tokens.word(time.firstToken() - 2)) {
                    case "end", "later", "deadline" -> true;
                    default -> false;
                };
            default -> isSetAsDeadline(time);
        };
    }

    /// "extended the deadline for its offer to 5 February".
    private boolean isExtended(int to) {
        for (int i = to - 1; i > to - EXTENDED_REACH; i--) {
            if (tokens.word(i).startsWith("extend")) {
                return true;
            }
        }
        return false;
    }

    /// "from 1 April 2028 to 31 March 2038".
    private boolean isRange(int to) {
        int before = firstFrom(to) - 1;
        return before >= 0
                && times.get(before).endToken() == to
                && tokens.word(times.get(before).firstToken() - 1).equals("from");
    }

    /// "set 10 April as the deadline".
    private boolean isSetAsDeadline(FoundTime time) {
        int as = time.endToken();
        return tokens.word(as).equals("as")
                && (tokens.word(as + 1).equals("deadline")
                        || tokens.word(as + 2).equals("deadline"));
    }
}
