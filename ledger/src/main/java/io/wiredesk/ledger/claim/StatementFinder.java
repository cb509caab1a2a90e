package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.quote.Quotation;
import io.wiredesk.ledger.quote.Quotations;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds an article's statements by rules and word lists. Safe to share between threads; time grows with the text.
public final class StatementFinder {
    private final Tagger tagger = new Tagger(new Lexicon());
    private final CueWeights weights = new CueWeights();

    /// Creates a finder with the shipped word lists.
    public StatementFinder() {}

    /// The article's statements in reading order of their contents.
    public List<Statement> statements(Article article) {
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts(article)) {
            double confidence = weights.confidence(draft.features);
            if (confidence >= CueWeights.LEAST_CONFIDENCE) {
                statements.add(statement(draft, confidence));
            }
        }
        statements.sort(Comparator.comparing(statement -> statement.content().getFirst()));
        return List.copyOf(statements);
    }

    private static Statement statement(Draft draft, double confidence) {
        return new Statement(
                draft.source,
                draft.cue,
                draft.content,
                draft.kind(),
                Optional.empty(),
                List.of(),
                draft.verb.act(),
                draft.negated,
                confidence,
                Optional.empty());
    }

    /// Every proposal of the article, however doubtful.
    List<Draft> drafts(Article article) {
        String text = article.text();
        List<Sentence> sentences = Sentences.of(text, article.blocks());
        List<Quotation> quotations = Quotations.of(text, sentences);
        List<Draft> drafts = new ArrayList<>();
        Optional<Draft> open = Optional.empty();
        int from = 0;
        int quotation = 0;
        while (from < sentences.size()) {
            int to = paragraphEnd(sentences, from);
            int last = sentences.get(to - 1).span().end();
            int next = quotation;
            while (next < quotations.size() && quotations.get(next).span().start() < last) {
                next++;
            }
            Passage passage = new Passage(sentences.subList(from, to), quotations.subList(quotation, next), tagger);
            open = read(passage, open, drafts);
            from = to;
            quotation = next;
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
        return drafts;
    }

    private static int paragraphEnd(List<Sentence> sentences, int from) {
        int to = from + 1;
        while (to < sentences.size()
                && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
            to++;
        }
        return to;
    }

    /// Reads one passage; returns the statement that a quotation in the next passage would continue.
    private static Optional<Draft> read(Passage passage, Optional<Draft> open, List<Draft> drafts) {
        if (passage.isAllQuoted()) {
            open.ifPresent(draft -> draft.add(passage, new Phrase(0, passage.size())));
            return open;
        }
        Optional<Draft> last = Optional.empty();
        for (Proposal proposal : new PassageReader(passage).proposals()) {
            Draft draft = draft(passage, proposal);
            drafts.add(draft);
            if (reachesEnd(passage, proposal)) {
                last = Optional.of(draft);
            }
        }
        return last;
    }

    private static boolean reachesEnd(Passage passage, Proposal proposal) {
        if (proposal.content().isEmpty()) {
            return proposal.cue().to() >= passage.size() - 1;
        }
        boolean quoted =
                proposal.content().stream().anyMatch(phrase -> passage.at(phrase.to() - 1) == WordClass.QUOTED);
        int end = Math.max(proposal.content().getLast().to(), proposal.cue().to());
        return quoted && passage.endOf(end - 1) >= passage.size() - 1;
    }

    private static Draft draft(Passage passage, Proposal proposal) {
        Draft draft = new Draft(proposal.verb(), proposal.features());
        if (!proposal.source().isEmpty()) {
            draft.source.add(passage.span(proposal.source()));
        }
        draft.cue.add(passage.span(proposal.cue()));
        proposal.content().stream().filter(phrase -> !phrase.isEmpty()).forEach(phrase -> draft.add(passage, phrase));
        draft.content.sort(Comparator.comparingInt(Span::start));
        draft.negated = proposal.negated();
        return draft;
    }
}
