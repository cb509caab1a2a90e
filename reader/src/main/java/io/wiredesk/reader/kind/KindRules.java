package io.wiredesk.reader.kind;

import io.wiredesk.reader.PageKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rules by which a doubtful page is told from an article, the surest first. Immutable.
///
/// The limits are weights of running text. A notice says in few words what it is; a page that holds its words
/// and much text of its own besides is an article about the matter. They were chosen on the development
/// pages, none of which may be taken for a wall or an error; there is no gold for pages that are no
/// article.
final class KindRules {
    /// An error page, a wall, a challenge has no more text of its own than this: three short paragraphs.
    private static final int NOTICE = 800;

    /// A page that only says so in its text, not in its title, has less.
    private static final int SMALL_NOTICE = 400;

    /// Two sentences: what stands beside the request for consent on a cookie wall.
    private static final int SENTENCES = 200;

    /// What a player's page says about its video.
    private static final int BLURB = 700;

    /// What a shop says about a product. Longer descriptions are read as articles.
    private static final int DESCRIPTION = 1500;

    /// A shell shows no more than a name, a menu and "please wait".
    private static final int NOTHING_SHOWN = 300;

    /// Above this share of words that stand in teasers, the body is a list of them.
    private static final double BORROWED = 0.5;

    /// A page that opens with text of its own and is not called a list is one only above this share.
    private static final double NEARLY_ALL = 0.8;

    /// A page that lists articles lists at least so many.
    private static final int FEWEST_LISTED = 4;

    /// Posts printed one under the other each have a linked heading; an article may link one or two.
    private static final int FEWEST_POSTS = 3;

    private static final double MOSTLY_POSTS = 0.7;

    private static final List<Function<PageSigns, Optional<Judgement>>> RULES = List.of(
            KindRules::challenge,
            KindRules::error,
            KindRules::cookieWall,
            KindRules::loginWall,
            KindRules::shell,
            KindRules::search,
            KindRules::video,
            KindRules::product,
            KindRules::listing);

    private KindRules() {}

    /// What the page is; empty when it may be an article.
    static Optional<Judgement> judge(PageSigns page) {
        return RULES.stream().flatMap(rule -> rule.apply(page).stream()).findFirst();
    }

    private static Optional<Judgement> challenge(PageSigns page) {
        return notice(page, PageKind.CHALLENGE, "challenge title", "challenge text");
    }

    private static Optional<Judgement> error(PageSigns page) {
        return notice(page, PageKind.ERROR, "error title", "error text");
    }

    private static Optional<Judgement> notice(PageSigns page, PageKind kind, String title, String text) {
        int own = page.make().ownProse();
        Optional<String> reason = own > NOTICE ? Optional.empty() : KindWords.inTitle(page, title);
        return reason.or(() -> own > SMALL_NOTICE || page.declared().isArticle()
                        ? Optional.empty()
                        : KindWords.inText(page, text))
                .map(words -> Judgement.sure(kind, words));
    }

    /// Most of the running text asks for consent.
    private static Optional<Judgement> cookieWall(PageSigns page) {
        int asking = page.texts().stream()
                .filter(text -> text.isProse() && KindWords.holds(text.words(), "consent text"))
                .mapToInt(PageSigns.Text::weight)
                .sum();
        boolean mostly = 2 * asking >= page.prose() && page.prose() - asking <= SENTENCES;
        mostly = asking > 0 && (mostly || page.make().ownProse() <= SENTENCES);
        if (!mostly) {
            return page.make().ownProse() <= SMALL_NOTICE
                    ? KindWords.inTitle(page, "consent title")
                            .map(reason -> Judgement.sure(PageKind.COOKIE_WALL, reason))
                    : Optional.empty();
        }
        return Optional.of(Judgement.sure(PageKind.COOKIE_WALL, "most of its text asks for consent to cookies"));
    }

    private static Optional<Judgement> loginWall(PageSigns page) {
        int own = page.make().ownProse();
        if (own > NOTICE) {
            return Optional.empty();
        }
        Optional<Judgement> titled =
                KindWords.inTitle(page, "login title").map(reason -> Judgement.sure(PageKind.LOGIN_WALL, reason));
        boolean only =
                page.asksPassword() && own <= SMALL_NOTICE / 2 && page.make().teasers() == 0;
        return titled.or(() -> only && !page.declared().isArticle()
                ? Optional.of(Judgement.likely(PageKind.LOGIN_WALL, "it asks for a password and says little else"))
                : Optional.empty());
    }

    private static Optional<Judgement> shell(PageSigns page) {
        if (page.make().ownProse() > NOTHING_SHOWN || page.shown() > 2 * NOTHING_SHOWN) {
            return Optional.empty();
        }
        Optional<String> asked = KindWords.inText(page, "script text");
        if (asked.isPresent()) {
            return asked.map(reason -> Judgement.sure(PageKind.SHELL, reason));
        }
        return page.hasScripts() && page.shown() <= NOTHING_SHOWN && page.prose() == 0
                ? Optional.of(Judgement.sure(PageKind.SHELL, "it shows no text before its scripts have run"))
                : Optional.empty();
    }

    private static Optional<Judgement> search(PageSigns page) {
        boolean asked = page.address().asks(KindWords.list("search parameter"))
                && page.address().hasPart(KindWords.list("search path"));
        boolean declared = page.declared().has(KindWords.set("search type"));
        Optional<String> titled = KindWords.inTitle(page, "search title");
        boolean little = page.make().ownProse() <= NOTICE || page.make().borrowedShare() >= BORROWED;
        if (!little || page.declared().isArticle() || !(asked || declared || titled.isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                Judgement.sure(PageKind.SEARCH, titled.orElse("it declares, or its address asks for, a search")));
    }

    private static Optional<Judgement> video(PageSigns page) {
        if (page.make().ownProse() > BLURB || page.declared().isArticle()) {
            return Optional.empty();
        }
        boolean declared = page.declared().has(KindWords.set("video type"));
        boolean placed = page.hasPlayer() && page.address().hasPart(KindWords.list("video path"));
        return declared || placed
                ? Optional.of(Judgement.likely(
                        PageKind.VIDEO, "it declares itself a video or a sound, or holds a player and little text"))
                : Optional.empty();
    }

    private static Optional<Judgement> product(PageSigns page) {
        boolean declared = page.declared().has(KindWords.set("product type"));
        return declared && !page.declared().isArticle() && page.make().ownProse() <= DESCRIPTION
                ? Optional.of(Judgement.likely(PageKind.PRODUCT, "it declares goods for sale"))
                : Optional.empty();
    }

    private static Optional<Judgement> listing(PageSigns page) {
        BodyMake make = page.make();
        boolean root = page.address().isRoot();
        if (page.declared().isArticle() && !root) {
            return Optional.empty();
        }
        PageKind kind = root ? PageKind.HOME : PageKind.SECTION;
        boolean called = root
                || page.declared().has(KindWords.set("list type"))
                || page.address().hasPart(KindWords.list("list path"));
        boolean introduced = make.introductionWeight() > SMALL_NOTICE;
        // Articles too stand at addresses such as /archive/1234: only a front page is sure by its address.
        boolean sure = !introduced && make.ownProse() <= (root ? NOTICE : SMALL_NOTICE / 2);
        boolean listed = make.teasers() >= FEWEST_LISTED;
        if (listed && make.borrowedShare() >= (called || !introduced ? BORROWED : NEARLY_ALL)) {
            return Optional.of(new Judgement(kind, "its text is headlines and summaries of other pages", sure));
        }
        if (listed && called && make.ownProse() <= NOTICE) {
            return Optional.of(
                    new Judgement(kind, "it lists " + make.teasers() + " other pages and says little else", sure));
        }
        return make.teasers() >= FEWEST_POSTS && posts(page, called)
                ? Optional.of(new Judgement(kind, "it prints several articles one under the other", root))
                : Optional.empty();
    }

    /// An article that lists things below linked headings opens with words of its own, a list of posts does
    /// not.
    private static boolean posts(PageSigns page, boolean called) {
        Posts posts = Posts.of(page.texts());
        return posts.count() >= FEWEST_POSTS
                && posts.prose() >= MOSTLY_POSTS * page.prose()
                && posts.before() <= (called ? SMALL_NOTICE : 0);
    }
}
