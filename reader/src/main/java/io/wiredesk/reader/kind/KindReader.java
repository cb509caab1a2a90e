package io.wiredesk.reader.kind;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.PageKind;
import io.wiredesk.reader.PageVerdict;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.outline.PageOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what a page is that holds no article. Immutable, safe to share.
public final class KindReader {
    /// The warning that goes with every kind but an article.
    private static final String NOT_AN_ARTICLE = "not-an-article";

    /// A body with so much text of its own, and little of others, is an article: three paragraphs of news.
    private static final int SURELY_TEXT = 1500;

    private static final double LITTLE_BORROWED = 0.3;

    /// What is left of the confidence in a reading when the page is likely, and when it is surely, no
    /// article.
    private static final double LIKELY_LEFT = 0.4;

    private static final double SURE_LEFT = 0.1;

    /// Creates a reader with the shipped word lists.
    public KindReader() {}

    /// `article`, or the same with what its page is instead, a reason, the warning `not-an-article` and
    /// little confidence; its text and blocks are left out where they are surely no article's. Only
    /// doubtful pages are looked at again, in linear time.
    public Article judged(Article article, PageNodes page, PageOutline outline) {
        BodyMake make = BodyMake.of(article);
        Address address = new Address(article.metadata().url().orElse(page.address()));
        return isPlain(make, address, article)
                ? article
                : with(article, make, KindRules.judge(PageSigns.of(page, outline, address, make)));
    }

    /// The same for a page that was flattened to text, of which `lines` are left.
    public Article judged(Article article, List<String> lines) {
        BodyMake make = BodyMake.of(article);
        Address address = new Address(article.metadata().url().orElse(""));
        return isPlain(make, address, article)
                ? article
                : with(
                        article,
                        make,
                        KindRules.judge(PageSigns.of(
                                lines, address, make, article.metadata().headline())));
    }

    private static boolean isPlain(BodyMake make, Address address, Article article) {
        return make.ownProse() >= SURELY_TEXT
                && make.borrowedShare() < LITTLE_BORROWED
                && !address.isRoot()
                && !article.warnings().contains(NOT_AN_ARTICLE);
    }

    private static Article with(Article article, BodyMake make, Optional<Judgement> found) {
        Optional<Judgement> judgement = found.or(() -> unexplained(article));
        if (judgement.isEmpty()) {
            return article;
        }
        Judgement known = judgement.get();
        List<String> warnings = new ArrayList<>(article.warnings());
        if (!warnings.contains(NOT_AN_ARTICLE)) {
            warnings.add(NOT_AN_ARTICLE);
        }
        List<Block> kept = kept(article, make, known);
        return new Article(
                kept.isEmpty()
                        ? ""
                        : article.text().substring(0, kept.getLast().span().end()),
                kept,
                article.asides(),
                known.hasNoItems() ? List.of() : article.teasers(),
                article.metadata(),
                article.confidence() * (known.isSure() ? SURE_LEFT : LIKELY_LEFT),
                warnings,
                new PageVerdict(known.kind(), Optional.of(known.reason())));
    }

    /// No block, all, or those of the introduction of a list.
    private static List<Block> kept(Article article, BodyMake make, Judgement known) {
        if (known.hasNoText()) {
            return List.of();
        }
        return known.isList() && make.borrowed() > 0 && make.introduction() > 0
                ? article.blocks().subList(0, make.introduction())
                : article.blocks();
    }

    /// Pages without running text that none of the rules knows.
    private static Optional<Judgement> unexplained(Article article) {
        if (article.text().isEmpty()) {
            return Optional.of(Judgement.sure(PageKind.OTHER, "it shows no running text"));
        }
        return article.warnings().contains(NOT_AN_ARTICLE)
                ? Optional.of(Judgement.likely(PageKind.OTHER, "most of what it shows is no running text"))
                : Optional.empty();
    }
}
