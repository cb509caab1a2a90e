package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;
import static io.wiredesk.desk.store.Columns.maybe;
import static io.wiredesk.desk.store.Columns.strings;
import static io.wiredesk.desk.store.Columns.word;

import io.wiredesk.ledger.Pledge.Status;
import io.wiredesk.stories.CalendarTime;
import io.wiredesk.stories.Commitment;
import io.wiredesk.stories.PledgeTelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Enters an article's pledges into the diary: each becomes a telling of a pledge on file, or opens one. Lives as
/// long as its transaction.
final class Promises {
    private static final Duration DAY = Duration.ofDays(1);

    /// Most tellings that a line is compared with, the newest first; a story, and a day, have some dozens.
    private static final int MOST = 400;

    private static final String TELLING = """
            select p.*, a.publisher, t.promise_id from pledge p
              join article a on a.id = p.article_id
              join story_article sa on sa.article_id = a.id and sa.role <> 'copy'
              left join promise_telling t on t.pledge_id = p.id
            """;

    private final Handle handle;

    Promises(Handle handle) {
        this.handle = handle;
    }

    /// @param id its row
    /// @param promise the pledge that it tells of, 0 as long as none
    /// @param publisher who tells it
    /// @param telling what it says
    private record Line(long id, long promise, String publisher, PledgeTelling telling) {}

    /// The pledges that an article on file tells of: to be asked before its lines go.
    Set<Long> toldBy(String article) {
        return new LinkedHashSet<>(handle.createQuery("""
                        select distinct promise_id from promise_telling join pledge on id = pledge_id
                        where article_id = :article order by promise_id""")
                .bind("article", article)
                .mapTo(Long.class)
                .list());
    }

    /// Enters the lines that are on file for an article, and brings up to date what it told before.
    void enter(String article, Set<Long> before) {
        Set<Long> touched = new LinkedHashSet<>(before);
        Set<Long> untold = new LinkedHashSet<>(before);
        untold.removeAll(byPromise(before).keySet());
        for (Line line : ofArticle(article)) {
            long id = same(line).or(() -> revised(line, untold)).orElseGet(() -> open(line));
            handle.execute("insert into promise_telling (pledge_id, promise_id) values (?, ?)", line.id(), id);
            untold.remove(id);
            touched.add(id);
        }
        byPromise(touched).forEach(this::update);
    }

    private List<Line> ofArticle(String article) {
        return handle.createQuery(TELLING + " where p.article_id = :article order by p.ordinal")
                .bind("article", article)
                .map((row, context) -> line(row))
                .list();
    }

    private Map<Long, List<Line>> byPromise(Collection<Long> promises) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        return grouped(handle.createQuery(TELLING + " where t.promise_id in (<ids>) order by p.published_at, p.id")
                .bindList("ids", promises)
                .map((row, context) -> line(row))
                .list());
    }

    private static Map<Long, List<Line>> grouped(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::promise, LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<Long> same(Line line) {
        Optional<CalendarTime> due = line.telling().due();
        Map<Long, List<Line>> others = grouped(handle.createQuery(TELLING + """
                        where t.promise_id is not null and (p.story_id = :story or t.promise_id in
                          (select id from promise where falls_due_at = :fallsDue and due = :due))
                        order by p.published_at desc, p.id limit :most""")
                .bind("story", line.telling().story())
                .bind("due", due.map(CalendarTime::value))
                .bind("fallsDue", due.map(time -> fallsDue(time).toEpochMilli()))
                .bind("most", MOST)
                .map((row, context) -> line(row))
                .list());
        return others.entrySet().stream()
                .filter(other -> Commitment.isSame(
                        line.telling(),
                        other.getValue().stream().map(Line::telling).toList()))
                .map(Map.Entry::getKey)
                .min(Long::compare);
    }

    /// A pledge that only the older version of this article told of and that has the same date stays the same, so that
    /// nobody is told twice when it falls due.
    private Optional<Long> revised(Line line, Set<Long> untold) {
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        return handle.createQuery("select id from promise where id in (<ids>) and due is :due order by id")
                .bindList("ids", untold)
                .bind("due", line.telling().due().map(CalendarTime::value))
                .mapTo(Long.class)
                .findFirst();
    }

    private long open(Line line) {
        return handle.createUpdate("insert into promise (story_id, status, publishers) values (:story, 'open', 1)")
                .bind("story", line.telling().story())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private void update(long id, List<Line> tellings) {
        Commitment commitment =
                Commitment.of(tellings.stream().map(Line::telling).toList());
        Optional<CalendarTime> due = commitment.due().flatMap(PledgeTelling::due);
        handle.createUpdate("""
                        update promise set due = :due, due_at = :dueAt, falls_due_at = :fallsDue, status = :status,
                          publishers = :publishers, telling_id = :telling, outcome_id = :outcome where id = :id""")
                .bind("id", id)
                .bind("due", due.map(CalendarTime::value))
                .bind("dueAt", due.map(time -> time.end().toEpochMilli()))
                .bind("fallsDue", due.map(time -> fallsDue(time).toEpochMilli()))
                .bind(
                        "status",
                        Spelling.of(
                                commitment.outcome().map(PledgeTelling::status).orElse(Status.OPEN)))
                .bind(
                        "publishers",
                        tellings.stream().map(Line::publisher).distinct().count())
                .bind("telling", rowOf(commitment.shown(), tellings))
                .bind("outcome", commitment.outcome().map(outcome -> rowOf(outcome, tellings)))
                .execute();
    }

    /// When the last day of a due date begins.
    private static Instant fallsDue(CalendarTime due) {
        Instant lastDay = due.end().minus(DAY);
        return lastDay.isBefore(due.start()) ? due.start() : lastDay;
    }

    private static long rowOf(PledgeTelling telling, List<Line> tellings) {
        return tellings.stream()
                .filter(line -> line.telling().equals(telling))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getLong("promise_id"),
                row.getString("publisher"),
                new PledgeTelling(
                        strings(row, "parties"),
                        row.getString("action"),
                        maybe(row, "due").flatMap(CalendarValue::time),
                        word(row, "status", Status.class),
                        row.getString("story_id"),
                        instant(row, "published_at")));
    }
}
