package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names the speakers of an article's statements. Safe to share between threads.
public final class Speakers {
    private final Names names = new Names();

    /// Creates the resolver with the shipped lists.
    public Speakers() {}

    /// The speaker behind each source, in the order given.
    ///
    /// @param text the article's text
    /// @param sentences its sentences
    /// @param sources the sources' spans in reading order, one list a statement; an empty list has no speaker
    public List<Optional<Speaker>> of(String text, List<Sentence> sentences, List<List<Span>> sources) {
        Coreference coreference = new Coreference(text, sentences, names);
        List<Optional<Speaker>> speakers = new ArrayList<>();
        for (List<Span> source : sources) {
            speakers.add(source.isEmpty() ? Optional.empty() : Optional.of(coreference.speaker(source.getFirst())));
        }
        return speakers;
    }
}
