package io.wiredesk.desk.store;

import io.wiredesk.desk.store.OccasionTellings.Line;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.stories.Agenda;
import io.wiredesk.stories.CalendarTime;
import io.wiredesk.stories.EventTelling;
import io.wiredesk.stories.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Writes what an event's tellings come to. Lives as long as its transaction.
final class OccasionRow {
    private final Handle handle;
    private final Instant now;

    OccasionRow(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /// Opens an event for its first telling.
    ///
    /// @return its id
    long open(Line first) {
        EventTelling telling = first.telling();
        return bindTime(handle.createUpdate("""
                        insert into occasion (uid, changed_at, kind, event, happens, precision, starts_at, ends_at,
                          certainty, importance, publishers)
                        values (:uid, :now, :kind, :event, :happens, :precision, :starts, :ends,
                          :certainty, 'low', 1)"""), telling.when())
                .bind("uid", UUID.randomUUID().toString())
                .bind("now", now.toEpochMilli())
                .bind("kind", Agenda.kind(telling.event()))
                .bind("event", telling.event())
                .bind("certainty", Spelling.of(telling.certainty()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /// What calendars show of an event, so that it is known whether that changed.
    ///
    /// @param standing as in the column
    /// @param event its name
    /// @param when its time
    /// @param isSure true when calendars show it as confirmed
    private record Shown(String standing, String event, CalendarTime when, boolean isSure) {}

    /// Brings an event up to date after lines that tell it came or went.
    ///
    /// @param tellings all that tell it, oldest publication first
    /// @param article the article that was filed
    void update(long id, List<Line> tellings, String article) {
        Shown before = shown(id);
        if (tellings.isEmpty()) {
            if (!before.standing().equals("untold")) {
                handle.execute(
                        "update occasion set standing = 'untold', sequence = sequence + 1, changed_at = ?,"
                                + " publishers = 0, telling_id = null where id = ?",
                        now.toEpochMilli(),
                        id);
            }
            return;
        }
        Occasion occasion = Occasion.of(tellings.stream().map(Line::telling).toList());
        changes(id, before, occasion, article);
        Shown after = new Shown(
                occasion.isCancelled() ? "cancelled" : "told",
                occasion.event(),
                occasion.when(),
                isSure(occasion.certainty()));
        write(id, occasion, after, tellings, !after.equals(before));
    }

    private Shown shown(long id) {
        return handle.createQuery("select * from occasion where id = :id")
                .bind("id", id)
                .map((row, context) -> new Shown(
                        row.getString("standing"),
                        row.getString("event"),
                        OccasionTellings.time(row),
                        isSure(Columns.word(row, "certainty", Certainty.class))))
                .one();
    }

    private static boolean isSure(Certainty certainty) {
        return certainty == Certainty.SCHEDULED;
    }

    private void write(long id, Occasion occasion, Shown shown, List<Line> tellings, boolean isChanged) {
        List<String> symbols = tellings.stream()
                .flatMap(line -> line.instruments().stream())
                .distinct()
                .toList();
        int publishers = (int) tellings.stream().map(Line::publisher).distinct().count();
        bindTime(handle.createUpdate("""
                        update occasion set standing = :standing, event = :event, happens = :happens,
                          precision = :precision, starts_at = :starts, ends_at = :ends, certainty = :certainty,
                          importance = :importance, publishers = :publishers, instruments = :instruments,
                          actual = :actual, forecast = :forecast, previous = :previous, telling_id = :telling,
                          sequence = sequence + :changed, changed_at = :now
                        where id = :id"""), occasion.when())
                .bind("id", id)
                .bind("standing", shown.standing())
                .bind("event", occasion.event())
                .bind("certainty", Spelling.of(occasion.certainty()))
                .bind("importance", Spelling.of(Agenda.importance(occasion.event(), publishers, occasion.certainty())))
                .bind("publishers", publishers)
                .bind("instruments", Json.of(symbols))
                .bind("actual", figure(tellings, 0))
                .bind("forecast", figure(tellings, 1))
                .bind("previous", figure(tellings, 2))
                .bind("telling", tellings.getLast().id())
                .bind("changed", isChanged ? 1 : 0)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /// The newest word on a figure.
    private static Optional<String> figure(List<Line> tellings, int which) {
        return tellings.reversed().stream()
                .flatMap(line -> line.figures().get(which).stream())
                .findFirst();
    }

    private void changes(long id, Shown before, Occasion occasion, String article) {
        handle.execute("delete from occasion_change where occasion_id = ? and observed = 0", id);
        occasion.changes().forEach(change -> add(id, change, false));
        boolean isTold = occasion.changes().stream()
                .anyMatch(change ->
                        change.became().filter(occasion.when()::isCompatible).isPresent());
        if (!before.when().isCompatible(occasion.when()) && !isTold) {
            add(
                    id,
                    new Occasion.Change(
                            Occasion.Change.What.MOVED,
                            Optional.of(before.when()),
                            Optional.of(occasion.when()),
                            now,
                            article),
                    true);
        }
    }

    private void add(long id, Occasion.Change change, boolean isObserved) {
        handle.createUpdate("""
                        insert into occasion_change (occasion_id, what, was, was_starts_at, was_ends_at, became,
                          since_at, article_id, observed)
                        values (:id, :what, :was, :starts, :ends, :became, :since, :article, :observed)""")
                .bind("id", id)
                .bind("what", Spelling.of(change.what()))
                .bind("was", change.was().map(CalendarTime::value))
                .bind("starts", change.was().map(was -> was.start().toEpochMilli()))
                .bind("ends", change.was().map(was -> was.end().toEpochMilli()))
                .bind("became", change.became().map(CalendarTime::value))
                .bind("since", change.since().toEpochMilli())
                .bind("article", change.article())
                .bind("observed", isObserved)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bindTime(S statement, CalendarTime time) {
        return statement
                .bind("happens", time.value())
                .bind("precision", Spelling.of(time.precision()))
                .bind("starts", time.start().toEpochMilli())
                .bind("ends", time.end().toEpochMilli());
    }
}
