package io.wiredesk.desk.web;

import io.wiredesk.desk.document.Document;
import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.InstrumentRelevance;
import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An invented article with a ledger written by hand: words are given, spans are found.
final class Clipping {
    final String id;
    final String publisher;
    final String headline;
    final Instant published;
    private final String text;
    private final Optional<String> credited;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Pledge> pledges = new ArrayList<>();
    private final List<ScheduledEvent> schedule = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final List<InstrumentRelevance> instruments = new ArrayList<>();

    Clipping(String id, String publisher, String credited, String headline, Instant published, String text) {
        this.id = id;
        this.publisher = publisher;
        this.credited = credited.isEmpty() ? Optional.empty() : Optional.of(credited);
        this.headline = headline;
        this.published = published;
        this.text = text.strip();
    }

    static Speaker named(String name, String affiliation, String role) {
        return new Speaker(name, Optional.empty(), maybe(role), maybe(affiliation), true);
    }

    static Speaker unnamed(String words) {
        return new Speaker(words, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    Clipping said(Speaker speaker, Act act, String source, String cue, String content, String... via) {
        Statement.Kind kind = content.startsWith("“") && content.endsWith("”")
                ? Statement.Kind.DIRECT
                : content.contains("“") ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
        statements.add(new Statement(
                List.of(near(span(content), source)),
                List.of(near(span(content), cue)),
                List.of(span(content)),
                kind,
                Optional.of(speaker),
                List.of(via),
                act,
                false,
                0.93,
                Optional.empty()));
        return this;
    }

    Clipping pledge(String sentence, String parties, String action, String made, String due, Pledge.Status status) {
        pledges.add(new Pledge(
                span(sentence),
                List.of(parties.split(", ", -1)),
                action,
                Optional.empty(),
                maybe(made),
                maybe(due),
                Optional.empty(),
                Optional.empty(),
                status,
                List.of()));
        return this;
    }

    Clipping coming(
            String words,
            String event,
            String when,
            ScheduledEvent.Precision precision,
            ScheduledEvent.Certainty certainty,
            String... symbols) {
        schedule.add(new ScheduledEvent(span(words), event, when, precision, certainty, List.of(symbols)));
        return this;
    }

    Clipping level(String words, String symbol, double value, String unit, Level.Relation relation, String context) {
        levels.add(new Level(span(words), symbol, value, unit, relation, maybe(context)));
        return this;
    }

    Clipping about(String symbol, double relevance) {
        instruments.add(new InstrumentRelevance(symbol, relevance));
        return this;
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        Article article = new Article(text, blocks, List.of(), List.of(), metadata(), 0.94, List.of());
        return new Document(
                id,
                article,
                new Ledger(
                        List.of(),
                        instruments,
                        levels,
                        List.of(),
                        statements,
                        pledges,
                        schedule,
                        List.of(),
                        List.of()));
    }

    private Metadata metadata() {
        return new Metadata(
                Optional.of("https://"
                        + publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + id),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(headline),
                Optional.empty(),
                List.of("Mara Quill"),
                Optional.of(publisher),
                credited,
                Optional.of(PublicationTime.at(published)),
                Optional.empty(),
                Optional.of("Markets"),
                List.of(),
                Optional.empty(),
                Optional.of(true),
                List.of(),
                Map.of(
                        "headline", new Evidence(Evidence.Origin.JSON_LD, 0.98),
                        "author", new Evidence(Evidence.Origin.MARKUP, 0.9),
                        "publisher", new Evidence(Evidence.Origin.META, 0.95),
                        "datePublished", new Evidence(Evidence.Origin.JSON_LD, 0.98)));
    }

    /// The occurrence of words that stands next to a span.
    private Span near(Span span, String words) {
        int behind = text.indexOf(words, span.end());
        int before = text.lastIndexOf(words, Math.max(0, span.start() - 1));
        boolean isBehind = before < 0 || (behind >= 0 && behind - span.end() < span.start() - before - words.length());
        int start = isBehind ? behind : before;
        return start < 0 ? span(words) : new Span(start, start + words.length());
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text of " + id);
        }
        return new Span(start, start + words.length());
    }

    private static Optional<String> maybe(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
