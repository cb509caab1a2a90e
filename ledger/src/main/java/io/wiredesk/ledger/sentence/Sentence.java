package io.wiredesk.ledger.sentence;

import io.wiredesk.reader.Span;
import java.util.List;

/// One sentence.
///
/// @param span from its first token to its last
/// @param tokens its tokens in order, at least one
/// @param paragraph number of the paragraph it stands in, from 0
/// @param heading true when it stands in a heading block
public record Sentence(Span span, List<Token> tokens, int paragraph, boolean heading) {
    /// Copies the list.
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
