package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// When a pledge falls due. Confined to one text.
final class DueTimes {
    /// How many tokens behind a verb its day ends: "expired at midnight on Friday, July 11".
    private static final int CLOSE = 12;

    /// How many tokens a deadline may take up that opens a sentence.
    private static final int FRONT = 8;

    private final Tokens tokens;
    private final TextTimes times;
    private final PledgeWords words;

    DueTimes(TextTimes times, PledgeWords words) {
        this.tokens = times.tokens();
        this.times = times;
        this.words = words;
    }

    /// The day, month or year by which a pledge is to be done or until which it holds: a deadline, the day on which it
    /// ran
    /// out, else the end of its term.
    ///
    /// @param made when it was made
    /// @param term how long it runs
    /// @param written when the text was written: an order's term counts from then
    Optional<String> of(
            PledgeVerb verb,
            Stretch sentence,
            Optional<String> made,
            Optional<String> term,
            Optional<LocalDate> written) {
        boolean isWide = verb.kind() == PledgeVerb.Kind.DEAL || verb.isDemand();
        boolean isNoun = verb.isDemand() && tokens.word(verb.token()).equals("deadline");
        int first = verb.isFurther(tokens) ? verb.action() : verb.token();
        return by(first, Math.max(verb.end(), verb.action()))
                .or(() -> isWide ? by(verb.token(), sentence.end()) : Optional.empty())
                .or(() -> isNoun ? by(sentence.first(), verb.token()) : Optional.empty())
                .or(() -> beforeNoun(verb))
                .or(() -> fronted(sentence.first(), verb.token()))
                .or(() -> isLapsed(verb) ? day(Math.max(verb.end(), verb.token())) : Optional.empty())
                .or(() -> endOfTerm(verb, sentence, made, term, written));
    }

    /// The time ahead that ends what is promised: "to close the sale this quarter". Such a time is due, too, but makes
    /// no
    /// pledge of what is none without it.
    Optional<String> atEnd(PledgeVerb verb, Optional<LocalDate> written) {
        if (verb.kind() != PledgeVerb.Kind.PROMISE || written.isEmpty()) {
            return Optional.empty();
        }
        return times.within(verb.action() + 1, verb.end()).stream()
                .filter(t -> t.endToken() == verb.end() && TextTimes.isDate(t) && !isPast(t, written.get()))
                .filter(t -> isWhen(t.firstToken()))
                .map(t -> t.expression().value())
                .filter(value -> TextTimes.year(value) > 0)
                .findFirst();
    }

    /// "Missed a 10 September deadline to".
    private Optional<String> beforeNoun(PledgeVerb verb) {
        return times.within(verb.token(), verb.action()).stream()
                .filter(t -> TextTimes.isDate(t) && tokens.word(t.endToken()).equals("deadline"))
                .map(t -> TextTimes.day(t.expression().value()))
                .findFirst();
    }

    /// "By 2030 it will".
    private Optional<String> fronted(int first, int verb) {
        return times.within(first, Math.min(verb, first + FRONT)).stream()
                .filter(t -> TextTimes.isDate(t) && times.isDeadline(t))
                .map(t -> TextTimes.day(t.expression().value()))
                .findFirst();
    }

    private boolean isLapsed(PledgeVerb verb) {
        return words.has(Kind.LAPSED, tokens, verb.token())
                || words.hasAny(Kind.LAPSED, tokens, verb.end(), verb.end() + 2);
    }

    private Optional<String> endOfTerm(
            PledgeVerb verb,
            Stretch sentence,
            Optional<String> made,
            Optional<String> term,
            Optional<LocalDate> written) {
        Optional<String> start = start(verb.token(), sentence.end());
        if (start.isPresent()) {
            return after(start, term);
        }
        boolean beginsLater =
                isBound(verb) || isRequired(tokens, verb) || words.isSealed(tokens, verb) || isSpread(verb);
        return beginsLater ? Optional.empty() : after(verb.isDemand() ? written.map(LocalDate::toString) : made, term);
    }

    /// "Under the deal it will supply gas for ten years": when that begins, nobody says.
    private boolean isBound(PledgeVerb verb) {
        return verb.kind() == PledgeVerb.Kind.PROMISE
                && switch (tokens.word(verb.token())) {
                    case "is", "are", "will", "would" -> true;
                    default -> false;
                };
    }

    /// The first date close behind a token, without its time of day.
    private Optional<String> day(int first) {
        return times.within(first, first + CLOSE).stream()
                .filter(TextTimes::isDate)
                .map(t -> t.expression().value())
                .map(TextTimes::day)
                .findFirst();
    }

    /// The day in `[first, end)` on which something begins: "starting on Friday", "from 2 April".
    private Optional<String> start(int first, int end) {
        return times.within(first, end).stream()
                .filter(t -> TextTimes.isDate(t) && isStart(t.firstToken()))
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
    private Optional<String> by(int first, int end) {
        return times.within(first, end).stream()
                .filter(t -> TextTimes.isDate(t) && times.isDeadline(t))
                .map(t -> TextTimes.day(t.expression().value()))
                .findFirst();
    }

    /// The same pledge, ended by its deadline where more words follow: "by May, a year late".
    PledgeVerb bounded(PledgeVerb verb) {
        return times.within(verb.action() + 2, verb.end()).stream()
                .filter(t -> !ActionEnd.isShifted(tokens, verb.action(), t.endToken()))
                .filter(t -> (TextTimes.isDate(t) && times.isDeadline(t)) || (TextTimes.isLength(t) && isWithin(t)))
                .findFirst()
                .map(t -> verb.until(t.endToken()))
                .orElse(verb);
    }

    private boolean isWithin(FoundTime time) {
        return tokens.word(time.firstToken() - 1).equals("within");
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

    /// "Over three years": spread over a time whose beginning nobody tells.
    private boolean isSpread(PledgeVerb verb) {
        return times.within(verb.token(), verb.end()).stream()
                .anyMatch(t -> TextTimes.isLength(t)
                        && (tokens.word(t.firstToken()).equals("over")
                                || tokens.word(t.firstToken() - 1).equals("over")));
    }

    /// "The settlement requires it to keep a monitor for three years".
    static boolean isRequired(Tokens tokens, PledgeVerb verb) {
        return tokens.word(verb.token()).startsWith("requir")
                || tokens.word(verb.token()).startsWith("oblig");
    }

    /// The day that lies the term behind the day of making; empty when either is not exact.
    private static Optional<String> after(Optional<String> made, Optional<String> term) {
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

    static boolean isPast(FoundTime time, LocalDate written) {
        String value = time.expression().value();
        String now = written.toString();
        boolean isPlain = value.length() <= now.length() && !value.contains("W") && TextTimes.year(value) > 0;
        return isPlain && value.compareTo(now.substring(0, value.length())) < 0;
    }
}
