package io.wiredesk.desk.ical;

import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes a calendar's entry of an event.
///
/// @param address where the desk is, ending in a slash
record EventEntry(String address) {
    /// The entry; empty for a line that is not the diary's, and for one without a time.
    Optional<VEvent> of(EventLine line) {
        return line.entry().flatMap(entry -> line.startsAt().map(start -> of(line, entry, start)));
    }

    private VEvent of(EventLine line, EventLine.Entry entry, Instant start) {
        VEvent event = new VEvent();
        Date changed = Date.from(entry.changedAt().truncatedTo(ChronoUnit.SECONDS));
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setStatus(status(line));
        event.setTransparency(Transparency.transparent());
        event.setSummary(summary(line));
        event.setDescription(description(line, entry));
        event.setUrl(address + "articles/" + line.articleId() + "#w-e" + line.ordinal());
        if (!line.instruments().isEmpty()) {
            event.addCategories(line.instruments());
        }
        setTime(event, line, start);
        return event;
    }

    /// A day stands as a date, an instant in UTC. A week or month lasts as long as it does; what is known to a longer
    /// unit stands at its first day, for a bar across half a year helps nobody.
    private static void setTime(VEvent event, EventLine line, Instant start) {
        if (line.precision() == Precision.INSTANT) {
            event.setDateStart(Date.from(start), true);
            return;
        }
        boolean isLong = line.precision().compareTo(Precision.MONTH) > 0;
        Instant end = isLong ? start.plus(1, ChronoUnit.DAYS) : line.endsAt().orElse(start.plus(1, ChronoUnit.DAYS));
        event.setDateStart(date(start));
        event.setDateEnd(date(end));
    }

    private static ICalDate date(Instant midnight) {
        var day = midnight.atZone(ZoneOffset.UTC);
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Status status(EventLine line) {
        if (line.isCancelled()) {
            return Status.cancelled();
        }
        return line.certainty() == Certainty.SCHEDULED ? Status.confirmed() : Status.tentative();
    }

    /// The precision stands in the title where the entry's day is none that any text named.
    private static String summary(EventLine line) {
        String title = (line.isCancelled() ? "Cancelled: " : "") + line.event();
        return switch (line.precision()) {
            case INSTANT, DAY -> title;
            case WEEK, MONTH, QUARTER, HALF, YEAR -> title + " (day not known: " + line.when() + ")";
        };
    }

    private static String description(EventLine line, EventLine.Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(line.sentence())
                .append("\n— ")
                .append(line.publisher())
                .append(": ")
                .append(line.headline());
        text.append("\n\n").append(line.certainty().name().toLowerCase(Locale.ROOT));
        text.append(", told by ")
                .append(entry.sources().stream()
                        .map(EventLine.Source::publisher)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        line.figures().actual().ifPresent(figure -> text.append("\nactual: ").append(figure));
        line.figures()
                .forecast()
                .ifPresent(figure -> text.append("\nforecast: ").append(figure));
        line.figures()
                .previous()
                .ifPresent(figure -> text.append("\nprevious: ").append(figure));
        for (EventLine.Change change : entry.changes()) {
            text.append('\n').append(change.what());
            change.was().ifPresent(was -> text.append(" from ").append(was));
            change.became().ifPresent(became -> text.append(" to ").append(became));
            text.append(", as of ").append(change.since());
        }
        return text.toString();
    }
}
