package io.wiredesk.ledger;

import io.wiredesk.ledger.claim.Examples;
import io.wiredesk.reader.Article;
import java.io.IOException;
import java.util.List;

/// Writes articles as the learned tagger reads them: what `training/` makes the model from.
public final class TrainingExamples {
    private final Examples examples;

    /// @param vocabulary the network's word pieces by number
    public TrainingExamples(List<String> vocabulary) {
        examples = new Examples(vocabulary);
    }

    /// Writes one article as a JSON list of parts: `[{"words": [[start, end], …], "first": […], "ids": […], "hints":
    /// […]},
    /// …]`, spans counted from the text's start.
    public void write(Article article, Appendable out) throws IOException {
        examples.write(article.text(), article.blocks(), out);
    }
}
