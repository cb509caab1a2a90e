package io.wiredesk.ledger;

import io.wiredesk.ledger.claim.StatementFinder;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads an article into its ledger. Safe to share between threads; loads its word lists once, when created.
public final class LedgerReader {
    private final PassageReader passages = new PassageReader();
    private final StatementFinder statementFinder = new StatementFinder();

    /// Creates a reader with the shipped word lists.
    public LedgerReader() {}

    /// Reads one article.
    ///
    /// @param article the article
    /// @param asOf creation time to use when the article does not know its own; without either, relative times stay
    ///     unresolved
    public Ledger read(Article article, Optional<Instant> asOf) {
        Optional<PublicationTime> fallback = asOf.map(PublicationTime::at);
        Optional<PublicationTime> written = article.metadata().published().or(() -> fallback);
        Passage body = passages.read(article.text(), article.blocks(), written);
        List<TimeExpression> times =
                body.times().stream().map(FoundTime::expression).toList();
        return new Ledger(
                passages.mentions(body),
                passages.relevance(article, body),
                body.levels(),
                times,
                statementFinder.statements(article, times),
                passages.pledges(body, written),
                body.schedule(),
                article.teasers().stream().map(t -> passages.read(t, fallback)).toList());
    }
}
