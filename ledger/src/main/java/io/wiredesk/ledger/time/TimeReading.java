package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The times of one text as they are found, each with the value that it has where it stands. Confined to one text.
final class TimeReading {
    /// Operations whose quarter is only compared with: it does not become the talk.
    private static final Set<String> COMPARISONS = Set.of("ago", "lastYear", "yearEarlierQuarter", "namedYearPeriod");

    /// Operations that name a day, which a time of day beside them then has.
    private static final Set<String> DAYS = Set.of("day", "figureDay", "weekday", "relativeDay", "weekdayPart");

    /// How many tokens may stand between a time of day and its day: "10:35 a.m. (0735 GMT) on Friday".
    private static final int DAY_REACH = 3;

    private final TimeItems items;
    private final Tokens tokens;
    private final Optional<LocalDate> written;
    private final Tense tense;
    private final Talk talk;
    private final List<FoundTime> found = new ArrayList<>();

    /// Which of the found are times of day without a day of their own.
    private final BitSet dayless = new BitSet();

    TimeReading(TimeItems items, Optional<LocalDate> written, Tense tense) {
        this.items = items;
        this.tokens = items.tokens();
        this.written = written;
        this.tense = tense;
        this.talk = new Talk(new NamedDays(items, written));
    }

    List<FoundTime> found() {
        return found;
    }

    /// Takes a match in; false when it has no value.
    boolean take(TimeRules.Match alone) {
        TimeRules.Match match = SharedYear.given(items, alone);
        int first = items.firstToken(match.first());
        int end = items.endToken(match.end() - 1);
        Moment moment = new Moment(
                match,
                written,
                tense.around(tokens, first, end),
                talk,
                first,
                tense.clauses().start(tokens, first));
        Optional<String> value = weekdayAfter(match, first)
                .or(() -> monthAfter(match, moment))
                .or(() -> match.rule().value().apply(moment));
        if (value.isEmpty()) {
            return false;
        }
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        TimeExpression expression = new TimeExpression(span, match.rule().type(), value.get());
        FoundTime matched = new FoundTime(expression, ClockValues.zone(moment), first, end);
        FoundTime time = LaterTime.of(tokens, matched, moment).orElse(matched);
        DateRange.of(tokens, time, moment).ifPresentOrElse(this::addRange, () -> add(time));
        boolean aside = switch (tokens.word(time.endToken() - 1)) {
            case "earlier", "overnight" -> true;
            default -> false;
        };
        boolean leads = tense.clauses().opens(tokens, first);
        boolean ahead = moment.looksAhead() || isUnfinished(value.get());
        talk.add(found.getLast(), COMPARISONS.contains(match.rule().operation()), ahead, aside, leads);
        if (match.rule().operation().equals("clock") && !ClockValues.hasDay(moment)) {
            dayless.set(found.size() - 1);
            takeDayBefore();
        } else if (DAYS.contains(match.rule().operation())) {
            giveDay(time);
        }
        return true;
    }

    /// A quarter that is not over is none to report on.
    private boolean isUnfinished(String value) {
        return value.contains("-Q")
                && written.filter(w -> value.compareTo(CalendarText.quarter(w)) >= 0)
                        .isPresent();
    }

    /// The second of "Monday through Wednesday": the one behind the first.
    private Optional<String> weekdayAfter(TimeRules.Match match, int first) {
        boolean bare = match.rule().operation().equals("weekday") && match.end() - match.first() == 1;
        if (!bare || found.isEmpty() || found.getLast().endToken() != first - 1 || !joins(first - 1)) {
            return Optional.empty();
        }
        FoundTime before = found.getLast();
        boolean afterWeekday = before.endToken() - before.firstToken() == 1
                && items.classes(match.first() - 2).containsKey(WordClass.WEEKDAY);
        if (!afterWeekday || !hasDay(before)) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(match.slots().get(WordClass.WEEKDAY)));
        LocalDate from = LocalDate.parse(before.expression().value());
        return Optional.of(from.with(TemporalAdjusters.next(day)).toString());
    }

    /// The second of "October or November", "December and January": the first one behind the other.
    private Optional<String> monthAfter(TimeRules.Match match, Moment moment) {
        boolean bare = match.rule().operation().equals("month")
                && moment.year().isEmpty()
                && moment.step().isEmpty();
        if (!bare || found.isEmpty() || !isListed(found.getLast(), moment.first())) {
            return Optional.empty();
        }
        YearMonth before = YearMonth.parse(found.getLast().expression().value());
        YearMonth after = before.withMonth(moment.month().orElseThrow());
        YearMonth next = after.isAfter(before) ? after : after.plusYears(1);
        boolean tooLate = !moment.looksAhead()
                && written.filter(w -> next.isAfter(YearMonth.from(w)) && !before.isAfter(YearMonth.from(w)))
                        .isPresent();
        return tooLate ? Optional.empty() : Optional.of(next.toString());
    }

    /// "October or November", "October, November".
    private boolean isListed(FoundTime before, int first) {
        boolean month = before.expression().value().matches("\\d{4}-(0[1-9]|1[0-2])");
        int at = before.endToken();
        at += tokens.word(at).equals(".") ? 1 : 0;
        return month
                && at == first - 1
                && !tokens.beginsParagraph(first)
                && switch (tokens.word(at)) {
                    case "and", "or", ",", "to", "through", "until" -> true;
                    default -> false;
                };
    }

    private boolean joins(int token) {
        return switch (tokens.word(token)) {
            case "through", "to", "until", "-", "\u2013" -> !tokens.beginsParagraph(token + 1);
            default -> false;
        };
    }

    private void add(FoundTime time) {
        found.add(time);
    }

    private void addRange(DateRange range) {
        found.addAll(range.times());
    }

    /// "On Friday at 10 a.m.", "Friday, at about 10 a.m.".
    private void takeDayBefore() {
        int last = found.size() - 1;
        boolean source = last > 0 && !dayless.get(last - 1) && hasDay(found.get(last - 1));
        if (source && isBeside(found.get(last - 1), found.get(last))) {
            found.set(last, onDay(found.get(last), found.get(last - 1)));
            dayless.clear(last);
        }
    }

    /// "10 a.m. (1400 GMT) on Friday": the day goes to all times of day just before it.
    private void giveDay(FoundTime day) {
        int at = found.size() - 1;
        while (at > 0 && dayless.get(at - 1) && isBeside(found.get(at - 1), found.get(at)) && hasDay(day)) {
            found.set(at - 1, onDay(found.get(at - 1), day));
            dayless.clear(--at);
        }
    }

    private static boolean hasDay(FoundTime time) {
        String value = time.expression().value();
        return value.length() >= 10 && value.charAt(7) == '-' && value.charAt(4) == '-';
    }

    private boolean isBeside(FoundTime before, FoundTime after) {
        if (after.firstToken() - before.endToken() > DAY_REACH) {
            return false;
        }
        for (int i = before.endToken(); i < after.firstToken(); i++) {
            boolean border = tokens.word(i).equals(".") || tokens.word(i).equals(";");
            if (border || tokens.beginsParagraph(i + 1)) {
                return false;
            }
        }
        return !tokens.beginsParagraph(before.endToken());
    }

    private static FoundTime onDay(FoundTime clock, FoundTime day) {
        TimeExpression old = clock.expression();
        String value = day.expression().value().substring(0, 10)
                + old.value().substring(old.value().indexOf('T'));
        return new FoundTime(
                new TimeExpression(old.span(), old.type(), value), clock.zone(), clock.firstToken(), clock.endToken());
    }
}
