package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement in the making.
final class Draft {
    List<Span> source;
    final Span cue;
    final List<Span> content = new ArrayList<>();
    final double confidence;
    final boolean silence;
    /// The cue's verb, [Passage#NO_VERB] when it has none.
    final Verb verb;
    final boolean negated;
    /// Where the words behind the cue's verb begin.
    final int behindVerb;
    /// The tokens of the sentence that holds the cue.
    final List<Token> sentence;
    /// True when a piece of the content ends inside quotation marks.
    boolean endsQuoted;

    /// Who carried the words of those whom it cites.
    Optional<String> carrier = Optional.empty();
    Optional<Speaker> speaker = Optional.empty();

    private int words;
    private int quotedWords;

    Draft(Attribution attribution, Passage passage) {
        source = attribution.source();
        cue = attribution.cue();
        confidence = attribution.confidence();
        silence = attribution.silence();
        Phrase words = passage.phrase(cue);
        Phrase around = new Phrase(passage.startOf(words.from()), passage.endOf(words.from()));
        sentence = passage.tokens.subList(around.from(), around.to());
        Optional<VerbGroup> group = group(passage, around, words);
        verb = group.map(found -> passage.verb(found.main())).orElse(Passage.NO_VERB);
        behindVerb = group.map(found -> passage.tokens.get(found.main()).end()).orElse(cue.end());
        negated = !silence && group.map(VerbGroup::negated).orElse(false);
        attribution.content().forEach(span -> add(passage, span));
    }

    /// The verb group of the cue: that of its first cue verb, else of its first verb.
    private static Optional<VerbGroup> group(Passage passage, Phrase sentence, Phrase cue) {
        List<VerbGroup> groups = new VerbGroups(passage)
                .of(sentence).stream()
                        .filter(found -> found.main() >= cue.from() && found.main() < cue.to())
                        .toList();
        return groups.stream()
                .filter(found -> passage.verb(found.main()).cue())
                .findFirst()
                .or(() -> groups.stream().findFirst());
    }

    /// Adds words reported.
    void add(Passage passage, Span span) {
        content.add(span);
        Phrase phrase = passage.phrase(span);
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (passage.tokens.get(at).kind() != Token.Kind.MARK) {
                words++;
                quotedWords += passage.at(at) == WordClass.QUOTED ? 1 : 0;
            }
        }
        endsQuoted |= passage.at(phrase.to() - 1) == WordClass.QUOTED;
    }

    Statement.Kind kind() {
        if (quotedWords == 0) {
            return Statement.Kind.INDIRECT;
        }
        return quotedWords == words ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
    }
}
