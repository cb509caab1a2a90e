package io.wiredesk.stories;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Change;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// Makes tellings of events for tests, each a minute after the one before.
final class Tellings {
    private static final Instant FIRST = Instant.parse("2026-11-02T08:00:00Z");

    private Tellings() {}

    static EventTelling told(int minute, String event, String when) {
        return told(minute, event, when, "s1", "");
    }

    static EventTelling told(int minute, String event, String when, String story, String headline) {
        return new EventTelling(
                event,
                time(when),
                Certainty.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                "a" + minute,
                story,
                headline,
                FIRST.plusSeconds(60L * minute));
    }

    static EventTelling unsure(EventTelling told) {
        return changed(told, Certainty.POSSIBLE, Optional.empty(), Optional.empty());
    }

    static EventTelling moved(EventTelling told, String was) {
        return changed(
                told,
                told.certainty(),
                Optional.of(Change.MOVED),
                was.isEmpty() ? Optional.empty() : Optional.of(time(was)));
    }

    static EventTelling cancelled(EventTelling told) {
        return changed(told, told.certainty(), Optional.of(Change.CANCELLED), Optional.empty());
    }

    private static EventTelling changed(
            EventTelling told, Certainty certainty, Optional<Change> change, Optional<CalendarTime> was) {
        return new EventTelling(
                told.event(),
                told.when(),
                certainty,
                change,
                was,
                told.article(),
                told.story(),
                told.headline(),
                told.published());
    }

    static CalendarTime time(String value) {
        if (value.contains("T")) {
            return new CalendarTime(value, Precision.INSTANT, Instant.parse(value), Instant.parse(value));
        }
        if (value.contains("W")) {
            LocalDate monday = LocalDate.parse(value, java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
            return new CalendarTime(
                    value.substring(0, 8), Precision.WEEK, midnight(monday), midnight(monday.plusWeeks(1)));
        }
        if (value.length() == "2026-11".length()) {
            YearMonth month = YearMonth.parse(value);
            return new CalendarTime(
                    value,
                    Precision.MONTH,
                    midnight(month.atDay(1)),
                    midnight(month.plusMonths(1).atDay(1)));
        }
        LocalDate day = LocalDate.parse(value);
        return new CalendarTime(value, Precision.DAY, midnight(day), midnight(day.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
