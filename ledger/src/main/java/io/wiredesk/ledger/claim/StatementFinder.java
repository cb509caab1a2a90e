package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.learned.StatementModel;
import io.wiredesk.ledger.quote.Quotations;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.ledger.speaker.Carriers;
import io.wiredesk.ledger.speaker.Speakers;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds an article's statements. Safe to share between threads; time grows with the text.
public final class StatementFinder {
    /// Begins the warning of an article in another language; its BCP 47 tag follows.
    private static final String NOT_SUPPORTED = "statements-not-supported-for: ";

    private final AttributionTagger tagger;
    private final Lexicon lexicon = new Lexicon();
    private final English english = new English(lexicon);
    private final Passages passages = new Passages(new WordClasses(lexicon));
    private final ActFinder acts = new ActFinder();
    private final Carriers carriers = new Carriers();
    private final Citing citing = new Citing(carriers);
    private final Vias vias = new Vias(carriers);
    private final Speakers speakers = new Speakers();

    /// Creates a finder with the shipped word lists, and the shipped model if asked for.
    ///
    /// @throws io.wiredesk.ledger.ModelException when the model cannot be used
    public StatementFinder(Tagger tagger) {
        this.tagger = switch (tagger) {
            case LEARNED -> new LearnedTagger(StatementModel.shipped());
            case RULES -> new RuleTagger();
        };
    }

    /// What was found.
    ///
    /// @param statements in reading order of their contents
    /// @param names where persons and bodies are named, in reading order
    /// @param warnings what was not even tried
    public record Found(List<Statement> statements, List<Mention> names, List<String> warnings) {
        /// Copies the lists.
        public Found {
            statements = List.copyOf(statements);
            names = List.copyOf(names);
            warnings = List.copyOf(warnings);
        }
    }

    /// Finds the statements of an article in English; of another, none, with a warning that says so.
    ///
    /// @param times the article's time expressions in reading order, from which a statement takes when it was made
    public Found find(Article article, List<TimeExpression> times) {
        List<Sentence> sentences = Sentences.of(article.text(), article.blocks());
        return english.other(sentences, article.metadata().language())
                .map(language -> new Found(List.of(), List.of(), List.of(NOT_SUPPORTED + language)))
                .orElseGet(() -> found(article.text(), sentences, times));
    }

    private Found found(String text, List<Sentence> sentences, List<TimeExpression> times) {
        List<Draft> drafts = drafts(text, passages.of(sentences, Quotations.of(text, sentences)));
        StatementTimes statementTimes = new StatementTimes(times);
        drafts.forEach(draft -> citing.resolve(draft, text));
        drafts.stream()
                .filter(draft -> draft.source.stream().anyMatch(statementTimes::isTime))
                .forEach(draft -> draft.source = List.of());
        Nesting nesting = new Nesting(text, drafts, carriers);
        drafts.removeIf(nesting::isMereCarrier);
        Speakers.Found heard = speakers.of(
                text, sentences, drafts.stream().map(draft -> draft.source).toList());
        for (int at = 0; at < drafts.size(); at++) {
            drafts.get(at).speaker = heard.speakers().get(at);
        }
        new FirstPerson(text, drafts).resolve();
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(text, draft, via(draft, nesting), statementTimes.of(draft)));
        }
        statements.sort(Comparator.comparing(statement -> statement.content().getFirst()));
        return new Found(statements, heard.names(), List.of());
    }

    private List<String> via(Draft draft, Nesting nesting) {
        List<String> via = new ArrayList<>(draft.carrier.stream().toList());
        nesting.outer(draft).stream().filter(name -> !via.contains(name)).forEach(via::add);
        vias.of(draft).stream().filter(name -> !via.contains(name)).forEach(via::add);
        draft.speaker.map(Speaker::name).ifPresent(via::remove); // nobody carries their own words
        return via;
    }

    private Statement statement(String text, Draft draft, List<String> via, Optional<String> time) {
        StringBuilder words = new StringBuilder();
        for (Span span : draft.content) {
            words.append(span.of(text)).append(' ');
        }
        return new Statement(
                draft.source,
                List.of(draft.cue),
                draft.content,
                draft.kind(),
                draft.speaker,
                via,
                draft.silence
                        ? Act.DECLINES
                        : acts.act(draft.verb, draft.negated, draft.cue.of(text), words.toString()),
                draft.negated,
                draft.confidence,
                time);
    }

    private List<Draft> drafts(String text, List<Passage> passages) {
        return new Drafts().of(passages, tagger.attributions(text, passages));
    }
}
