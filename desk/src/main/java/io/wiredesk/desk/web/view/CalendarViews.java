package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sorts what is to happen, and what was promised, into days; what is known only to the week, month or longer gets a
/// section of its own behind the days that it begins with. Immutable.
public final class CalendarViews {
    private final Moments moments;
    private final LedgerViews views;

    /// Shows times as `moments` puts them.
    public CalendarViews(Moments moments) {
        this.moments = moments;
        this.views = new LedgerViews(moments);
    }

    /// The sections, soonest first.
    public CalendarView view(List<EventLine> events, List<PledgeLine> pledges) {
        Map<Section, Rows> sections = new TreeMap<>(
                Comparator.comparing(Section::day).thenComparing(Section::width).thenComparing(Section::value));
        for (EventLine event : events) {
            event.startsAt()
                    .ifPresent(start ->
                            rows(sections, section(event, start)).coming().add(inSection(event)));
        }
        for (PledgeLine pledge : pledges) {
            pledge.dueAt()
                    .ifPresent(end -> rows(sections, new Section(day(end.minusMillis(1)), Precision.DAY, ""))
                            .promises()
                            .add(views.promise(pledge)));
        }
        return new CalendarView(sections.entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue()))
                .toList());
    }

    /// @param day its first day
    /// @param width how long it is
    /// @param value the contract's value for what is wider than a day
    private record Section(LocalDate day, Precision width, String value) {}

    private record Rows(List<Coming> coming, List<Promise> promises) {}

    private static Rows rows(Map<Section, Rows> sections, Section section) {
        return sections.computeIfAbsent(section, empty -> new Rows(new ArrayList<>(), new ArrayList<>()));
    }

    private Section section(EventLine event, Instant start) {
        return switch (event.precision()) {
            case INSTANT -> new Section(start.atZone(moments.zone()).toLocalDate(), Precision.DAY, "");
            case DAY -> new Section(day(start), Precision.DAY, "");
            default -> new Section(day(start), event.precision(), event.when());
        };
    }

    /// A day without a clock is the same day in every zone.
    private static LocalDate day(Instant start) {
        return start.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// Under its day, an event shows its clock alone.
    private Coming inSection(EventLine event) {
        return views.coming(event)
                .at(
                        event.precision() == Precision.INSTANT
                                ? event.startsAt().map(moments::clock).orElse("")
                                : "");
    }

    private CalendarView.Day day(Section section, Rows rows) {
        boolean isDay = section.width() == Precision.DAY;
        String title =
                isDay ? moments.dayHeading(section.day()) : capital(CalendarValue.words(section.value(), moments));
        String date = moments.shortDate(section.day());
        boolean isByName = isDay && !title.contains(date.split(" ", 2)[0]);
        return new CalendarView.Day(
                title, isByName ? date : isDay ? "" : "day not known", rows.coming(), rows.promises());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
