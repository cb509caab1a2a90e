package io.wiredesk.desk.store;

import io.wiredesk.ledger.InstrumentRelevance;
import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.reader.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// The tables of ledger lines: statements, pledges, scheduled events, levels and instruments of an article.
/// Lives as long as its transaction.
final class LedgerLines {
    private final Handle handle;
    private final FiledArticle article;
    private final String storyId;
    private final String text;
    private final SentenceAround sentences;

    LedgerLines(Handle handle, FiledArticle article, String storyId) {
        this.handle = handle;
        this.article = article;
        this.storyId = storyId;
        this.text = article.document().article().text();
        this.sentences = new SentenceAround(article.document().article());
    }

    /// Writes the lines of the article in place of those it had.
    void replace() {
        for (String table : List.of("statement", "pledge", "scheduled_event", "level", "article_instrument")) {
            handle.createUpdate("delete from " + table + " where article_id = :id")
                    .bind("id", article.id())
                    .execute();
        }
        Ledger ledger = article.document().ledger();
        for (int i = 0; i < ledger.statements().size(); i++) {
            add(i, ledger.statements().get(i));
        }
        for (int i = 0; i < ledger.pledges().size(); i++) {
            add(i, ledger.pledges().get(i));
        }
        for (int i = 0; i < ledger.schedule().size(); i++) {
            add(i, ledger.schedule().get(i));
        }
        for (int i = 0; i < ledger.levels().size(); i++) {
            add(i, ledger.levels().get(i));
        }
        ledger.instruments().forEach(this::add);
    }

    private void add(int ordinal, Statement statement) {
        Optional<Speaker> speaker = statement.speaker();
        Span content = around(statement.content());
        line(ordinal, content, cover(content, statement.source()), """
                        insert into statement (article_id, ordinal, story_id, published_at, speaker_name, speaker_key,
                          named, role, affiliation, via, act, kind, negated, confidence, said, start_offset,
                          end_offset, source_text, content_text, sentence_text)
                        values (:article, :ordinal, :story, :published, :speaker, :key,
                          :named, :role, :affiliation, :via, :act, :kind, :negated, :confidence, :said, :start,
                          :end, :source, :content, :sentence)""")
                .bind("speaker", speaker.map(Speaker::name))
                .bind("key", speaker.map(LedgerLines::key))
                .bind("named", speaker.map(Speaker::named).orElse(false))
                .bind("role", speaker.flatMap(Speaker::role))
                .bind("affiliation", speaker.flatMap(Speaker::affiliation))
                .bind("via", Json.of(statement.via()))
                .bind("act", Spelling.of(statement.act()))
                .bind("kind", Spelling.of(statement.kind()))
                .bind("negated", statement.negated())
                .bind("confidence", statement.confidence())
                .bind("said", statement.time())
                .bind("source", words(statement.source()))
                .bind("content", words(statement.content()))
                .execute();
    }

    /// One key for the same speaker in all articles: the stable id where there is one, else the name.
    private static String key(Speaker speaker) {
        return speaker.id().orElseGet(() -> speaker.name().toLowerCase(Locale.ROOT));
    }

    private void add(int ordinal, Pledge pledge) {
        line(ordinal, pledge.span(), pledge.span(), """
                        insert into pledge (article_id, ordinal, story_id, published_at, parties, action, place, made,
                          due, due_at, term, condition, status, evidence_text, start_offset, end_offset, sentence_text)
                        values (:article, :ordinal, :story, :published, :parties, :action, :place, :made,
                          :due, :dueAt, :term, :condition, :status, :evidence, :start, :end, :sentence)""")
                .bind("parties", Json.of(pledge.parties()))
                .bind("action", pledge.action())
                .bind("place", pledge.place())
                .bind("made", pledge.made())
                .bind("due", pledge.due())
                .bind(
                        "dueAt",
                        pledge.due()
                                .flatMap(CalendarValue::parse)
                                .map(CalendarValue::end)
                                .map(Instant::toEpochMilli))
                .bind("term", pledge.term())
                .bind("condition", pledge.condition())
                .bind(
                        "evidence",
                        pledge.evidence().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(sentences.of(around(pledge.evidence()))))
                .bind("status", Spelling.of(pledge.status()))
                .execute();
    }

    private void add(int ordinal, ScheduledEvent event) {
        Optional<CalendarValue> when = CalendarValue.parse(event.when());
        long id = line(ordinal, event.span(), event.span(), """
                        insert into scheduled_event (article_id, ordinal, story_id, published_at, event, happens,
                          precision, starts_at, ends_at, certainty, instruments, change, was, actual, forecast, previous,
                          start_offset, end_offset, sentence_text)
                        values (:article, :ordinal, :story, :published, :event, :happens,
                          :precision, :starts, :ends, :certainty, :instruments, :change, :was, :actual, :forecast, :previous,
                          :start, :end, :sentence)""")
                .bind("event", event.event())
                .bind("happens", event.when())
                .bind("precision", Spelling.of(event.precision()))
                .bind("starts", when.map(CalendarValue::start).map(Instant::toEpochMilli))
                .bind("ends", when.map(CalendarValue::end).map(Instant::toEpochMilli))
                .bind("certainty", Spelling.of(event.certainty()))
                .bind("instruments", Json.of(event.instruments()))
                .bind("change", event.change().map(Spelling::of))
                .bind("was", event.was())
                .bind("actual", event.actual())
                .bind("forecast", event.forecast())
                .bind("previous", event.previous())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        event.instruments().stream()
                .distinct()
                .forEach(symbol -> handle.execute(
                        "insert into scheduled_event_instrument (event_id, symbol) values (?, ?)", id, symbol));
    }

    private void add(int ordinal, Level level) {
        line(ordinal, level.span(), level.span(), """
                        insert into level (article_id, ordinal, story_id, published_at, symbol, value, unit, relation,
                          context, start_offset, end_offset, words, sentence_text)
                        values (:article, :ordinal, :story, :published, :symbol, :value, :unit, :relation,
                          :context, :start, :end, :words, :sentence)""")
                .bind("symbol", level.instrument())
                .bind("value", level.value())
                .bind("unit", level.unit())
                .bind("relation", Spelling.of(level.relation()))
                .bind("context", level.context())
                .bind("words", level.span().of(text))
                .execute();
    }

    private void add(InstrumentRelevance instrument) {
        handle.execute(
                "insert or ignore into article_instrument (article_id, symbol, relevance, published_at)"
                        + " values (?, ?, ?, ?)",
                article.id(),
                instrument.symbol(),
                instrument.relevance(),
                article.publishedAt().toEpochMilli());
    }

    /// What every line has: its article, story, time, place in the text and sentence.
    private Update line(int ordinal, Span span, Span context, String sql) {
        return handle.createUpdate(sql)
                .bind("article", article.id())
                .bind("ordinal", ordinal)
                .bind("story", storyId)
                .bind("published", article.publishedAt().toEpochMilli())
                .bind("start", span.start())
                .bind("end", span.end())
                .bind("sentence", sentences.of(context));
    }

    private static Span around(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(0);
        return new Span(start, end);
    }

    private static Span cover(Span span, List<Span> others) {
        if (others.isEmpty()) {
            return span;
        }
        Span other = around(others);
        return new Span(Math.min(span.start(), other.start()), Math.max(span.end(), other.end()));
    }

    /// The words of all spans, those left out between them marked.
    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
