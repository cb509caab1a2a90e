package io.wiredesk.ledger.time;

import java.time.LocalDate;
import java.util.Optional;

/// Works out months, and the year that a month or season without one means.
final class MonthValues {
    /// Months that a month behind costs a clause that looks ahead: more than any month ahead is away.
    private static final int BACK_FROM_AHEAD = 12;

    /// Months that a month ahead costs a clause that looks back: "agreed to sell the mill in January", written in
    /// December, still means the one ahead. Flat from 8 to 9 on the development texts, worse on either side.
    private static final int AHEAD_FROM_BACK = 9;

    /// Months that a month ahead costs where the clause does not tell: news mostly looks back.
    private static final int UNSURE_AHEAD = 3;

    private MonthValues() {}

    static Optional<String> month(Moment moment) {
        int month = moment.month().orElseThrow();
        if (moment.year().isPresent()) {
            return moment.year().map(year -> year + "-" + CalendarText.two(month));
        }
        if (moment.written().isEmpty()) {
            return Optional.of("XXXX-" + CalendarText.two(month));
        }
        LocalDate written = moment.written().get();
        return Optional.of(year(moment, written, month) + "-" + CalendarText.two(month));
    }

    private static int year(Moment moment, LocalDate written, int month) {
        int away = month - written.getMonthValue();
        if (moment.step().isPresent()) {
            return written.getYear()
                    + switch (moment.step().get()) {
                        case -1 -> away >= 0 ? -1 : 0;
                        case 1 -> away <= 0 ? 1 : 0;
                        default -> 0;
                    };
        }
        if (moment.toldYear().isPresent()) {
            return moment.toldYear().get();
        }
        Optional<LocalDate> from = moment.deadlineFrom();
        if (from.isPresent()) {
            return from.get().getYear() + (month < from.get().getMonthValue() ? 1 : 0);
        }
        return written.getYear() + nearest(moment, away);
    }

    /// The step in years, -1 to 1, that brings a month nearest, given how many months away this year's is.
    static int nearest(Moment moment, int away) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int step = -1; step <= 1; step++) {
            int months = away + 12 * step;
            int cost = Math.abs(months) + wrongWay(moment, months);
            if (cost < least) {
                least = cost;
                best = step;
            }
        }
        return best;
    }

    private static int wrongWay(Moment moment, int months) {
        if (months < 0) {
            return moment.looksAhead() ? BACK_FROM_AHEAD : 0;
        }
        if (months == 0 || moment.looksAhead()) {
            return 0;
        }
        return moment.looksBack() ? AHEAD_FROM_BACK : UNSURE_AHEAD;
    }

    static Optional<String> monthOfYear(Moment moment) {
        int step = moment.step().orElse(0);
        String month = CalendarText.two(moment.month().orElseThrow());
        return moment.written().map(w -> (w.getYear() + step) + "-" + month);
    }
}
