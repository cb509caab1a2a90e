package io.wiredesk.reader;

import java.util.Optional;

/// What a page was taken for, and why. Immutable.
///
/// @param kind what the page is
/// @param reason one line for people, such as `the title says "Page not found"`; empty for an article
public record PageVerdict(PageKind kind, Optional<String> reason) {
    /// The page is an article: nothing speaks against it.
    public static final PageVerdict ARTICLE = new PageVerdict(PageKind.ARTICLE, Optional.empty());

    /// True for pages that hold one article.
    public boolean isArticle() {
        return kind == PageKind.ARTICLE;
    }
}
