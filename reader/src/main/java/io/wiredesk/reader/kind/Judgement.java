package io.wiredesk.reader.kind;

import io.wiredesk.reader.PageKind;

/// What a page is taken for.
///
/// @param kind what it is
/// @param reason one line for people
/// @param isSure nothing on the page speaks for an article
record Judgement(PageKind kind, String reason, boolean isSure) {
    static Judgement sure(PageKind kind, String reason) {
        return new Judgement(kind, reason, true);
    }

    static Judgement likely(PageKind kind, String reason) {
        return new Judgement(kind, reason, false);
    }

    /// True when the page's text is surely nobody's article: error texts, menus, summaries of other pages.
    /// What goes with a video or a product is worth reading all the same.
    boolean hasNoText() {
        return isSure
                && switch (kind) {
                    case HOME, SECTION, SEARCH, LOGIN_WALL, COOKIE_WALL, CHALLENGE, ERROR, SHELL -> true;
                    case ARTICLE, PRODUCT, VIDEO, OTHER -> false;
                };
    }

    /// True when what the page links to are its own services, no items: offers to subscribe, terms, help.
    boolean hasNoItems() {
        return kind == PageKind.LOGIN_WALL || kind == PageKind.COOKIE_WALL || kind == PageKind.CHALLENGE;
    }

    /// True when what follows the page's own introduction is other pages' text.
    boolean isList() {
        return kind == PageKind.HOME || kind == PageKind.SECTION;
    }
}
