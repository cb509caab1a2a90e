package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// When a pledge was made and how long it runs. Confined to one text.
final class PledgeTimes {
    /// How many sentences behind the pledge may give its term ("That 90-day plan").
    private static final int TERM_REACH = 3;

    private final Tokens tokens;
    private final TextTimes times;
    private final PledgeWords words;

    PledgeTimes(TextTimes times, PledgeWords words) {
        this.tokens = times.tokens();
        this.times = times;
        this.words = words;
    }

    /// True for a token inside a time.
    boolean covers(int token) {
        return times.covers(token);
    }

    /// The date in `[first, end)` that no deadline word leads to: when the pledge was made.
    ///
    /// @param written when the text was written: a weekday that lies ahead of it was the one before
    Optional<String> made(int first, int end, Optional<LocalDate> written) {
        return times.within(first, end).stream()
                .filter(t -> TextTimes.isDate(t) && !times.isDeadline(t))
                .filter(t -> !tokens.word(t.endToken()).startsWith("level")) // "compared with 2020 levels"
                .filter(t -> !isSince(t.firstToken()))
                .map(t -> back(t, written))
                .filter(v -> written.isEmpty() || !isAhead(v, written.get()))
                .findFirst();
    }

    /// "Since at least early June".
    private boolean isSince(int first) {
        int before = tokens.word(first - 1).equals("least") ? first - 3 : first - 1;
        return tokens.word(before).equals("since");
    }

    /// The time that ends an action and lies in the past: "signed a letter of intent to buy it last month" tells when
    /// it was signed.
    Optional<FoundTime> pastAtEnd(PledgeVerb verb, Optional<LocalDate> written) {
        boolean isAgreed = verb.kind() == PledgeVerb.Kind.PROMISE && written.isPresent();
        return times.within(verb.action() + 1, verb.end()).stream()
                .filter(t -> isAgreed && t.endToken() == verb.end() && TextTimes.isDate(t) && !times.isDeadline(t))
                .filter(t -> DueTimes.isPast(t, written.orElseThrow()) && !isParticiple(lead(t) - 1))
                .filter(t -> tokens.word(t.firstToken()).equals("last")
                        || tokens.word(t.firstToken()).equals("earlier")
                        || words.isSealed(tokens, verb))
                .findFirst();
    }

    /// "a show aired last year" tells when it was aired.
    private boolean isParticiple(int token) {
        return tokens.word(token).endsWith("ed") || words.has(PledgeWords.Kind.PAST, tokens, token);
    }

    /// First token of a time with the "in" or "on" before it.
    int lead(FoundTime time) {
        return switch (tokens.word(time.firstToken() - 1)) {
            case "in", "on", "late", "early" -> time.firstToken() - 1;
            default -> time.firstToken();
        };
    }

    private static boolean isAhead(String value, LocalDate written) {
        String day = value.length() > 10 ? value.substring(0, 10) : value;
        return !day.contains("W")
                && TextTimes.year(day) > 0
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

    /// The length of time in the action, or the one that describes the deal in a sentence that follows.
    Optional<String> term(PledgeVerb verb, List<Stretch> sentences, int pledge) {
        Optional<String> own = times.within(verb.token(), verb.end()).stream()
                .filter(t -> TextTimes.isLength(t)
                        && (isTerm(t, verb.isDemand() && !DueTimes.isRequired(tokens, verb))
                                || verb.kind() == PledgeVerb.Kind.DEAL))
                .map(t -> t.expression().value())
                .findFirst();
        if (verb.isDemand()) {
            return own; // "a sixty-day truce" is not how long they have
        }
        int last = Math.min(sentences.size(), pledge + 1 + TERM_REACH) - 1;
        int from = sentences.get(pledge).first();
        return own.or(() -> times.within(from, sentences.get(last).end()).stream()
                .filter(t -> TextTimes.isLength(t) && describesDeal(t))
                .map(t -> t.expression().value())
                .findFirst());
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

    private boolean describesDeal(FoundTime time) {
        return words.hasAny(PledgeWords.Kind.NOUN, tokens, time.endToken(), time.endToken() + 3);
    }

    /// True when `[first, end)` names a year like that.
    boolean names(int first, int end, IntPredicate year) {
        return times.within(first, end).stream()
                .filter(TextTimes::isDate)
                .mapToInt(t -> TextTimes.year(t.expression().value()))
                .anyMatch(y -> y > 0 && year.test(y));
    }
}
