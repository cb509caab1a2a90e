package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.learned.ExampleWriter;
import io.wiredesk.ledger.quote.Quotations;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.reader.Block;
import java.io.IOException;
import java.util.List;

/// Writes texts as the learned tagger would read them, to train it on.
public final class Examples {
    private final RuleTagger rules = new RuleTagger();
    private final Passages passages = new Passages(new WordClasses(new Lexicon()));
    private final ExampleWriter writer;

    /// @param vocabulary the network's pieces by number
    public Examples(List<String> vocabulary) {
        writer = new ExampleWriter(vocabulary);
    }

    /// Writes one text as a JSON list of parts, see [ExampleWriter#write].
    ///
    /// @param blocks the text's blocks
    public void write(String text, List<Block> blocks, Appendable out) throws IOException {
        List<Sentence> sentences = Sentences.of(text, blocks);
        List<Passage> found = passages.of(sentences, Quotations.of(text, sentences));
        writer.write(
                found.stream()
                        .map(passage -> LearnedTagger.whole(passage).start())
                        .toList(),
                found.stream()
                        .map(passage -> LearnedTagger.whole(passage).of(text))
                        .toList(),
                LearnedTagger.hints(found, rules.attributions(text, found)),
                out);
    }
}
