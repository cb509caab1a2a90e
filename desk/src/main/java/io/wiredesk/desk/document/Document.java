package io.wiredesk.desk.document;

import io.wiredesk.ledger.Ledger;
import io.wiredesk.reader.Article;

/// One input, read: its article and its ledger. Immutable.
///
/// @param id the caller's id, or the SHA-256 of the input in hexadecimal
/// @param article what stands on the page
/// @param ledger what its sentences say; its teasers run beside the article's
public record Document(String id, Article article, Ledger ledger) {
    /// Checks that ledger and article belong together.
    ///
    /// @throws IllegalArgumentException when the ledger has findings for another number of teasers
    public Document {
        if (ledger.teasers().size() != article.teasers().size()) {
            throw new IllegalArgumentException(
                    "the ledger knows " + ledger.teasers().size() + " teasers, the article "
                            + article.teasers().size());
        }
    }
}
