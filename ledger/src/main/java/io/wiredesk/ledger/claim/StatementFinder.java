package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.TimeExpression;
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
    private final AttributionTagger tagger;
    private final Passages passages = new Passages(new WordClasses(new Lexicon()));
    private final ActFinder acts = new ActFinder();
    private final Carriers carriers = new Carriers();
    private final Vias vias = new Vias(carriers);
    private final Speakers speakers = new Speakers();

    /// Creates a finder with the shipped word lists.
    public StatementFinder() {
        tagger = new RuleTagger();
    }

    /// The article's statements in reading order of their contents.
    ///
    /// @param times the article's time expressions in reading order, from which a statement takes when it was made
    public List<Statement> statements(Article article, List<TimeExpression> times) {
        String text = article.text();
        List<Sentence> sentences = Sentences.of(text, article.blocks());
        List<Draft> drafts = drafts(text, passages.of(sentences, Quotations.of(text, sentences)));
        Nesting nesting = new Nesting(text, drafts, carriers);
        drafts.removeIf(nesting::isMereCarrier);
        List<Optional<Speaker>> found = speakers.of(
                text, sentences, drafts.stream().map(draft -> draft.source).toList());
        for (int at = 0; at < drafts.size(); at++) {
            drafts.get(at).speaker = found.get(at);
        }
        StatementTimes statementTimes = new StatementTimes(times);
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(text, draft, via(draft, nesting), statementTimes.of(draft)));
        }
        statements.sort(Comparator.comparing(statement -> statement.content().getFirst()));
        return List.copyOf(statements);
    }

    private List<String> via(Draft draft, Nesting nesting) {
        List<String> via = new ArrayList<>(nesting.outer(draft));
        vias.of(draft).stream().filter(name -> !via.contains(name)).forEach(via::add);
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
                acts.act(draft.verb, draft.negated, words.toString()),
                draft.negated,
                draft.confidence,
                time);
    }

    private List<Draft> drafts(String text, List<Passage> passages) {
        return new Drafts().of(passages, tagger.attributions(text, passages));
    }
}
