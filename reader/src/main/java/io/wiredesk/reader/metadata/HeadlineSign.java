package io.wiredesk.reader.metadata;

import java.util.Locale;

/// What speaks for or against a headline. Each has a weight, learned by `reader/tools/weigh_headlines.py`.
enum HeadlineSign {
    /// The page's JSON-LD says so, as a `NewsArticle` or a kind of it.
    JSON_LD_NEWS,
    /// The same as another kind of article.
    JSON_LD_ARTICLE,
    /// The same as a web page, a video or a review.
    JSON_LD_OTHER,
    /// `og:title`.
    OPEN_GRAPH,
    /// Another meta element that carries titles.
    META,
    /// The `title` element, without the site's name.
    TITLE,
    /// A part of the `title` element that stands on the page as a heading.
    TITLE_PART,
    /// The `title` element without its last part.
    TITLE_HEAD,
    /// Microdata's or RDFa's `headline`.
    MICRODATA,
    /// The first `h1`.
    FIRST_H1,
    /// An `h1` behind it.
    LATER_H1,
    /// An `h1` that calls itself logo, breadcrumb, hidden or the like.
    SITE_MARK,
    /// An `h1` that calls itself an article's title.
    NAMED,
    /// An `h1` inside an `article`.
    IN_ARTICLE,
    /// An `h1` in a menu, header or footer of the page.
    OUTSIDE,
    /// An `h1` that links to the front page.
    LINKS_HOME,
    /// An `h1` that shares no word with what the head of the page says.
    LONELY,
    /// The rest of an `h1` whose first part calls itself a kicker.
    BEHIND_KICKER,
    /// The whole of such an `h1`.
    WITH_KICKER,
    /// An `h2` or `h3` with the same words as another candidate.
    SUBHEADING,
    /// The first `h1` agrees with `og:title` or an article's JSON-LD.
    SEEN_AND_SAID,
    /// It begins or ends a longer candidate.
    INSIDE,
    /// It begins or ends with a shorter candidate.
    HOLDS,
    /// One word.
    ONE_WORD,
    /// Two words.
    TWO_WORDS;

    /// The sign's name in the file of weights: `first-h1`.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
