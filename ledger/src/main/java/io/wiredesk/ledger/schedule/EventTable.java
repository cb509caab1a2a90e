package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads tables of events: lines of cells parted by `|` under a head that names an `Event`. Immutable; safe to share.
final class EventTable {
    private static final int MOST_CELLS = 12;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("event", "event"),
            Map.entry("release", "event"),
            Map.entry("indicator", "event"),
            Map.entry("date", "date"),
            Map.entry("day", "date"),
            Map.entry("time", "time"),
            Map.entry("gmt", "time"),
            Map.entry("utc", "time"),
            Map.entry("et", "time"),
            Map.entry("cet", "time"),
            Map.entry("forecast", "forecast"),
            Map.entry("consensus", "forecast"),
            Map.entry("expected", "forecast"),
            Map.entry("previous", "previous"),
            Map.entry("prior", "previous"),
            Map.entry("actual", "actual"));

    private static final Map<String, String> ZONES =
            Map.of("gmt", "UTC", "utc", "UTC", "et", "America/New_York", "cet", "Europe/Paris");

    /// The events of a text's tables that lie ahead.
    ///
    /// @param times the text's times
    List<Found> in(Tokens tokens, List<FoundTime> times, Optional<LocalDate> written) {
        String text = tokens.text();
        List<Found> events = new ArrayList<>();
        Map<String, Integer> head = Map.of();
        Optional<String> zone = Optional.empty();
        Optional<When> day = Optional.empty();
        int next = 0;
        for (int start = text.indexOf('|') < 0 ? text.length() : 0; start < text.length(); ) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            List<Span> cells = cells(text, start, end);
            if (cells.size() < 2) {
                head = Map.of();
            } else if (head.isEmpty()) {
                head = head(text, cells);
                zone = zone(text, cells);
                day = Optional.empty();
            } else {
                while (next < times.size()
                        && times.get(next).expression().span().end() <= start) {
                    next++;
                }
                Optional<When> own = dayIn(times, next, cell(head, "date", cells));
                day = own.isPresent() ? own : day;
                row(text, cells, head, zone, day)
                        .filter(f -> isAhead(f, written))
                        .ifPresent(events::add);
            }
            start = end + 1;
        }
        return events;
    }

    private static List<Span> cells(String text, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end && cells.size() < MOST_CELLS; i++) {
            if (i == end || text.charAt(i) == '|') {
                cells.add(trimmed(text, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && text.charAt(first) <= ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return new Span(first, last);
    }

    /// The columns by what they hold; empty when none holds the event and its day.
    private static Map<String, Integer> head(String text, List<Span> cells) {
        Map<String, Integer> head = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = COLUMNS.get(cells.get(i).of(text).toLowerCase(Locale.ROOT));
            if (column != null) {
                head.putIfAbsent(column, i);
            }
        }
        return head.containsKey("event") && head.containsKey("date") ? head : Map.of();
    }

    private static Optional<String> zone(String text, List<Span> cells) {
        return cells.stream()
                .map(c -> ZONES.get(c.of(text).toLowerCase(Locale.ROOT)))
                .filter(z -> z != null)
                .findFirst();
    }

    private static Optional<Span> cell(Map<String, Integer> head, String column, List<Span> cells) {
        Integer number = head.get(column);
        return number == null
                        || number >= cells.size()
                        || cells.get(number).end() <= cells.get(number).start()
                ? Optional.empty()
                : Optional.of(cells.get(number));
    }

    /// The day in the first column; a time that runs over into the next cell still tells its day.
    private static Optional<When> dayIn(List<FoundTime> times, int from, Optional<Span> cell) {
        for (int i = from; cell.isPresent() && i < times.size(); i++) {
            Span span = times.get(i).expression().span();
            if (span.start() >= cell.get().end()) {
                break;
            }
            Optional<When> when = When.of(times.get(i))
                    .filter(w -> w.precision() == Precision.DAY || w.precision() == Precision.INSTANT);
            if (when.isPresent()) {
                return when.map(w -> When.day(w.first()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> row(
            String text, List<Span> cells, Map<String, Integer> head, Optional<String> zone, Optional<When> day) {
        Optional<Span> event = cell(head, "event", cells);
        if (event.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        When when = cell(head, "time", cells)
                .flatMap(c -> clock(c.of(text), zone, day.get()))
                .orElse(day.get());
        Figures.Stated figures = new Figures.Stated(
                cell(head, "actual", cells).map(c -> c.of(text)),
                cell(head, "forecast", cells).map(c -> c.of(text)),
                cell(head, "previous", cells).map(c -> c.of(text)));
        Span span = new Span(cells.getFirst().start(), event.get().end());
        return Optional.of(new Found(
                span,
                event.get().of(text),
                when,
                Certainty.SCHEDULED,
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                figures));
    }

    private static Optional<When> clock(String clock, Optional<String> zone, When day) {
        try {
            LocalTime time = LocalTime.parse(clock.length() == 4 ? "0" + clock : clock);
            return zone.map(z ->
                    When.instant(day.first().atTime(time).atZone(ZoneId.of(z)).toInstant(), day.first()));
        } catch (DateTimeException e) {
            return Optional.empty(); // "all day", "25:00"
        }
    }

    private static boolean isAhead(Found found, Optional<LocalDate> written) {
        return written.isEmpty() || !found.when().last().isBefore(written.get());
    }
}
