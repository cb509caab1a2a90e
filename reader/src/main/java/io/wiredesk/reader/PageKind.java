package io.wiredesk.reader;

/// What a page is, as a whole. Only the first kind has an article's text; the others are said to be what they
/// are instead of being passed off as articles.
public enum PageKind {
    /// One article, whatever stands around it.
    ARTICLE,
    /// A site's front page.
    HOME,
    /// A list of articles: a section, a tag, an author's or a month's archive.
    SECTION,
    /// The answer to a search.
    SEARCH,
    /// Goods for sale, one or many.
    PRODUCT,
    /// A video or a sound to play, with a few words about it.
    VIDEO,
    /// Asks to log in before anything is shown.
    LOGIN_WALL,
    /// Asks for consent to cookies before anything is shown.
    COOKIE_WALL,
    /// Asks for proof that no machine is reading, or refuses to serve one.
    CHALLENGE,
    /// Says that there is no such page, or that it cannot be shown, whatever the HTTP status was.
    ERROR,
    /// Empty until scripts fill it.
    SHELL,
    /// No article, and none of the other kinds.
    OTHER
}
