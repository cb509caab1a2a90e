package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement in the making: spans already count from the article's text.
final class Draft {
    final List<Span> source = new ArrayList<>();
    final List<Span> cue = new ArrayList<>();
    final List<Span> content = new ArrayList<>();
    final Verb verb;
    final Features features;
    final boolean negated;
    /// The tokens of the sentence that holds the cue.
    final List<Token> sentence;
    Optional<Speaker> speaker = Optional.empty();

    private int words;
    private int quotedWords;

    Draft(Proposal proposal, Passage passage) {
        verb = proposal.verb();
        features = proposal.features();
        negated = proposal.negated();
        int at = proposal.cue().from();
        sentence = passage.tokens.subList(passage.startOf(at), passage.endOf(at));
        if (!proposal.source().isEmpty()) {
            source.add(passage.span(proposal.source()));
        }
        cue.add(passage.span(proposal.cue()));
        proposal.content().stream().filter(phrase -> !phrase.isEmpty()).forEach(phrase -> add(passage, phrase));
        content.sort(Span::compareTo);
    }

    /// Adds words reported.
    void add(Passage passage, Phrase phrase) {
        content.add(passage.span(phrase));
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (passage.tokens.get(at).kind() != Token.Kind.MARK) {
                words++;
                quotedWords += passage.at(at) == WordClass.QUOTED ? 1 : 0;
            }
        }
    }

    Statement.Kind kind() {
        if (quotedWords == 0) {
            return Statement.Kind.INDIRECT;
        }
        return quotedWords == words ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
    }
}
