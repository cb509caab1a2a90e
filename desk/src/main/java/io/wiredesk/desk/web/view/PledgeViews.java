package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.ledger.Pledge.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Gets pledges ready to show. Immutable.
///
/// @param moments how times are shown
record PledgeViews(Moments moments) {
    Promise promise(PledgeLine line) {
        boolean isRunning = line.status() == Status.OPEN || line.status() == Status.DISPUTED;
        Optional<Instant> due = isRunning ? line.dueAt() : Optional.empty();
        boolean isLate = due.isPresent() && !due.get().isAfter(moments.now());
        return new Promise(
                due.map(moments::left).orElse(""),
                String.join(", ", line.parties()),
                line.action(),
                line.parties().isEmpty() ? line.headline() : "",
                status(line.status(), isLate),
                terms(line),
                line.condition().orElse(""),
                due.map(end -> percent(start(line), end)).orElse(-1),
                isLate,
                line.publisher(),
                line.publishers() > 1 ? Figures.count(line.publishers(), "source") : "",
                line.outcome()
                        .map(outcome -> outcome.evidence() + " (" + outcome.publisher() + ")")
                        .orElse(""),
                line.outcome()
                        .map(outcome -> Links.words(outcome.articleId(), 'p', outcome.ordinal()))
                        .orElse(""),
                Links.words(line.articleId(), 'p', line.ordinal()));
    }

    /// Silence is not an outcome: a pledge whose day has passed is neither kept nor broken until somebody says so.
    private static ActMark status(Status status, boolean isLate) {
        if (status == Status.OPEN && isLate) {
            return new ActMark("quiet", "past due, no word");
        }
        return new ActMark(tone(status), status.name().toLowerCase(Locale.ROOT));
    }

    private static String tone(Status status) {
        return switch (status) {
            case OPEN -> "plain";
            case KEPT -> "affirm";
            case BROKEN, DISPUTED -> "deny";
            case LAPSED -> "quiet";
        };
    }

    private String terms(PledgeLine line) {
        String made = line.made()
                .map(value -> "made " + CalendarValue.words(value, moments))
                .orElse("");
        String due = line.due()
                .map(value -> "due " + CalendarValue.words(value, moments))
                .orElse("");
        return made.isEmpty() || due.isEmpty() ? made + due : made + ", " + due;
    }

    private static Instant start(PledgeLine line) {
        try {
            return line.made()
                    .map(day ->
                            LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
                    .orElse(line.publishedAt());
        } catch (DateTimeParseException e) {
            return line.publishedAt(); // made "in 2025": too wide to measure from
        }
    }

    private int percent(Instant start, Instant end) {
        long whole = Duration.between(start, end).toMinutes();
        long over = Duration.between(start, moments.now()).toMinutes();
        return whole <= 0 ? 100 : Math.clamp(over * 100 / whole, 0, 100);
    }
}
