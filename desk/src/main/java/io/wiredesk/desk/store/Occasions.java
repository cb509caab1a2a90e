package io.wiredesk.desk.store;

import io.wiredesk.desk.store.OccasionTellings.Line;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.stories.Agenda;
import io.wiredesk.stories.CalendarTime;
import io.wiredesk.stories.EventTelling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// Enters an article's events into the diary: each becomes a telling of an event on file, or opens one. Lives as long
/// as its transaction.
final class Occasions {
    /// Most events that a line is compared with: those of its kind around its time, of its story, and its article's.
    private static final int MOST = 300;

    /// Days are some place's days: whatever may be the same time begins within a day of it.
    private static final Duration AROUND = Duration.ofDays(1);

    private final Handle handle;
    private final OccasionTellings tellings;
    private final OccasionRow row;

    Occasions(Handle handle, Instant now) {
        this.handle = handle;
        this.tellings = new OccasionTellings(handle);
        this.row = new OccasionRow(handle, now);
    }

    /// The events that an article on file tells of, with all their tellings: to be asked before its lines go.
    Map<Long, List<Line>> toldBy(String article) {
        Set<Long> ids = new LinkedHashSet<>();
        tellings.ofArticle(article).stream()
                .map(Line::occasion)
                .filter(id -> id != 0)
                .forEach(ids::add);
        return tellings.ofOccasions(ids);
    }

    /// Enters the lines that are on file for an article, and brings up to date what it told before.
    void enter(String article, Map<Long, List<Line>> before) {
        Set<Long> touched = new LinkedHashSet<>(before.keySet());
        List<Line> left = new ArrayList<>();
        for (Line line : tellings.ofArticle(article)) {
            same(line, before).ifPresentOrElse(id -> touched.add(link(line, id)), () -> left.add(line));
        }
        Set<Long> unclaimed = soleTellings(article, before);
        unclaimed.removeAll(tellings.ofOccasions(before.keySet()).keySet());
        for (Line line : left) {
            Optional<Long> id = alike(line, unclaimed, before).or(() -> moved(line));
            id.ifPresent(unclaimed::remove);
            touched.add(link(line, id.orElseGet(() -> same(line, Map.of()).orElseGet(() -> row.open(line)))));
        }
        update(touched, article);
        update(joined(article), article);
    }

    private void update(Set<Long> ids, String article) {
        Map<Long, List<Line>> now = tellings.ofOccasions(ids);
        ids.forEach(id -> row.update(id, now.getOrDefault(id, List.of()), article));
    }

    /// The events whose tellings changed, since this article gives the minute by which two of them are one. All go to
    /// the older one; the other is told of no more.
    private Set<Long> joined(String article) {
        Set<Long> changed = new TreeSet<>();
        for (Line line : tellings.ofArticle(article)) {
            if (line.telling().when().precision() == Precision.INSTANT && !changed.contains(line.occasion())) {
                twin(line).ifPresent(twin -> {
                    long older = Math.min(twin, line.occasion());
                    long newer = Math.max(twin, line.occasion());
                    handle.execute("update occasion_telling set occasion_id = ? where occasion_id = ?", older, newer);
                    changed.addAll(List.of(older, newer));
                });
            }
        }
        return changed;
    }

    /// Another event, each of whose tellings is of the event that a line tells of.
    private Optional<Long> twin(Line line) {
        List<Long> ids = around(line, line.telling().when());
        Map<Long, List<CalendarTime>> times = times(ids);
        Map<Long, List<Line>> told = tellings.ofOccasions(ids);
        List<EventTelling> own = told.getOrDefault(line.occasion(), List.of()).stream()
                .map(Line::telling)
                .toList();
        return told.entrySet().stream()
                .filter(other -> other.getKey() != line.occasion())
                .filter(other -> other.getValue().stream()
                        .allMatch(telling ->
                                Agenda.isSame(telling.telling(), times.getOrDefault(line.occasion(), List.of()), own)))
                .map(Map.Entry::getKey)
                .min(Long::compare);
    }

    private long link(Line line, long occasion) {
        handle.execute("insert into occasion_telling (event_id, occasion_id) values (?, ?)", line.id(), occasion);
        return occasion;
    }

    /// The event on file that a line tells of, by name and time.
    private Optional<Long> same(Line line, Map<Long, List<Line>> before) {
        Set<Long> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(around(line, line.telling().when()));
        line.telling().was().ifPresent(was -> ids.addAll(around(line, was)));
        Map<Long, List<CalendarTime>> times = times(ids);
        Map<Long, List<EventTelling>> others = others(ids, before);
        return times.keySet().stream()
                .filter(id -> Agenda.isSame(
                        line.telling(), times.getOrDefault(id, List.of()), others.getOrDefault(id, List.of())))
                .findFirst();
    }

    /// Events that only the older version of this article told of.
    private static Set<Long> soleTellings(String article, Map<Long, List<Line>> before) {
        Set<Long> sole = new LinkedHashSet<>();
        before.forEach((id, lines) -> {
            if (lines.stream().allMatch(line -> line.telling().article().equals(article))) {
                sole.add(id);
            }
        });
        return sole;
    }

    /// The event that this article alone told before, now at another time.
    private static Optional<Long> alike(Line line, Set<Long> unclaimed, Map<Long, List<Line>> before) {
        return unclaimed.stream()
                .filter(id -> Agenda.isNamedAlike(
                        line.telling(),
                        before.getOrDefault(id, List.of()).stream()
                                .map(Line::telling)
                                .toList()))
                .findFirst();
    }

    /// The one event of its story that a line says has moved, without saying from when.
    private Optional<Long> moved(Line line) {
        if (line.telling().change().isEmpty() || line.telling().was().isPresent()) {
            return Optional.empty();
        }
        List<Long> ids = handle.createQuery("""
                        select distinct o.id from occasion o join occasion_telling t on t.occasion_id = o.id
                          join scheduled_event e on e.id = t.event_id
                        where o.kind in (<kinds>) and e.story_id = :story and o.ends_at >= :published order by o.id""")
                .bindList("kinds", Agenda.kinds(line.telling().event()))
                .bind("story", line.telling().story())
                .bind("published", line.telling().published().toEpochMilli())
                .mapTo(Long.class)
                .list();
        Map<Long, List<EventTelling>> others = others(ids, Map.of());
        List<Long> alike = ids.stream()
                .filter(id -> Agenda.isNamedAlike(line.telling(), others.getOrDefault(id, List.of())))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private List<Long> around(Line line, CalendarTime time) {
        return handle.createQuery("""
                        select id from occasion where kind in (<kinds>) and starts_at < :until and ends_at > :from
                        union select o.id from occasion_change c join occasion o on o.id = c.occasion_id
                        where o.kind in (<kinds>) and was_starts_at < :until and was_ends_at > :from
                        order by id limit :most""")
                .bindList("kinds", Agenda.kinds(line.telling().event()))
                .bind("from", time.start().minus(AROUND).toEpochMilli())
                .bind("until", time.end().plus(AROUND).toEpochMilli())
                .bind("most", MOST)
                .mapTo(Long.class)
                .list();
    }

    /// When events are to be and were to be, by event, in the order of their ids.
    private Map<Long, List<CalendarTime>> times(Collection<Long> ids) {
        record Then(long id, CalendarTime time) {}
        Map<Long, List<CalendarTime>> times = new TreeMap<>();
        if (ids.isEmpty()) {
            return times;
        }
        handle.createQuery("select * from occasion where id in (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> new Then(row.getLong("id"), OccasionTellings.time(row)))
                .forEach(then -> times.put(then.id(), new ArrayList<>(List.of(then.time()))));
        new OccasionDetails(handle)
                .changes(ids)
                .forEach((id, changes) -> changes.forEach(change -> change.was()
                        .flatMap(CalendarValue::time)
                        .ifPresent(was -> times.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(was))));
        return times;
    }

    /// The tellings of events: those on file, else those before, else the event as it stands.
    private Map<Long, List<EventTelling>> others(Collection<Long> ids, Map<Long, List<Line>> before) {
        Map<Long, List<Line>> lines = new HashMap<>(before);
        lines.putAll(tellings.ofOccasions(ids));
        Map<Long, List<EventTelling>> others = new HashMap<>();
        lines.forEach(
                (id, told) -> others.put(id, told.stream().map(Line::telling).toList()));
        Set<Long> untold = new LinkedHashSet<>(ids);
        untold.removeAll(others.keySet());
        tellings.standIns(untold).forEach((id, telling) -> others.put(id, List.of(telling)));
        return others;
    }
}
