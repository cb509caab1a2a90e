package io.wiredesk.desk.document;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import java.util.List;
import java.util.Optional;

/// What is known of a page from what led to it, such as a feed: used where the page itself is silent.
///
/// @param headline its title
/// @param authors names of persons
/// @param published when it was published
public record PageHints(Optional<String> headline, List<String> authors, Optional<PublicationTime> published) {
    /// What sites put between a headline and their own name.
    private static final String SEPARATORS = "-–—|:•·»";

    /// Nothing is known.
    public static final PageHints NONE = new PageHints(Optional.empty(), List.of(), Optional.empty());

    /// Copies the list.
    public PageHints {
        authors = List.copyOf(authors);
    }

    /// The article with its gaps filled.
    Article complete(Article article) {
        if (equals(NONE)) {
            return article;
        }
        Metadata page = article.metadata();
        Metadata filled = new Metadata(
                page.url(),
                page.canonicalUrl(),
                page.language(),
                page.headline().filter(own -> !isDecorated(own)).or(() -> headline),
                page.description(),
                page.authors().isEmpty() ? authors : page.authors(),
                page.publisher(),
                page.creditedSource(),
                page.published().or(() -> published),
                page.modified(),
                page.section(),
                page.keywords(),
                page.image(),
                page.accessibleForFree(),
                page.corrections(),
                page.evidence());
        return new Article(
                article.text(),
                article.blocks(),
                article.asides(),
                article.teasers(),
                filled,
                article.confidence(),
                article.warnings(),
                article.verdict());
    }

    /// True for the known headline with something before or behind it, such as the site's name: "Radio Skar -
    /// Rates held" where "Rates held" is known; not for "Rates held again".
    private boolean isDecorated(String own) {
        return headline.filter(known -> own.length() > known.length())
                .map(known -> own.endsWith(known)
                        ? own.substring(0, own.length() - known.length())
                        : own.startsWith(known) ? own.substring(known.length()) : "")
                .filter(rest -> rest.codePoints().anyMatch(c -> SEPARATORS.indexOf(c) >= 0))
                .isPresent();
    }
}
