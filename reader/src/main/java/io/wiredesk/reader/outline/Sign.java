package io.wiredesk.reader.outline;

/// What an element's tag, class words and roles say about the part of the page it holds. Later ones win where
/// an element bears words of several.
public enum Sign {
    /// Nothing.
    NONE(Effect.NEUTRAL),
    /// Holds an entry of some kind: `article`, `main`, a class `post`.
    ENTRY(Effect.SPEAKS_FOR),
    /// One entry of a live blog.
    LIVE(Effect.NEUTRAL),
    /// Names the body itself: `articleBody`, `entry-content`.
    BODY(Effect.SPEAKS_FOR),
    /// The summary under the headline.
    STANDFIRST(Effect.NEUTRAL),
    /// Head of the page or of the article.
    HEAD(Effect.DROPS_SHORT),
    /// A byline, a dateline, the line of facts about the article.
    BYLINE(Effect.DROPS),
    /// Form fields and their labels.
    FORM(Effect.DROPS_SHORT),
    /// A picture and what belongs to it.
    PICTURE(Effect.DROPS_SHORT),
    /// Something of another site set into the article.
    EMBED(Effect.NEUTRAL),
    /// The words under a picture.
    CAPTION(Effect.DROPS),
    /// Whose picture it is.
    CREDIT(Effect.DROPS),
    /// A note on what was corrected.
    CORRECTION(Effect.DROPS),
    /// Legal or risk wording.
    DISCLAIMER(Effect.DROPS),
    /// Keywords as links.
    TAGS(Effect.DROPS),
    /// About the author.
    BIO(Effect.DROPS),
    /// Share buttons.
    SHARE(Effect.DROPS),
    /// Other articles.
    RELATED(Effect.DROPS),
    /// A column beside the article.
    SIDEBAR(Effect.DROPS),
    /// Menus and paths.
    NAVIGATION(Effect.DROPS),
    /// The page's foot, its consent banner, its dialogs.
    CHROME(Effect.DROPS),
    /// Asks for consent to cookies.
    CONSENT(Effect.DROPS),
    /// Advertises the publisher's own goods, newsletters above all.
    PROMO(Effect.DROPS),
    /// Advertises others' goods.
    ADVERT(Effect.DROPS),
    /// Says that the rest is for subscribers.
    PAYWALL(Effect.DROPS),
    /// What readers wrote.
    COMMENTS(Effect.DROPS),
    /// A post of another site that the article quotes, whole.
    POST(Effect.NEUTRAL);

    /// What a sign does to the blocks under it.
    public enum Effect {
        /// Nothing.
        NEUTRAL,
        /// Makes it more likely that they are the body.
        SPEAKS_FOR,
        /// Drops those that are no prose.
        DROPS_SHORT,
        /// Drops all.
        DROPS
    }

    private final Effect effect;

    Sign(Effect effect) {
        this.effect = effect;
    }

    /// The stronger of two signs of one element.
    Sign or(Sign other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// What it does to the blocks under it.
    public Effect effect() {
        return effect;
    }

    /// True when not even a size larger than all else makes a body of it.
    public boolean isNeverBody() {
        return this == COMMENTS || this == CONSENT;
    }

    /// True for signs that speak against a block being the body's.
    public boolean isBad() {
        return effect == Effect.DROPS || effect == Effect.DROPS_SHORT;
    }
}
