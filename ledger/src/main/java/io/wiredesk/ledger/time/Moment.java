package io.wiredesk.ledger.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// What a value is worked out from: the rule that matched, the day the text was written, and where the clause
/// looks.
///
/// @param match the rule with its slots
/// @param written document creation day, if known
/// @param direction where the clause looks
/// @param talk what the text spoke of before
/// @param first its first token
/// @param clause the first token of its sentence, or of what is near in a long one
record Moment(
        TimeRules.Match match,
        Optional<LocalDate> written,
        Tense.Direction direction,
        Talk talk,
        int first,
        int clause) {
    /// The quarter spoken of shortly before, if one was.
    Optional<String> quarter() {
        return talk.quarter(first);
    }

    Optional<String> slot(WordClass wordClass) {
        return Optional.ofNullable(match.slots().get(wordClass));
    }

    boolean has(WordClass wordClass) {
        return match.slots().containsKey(wordClass);
    }

    int number(WordClass wordClass) {
        return Integer.parseInt(slot(wordClass).orElseThrow());
    }

    /// True when the rule's path went over this word itself.
    boolean says(String word) {
        return match.literals().contains(" " + word + " ");
    }

    boolean looksAhead() {
        return direction == Tense.Direction.FUTURE || direction == Tense.Direction.DEADLINE;
    }

    boolean looksBack() {
        return direction == Tense.Direction.PAST;
    }

    /// The day or month that a deadline is counted from: the one named before it in the sentence, if it is no longer
    /// than a year back and not ahead of the day of writing.
    Optional<LocalDate> deadlineFrom() {
        return direction == Tense.Direction.DEADLINE
                ? talk.monthSince(clause)
                        .filter(d -> written.filter(w -> !d.isAfter(w) && d.isAfter(w.minusYears(1)))
                                .isPresent())
                : Optional.empty();
    }

    /// The year that its sentence opens with, where it looks back: "In 2008, the firm began to sell in mid-May".
    Optional<Integer> toldYear() {
        return looksAhead() ? Optional.empty() : talk.leadingYear(clause);
    }

    /// -1, 0 or 1 for `last`, `this` and `next`; absent when the rule has none of them.
    Optional<Integer> step() {
        if (has(WordClass.LAST)) {
            return Optional.of(-1);
        }
        if (has(WordClass.NEXT)) {
            return Optional.of(1);
        }
        return has(WordClass.THIS) ? Optional.of(0) : Optional.empty();
    }

    /// The day that weeks are counted from: what lies ahead "this week" is, on a Sunday, in the coming one.
    LocalDate weeksFrom(LocalDate day) {
        return has(WordClass.THIS) && looksAhead() && day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /// The year of the rule, in four digits, two or as a fiscal year.
    Optional<String> year() {
        return slot(WordClass.YEAR).or(() -> slot(WordClass.SHORTYEAR)).or(() -> slot(WordClass.FISCALYEAR));
    }

    /// The month of the rule, from its long or short name.
    Optional<Integer> month() {
        return slot(WordClass.MONTH)
                .or(() -> slot(WordClass.MONTHABBR))
                .or(() -> slot(WordClass.MONTHNUM))
                .map(Integer::valueOf);
    }
}
