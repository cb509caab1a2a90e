package io.wiredesk.ledger.claim;

import java.util.List;
import java.util.Optional;

/// Statements by `according to X`, before or behind the words they report.
final class AccordingTo {
    private final Passage passage;
    private final NounPhrases phrases;
    private final ContentEnds ends;
    private final Subjects subjects;

    AccordingTo(Passage passage) {
        this.passage = passage;
        phrases = new NounPhrases(passage);
        ends = new ContentEnds(passage);
        subjects = new Subjects(passage);
    }

    List<Proposal> of(Phrase sentence) {
        for (int at = sentence.from(); at + 2 < sentence.to(); at++) {
            if (passage.word(at).equals("according")
                    && passage.word(at + 1).equals("to")
                    && passage.at(at) != WordClass.QUOTED) {
                return read(at, sentence).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    private Optional<Proposal> read(int at, Phrase sentence) {
        int end = phrases.endOf(at + 2, sentence.to());
        if (end == at + 2 && passage.at(end) == WordClass.OBJECT) {
            end++;
        }
        if (end == at + 2) {
            return Optional.empty();
        }
        boolean leads = at <= sentence.from() + 1;
        end = leads ? end : subjects.withRelative(end, sentence.to());
        Phrase content = leads ? behind(end, sentence) : before(at, sentence);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Features features = new Features("according to", leads ? "leading" : "trailing", "clause", "name");
        return Optional.of(new Proposal(
                Passage.NO_VERB, new Phrase(at + 2, end), new Phrase(at, at + 2), List.of(content), features, false));
    }

    private Phrase behind(int end, Phrase sentence) {
        int from = end;
        while (from < sentence.to() && passage.at(from) != WordClass.COMMA) {
            from++;
        }
        return from + 1 >= sentence.to() ? Phrase.NONE : new Phrase(from + 1, ends.ofClause(from + 1, sentence.to()));
    }

    private Phrase before(int at, Phrase sentence) {
        int to = at;
        while (to > sentence.from() && passage.at(to - 1).isBreak()) {
            to--;
        }
        int from = sentence.from();
        if (passage.at(from) == WordClass.CONJUNCTION) {
            from++;
        }
        return new Phrase(from, Math.max(from, to));
    }
}
