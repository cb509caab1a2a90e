package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// A statement in the making: spans already count from the article's text.
final class Draft {
    final List<Span> source = new ArrayList<>();
    final List<Span> cue = new ArrayList<>();
    final List<Span> content = new ArrayList<>();
    final Verb verb;
    final Features features;
    boolean negated;
    int words;
    int quotedWords;

    Draft(Verb verb, Features features) {
        this.verb = verb;
        this.features = features;
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
