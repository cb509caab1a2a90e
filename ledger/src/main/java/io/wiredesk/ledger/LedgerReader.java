package io.wiredesk.ledger;

import io.wiredesk.ledger.claim.StatementFinder;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.time.TimeFinder;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads an article into its ledger. Safe to share between threads; loads its word lists once, when created.
public final class LedgerReader {
    private final TimeFinder timeFinder = new TimeFinder();
    private final StatementFinder statementFinder = new StatementFinder();

    /// Creates a reader with the shipped word lists.
    public LedgerReader() {}

    /// Reads one article.
    ///
    /// @param article the article
    /// @param asOf creation time to use when the article does not know its own; without either, relative times stay
    ///     unresolved
    public Ledger read(Article article, Optional<Instant> asOf) {
        Optional<LocalDate> written = article.metadata()
                .published()
                .or(() -> asOf.map(PublicationTime::at))
                .map(PublicationTime::day);
        List<TimeExpression> times = timeFinder.find(Tokens.of(article.text()), written).stream()
                .map(FoundTime::expression)
                .toList();
        List<Statement> statements = statementFinder.statements(article);
        return new Ledger(List.of(), List.of(), List.of(), times, statements, List.of(), List.of(), List.of());
    }
}
