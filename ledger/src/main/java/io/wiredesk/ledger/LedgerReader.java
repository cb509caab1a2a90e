package io.wiredesk.ledger;

import io.wiredesk.ledger.claim.StatementFinder;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads an article into its ledger. Safe to share between threads; loads its word lists and model once, when created.
public final class LedgerReader {
    private final PassageReader passages;
    private final StatementFinder statementFinder;

    /// Creates a reader with the learned tagger.
    ///
    /// @throws io.wiredesk.ledger.ModelException when its model cannot be used; [Tagger#RULES] needs none
    public LedgerReader() {
        this(Tagger.LEARNED);
    }

    /// Creates a reader.
    ///
    /// @param tagger what finds the statements
    /// @throws io.wiredesk.ledger.ModelException when the learned tagger's model cannot be used
    public LedgerReader(Tagger tagger) {
        this(tagger, WatchList.EMPTY, LastQuotes.NONE);
    }

    /// Creates a reader that knows a reader's own instruments and what is quoted.
    ///
    /// @param tagger what finds the statements
    /// @param watched instruments and names beyond the shipped tables
    /// @param quotes levels far from these are left out
    /// @throws io.wiredesk.ledger.ModelException when the learned tagger's model cannot be used
    public LedgerReader(Tagger tagger, WatchList watched, LastQuotes quotes) {
        passages = new PassageReader(watched, quotes);
        statementFinder = new StatementFinder(tagger);
    }

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
        StatementFinder.Found found = statementFinder.find(article, times);
        List<Mention> mentions =
                Mentions.of(body.tokens(), body.instrumentMentions(), names(body.names(), found.names()));
        return new Ledger(
                mentions,
                passages.relevance(article, body),
                body.levels(),
                times,
                Mentions.explained(found.statements(), mentions, article.text()),
                passages.pledges(body, written),
                body.schedule(),
                article.teasers().stream().map(t -> passages.read(t, fallback)).toList(),
                found.warnings());
    }

    /// Who is a person, the close reading for statements knows best where there was one; a surname behind a title
    /// counts
    /// all the same.
    private static List<Mention> names(List<Mention> quick, List<Mention> close) {
        Set<String> known = close.stream().map(Mention::name).collect(Collectors.toSet());
        Stream<Mention> kept = quick.stream()
                .filter(m -> close.isEmpty()
                        || m.kind() != Mention.Kind.PERSON
                        || !m.name().contains(" ")
                        || known.contains(m.name()));
        return Stream.concat(kept, close.stream()).toList();
    }
}
