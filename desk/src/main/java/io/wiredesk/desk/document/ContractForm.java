package io.wiredesk.desk.document;

import io.wiredesk.ledger.InstrumentRelevance;
import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.TeaserFindings;
import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PageKind;
import io.wiredesk.reader.PageVerdict;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import io.wiredesk.reader.Teaser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A document flattened into the contract's fields, in the order they are printed.
record ContractForm(
        String id,
        Optional<String> url,
        Optional<String> canonicalUrl,
        Optional<String> inLanguage,
        Optional<String> headline,
        Optional<String> description,
        Optional<List<String>> author,
        Optional<String> publisher,
        Optional<String> creditedSource,
        Optional<PublicationTime> datePublished,
        Optional<PublicationTime> dateModified,
        Optional<String> articleSection,
        Optional<List<String>> keywords,
        Optional<String> image,
        Optional<Boolean> isAccessibleForFree,
        Optional<List<String>> correction,
        Map<String, Evidence> evidence,
        String articleBody,
        List<BlockForm> blocks,
        List<Aside> asides,
        List<TeaserForm> teasers,
        List<Mention> mentions,
        List<InstrumentRelevance> instruments,
        List<Level> levels,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Pledge> pledges,
        List<ScheduledEvent> schedule,
        double confidence,
        List<String> warnings,
        Optional<PageKind> pageKind,
        Optional<String> pageKindReason) {

    static ContractForm of(Document document) {
        Article article = document.article();
        Metadata known = article.metadata();
        Ledger ledger = document.ledger();
        return new ContractForm(
                document.id(),
                known.url(),
                known.canonicalUrl(),
                known.language(),
                known.headline(),
                known.description(),
                unlessEmpty(known.authors()),
                known.publisher(),
                known.creditedSource(),
                known.published(),
                known.modified(),
                known.section(),
                unlessEmpty(known.keywords()),
                known.image(),
                known.accessibleForFree(),
                unlessEmpty(known.corrections()),
                new TreeMap<>(known.evidence()),
                article.text(),
                article.blocks().stream().map(BlockForm::of).toList(),
                article.asides(),
                teasers(article, ledger),
                ledger.mentions(),
                ledger.instruments(),
                ledger.levels(),
                ledger.times(),
                ledger.statements(),
                ledger.pledges(),
                ledger.schedule(),
                article.confidence(),
                Stream.concat(article.warnings().stream(), ledger.warnings().stream())
                        .distinct()
                        .toList(),
                Optional.of(article.verdict().kind()),
                article.verdict().reason());
    }

    Document toDocument() {
        Metadata known = new Metadata(
                url,
                canonicalUrl,
                inLanguage,
                headline,
                description,
                author.orElse(List.of()),
                publisher,
                creditedSource,
                datePublished,
                dateModified,
                articleSection,
                keywords.orElse(List.of()),
                image,
                isAccessibleForFree,
                correction.orElse(List.of()),
                evidence);
        Article article = new Article(
                articleBody,
                blocks.stream().map(BlockForm::toBlock).toList(),
                asides,
                teasers.stream().map(TeaserForm::toTeaser).toList(),
                known,
                confidence,
                warnings,
                new PageVerdict(pageKind.orElse(PageKind.ARTICLE), pageKindReason));
        List<TeaserFindings> findings =
                teasers.stream().map(TeaserForm::toFindings).toList();
        return new Document(
                id,
                article,
                new Ledger(mentions, instruments, levels, times, statements, pledges, schedule, findings, List.of()));
    }

    private static List<TeaserForm> teasers(Article article, Ledger ledger) {
        return IntStream.range(0, article.teasers().size())
                .mapToObj(i ->
                        TeaserForm.of(article.teasers().get(i), ledger.teasers().get(i)))
                .toList();
    }

    private static <T> Optional<List<T>> unlessEmpty(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /// A block; only headings have a level.
    record BlockForm(Block.Kind kind, Optional<Integer> level, Span span) {
        static BlockForm of(Block block) {
            return new BlockForm(
                    block.kind(), block.level() == 0 ? Optional.empty() : Optional.of(block.level()), block.span());
        }

        Block toBlock() {
            return new Block(kind, level.orElse(0), span);
        }
    }

    /// A teaser together with what its words touch.
    record TeaserForm(
            String headline,
            Optional<String> description,
            Optional<List<String>> author,
            Optional<String> publisher,
            Optional<String> url,
            Optional<String> image,
            Optional<PublicationTime> datePublished,
            List<String> instruments,
            List<Level> levels,
            List<ScheduledEvent> schedule) {
        static TeaserForm of(Teaser teaser, TeaserFindings found) {
            return new TeaserForm(
                    teaser.headline(),
                    teaser.description(),
                    unlessEmpty(teaser.authors()),
                    teaser.publisher(),
                    teaser.url(),
                    teaser.image(),
                    teaser.published(),
                    found.instruments(),
                    found.levels(),
                    found.schedule());
        }

        Teaser toTeaser() {
            return new Teaser(headline, description, author.orElse(List.of()), publisher, url, image, datePublished);
        }

        TeaserFindings toFindings() {
            return new TeaserFindings(instruments, levels, schedule);
        }
    }
}
