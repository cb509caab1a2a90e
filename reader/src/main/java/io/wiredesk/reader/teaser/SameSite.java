package io.wiredesk.reader.teaser;

import java.util.Locale;

/// Tells links to other items of the page's site from links to itself and elsewhere. Immutable.
final class SameSite {
    private static final int SHORTEST_SECTION = 4;

    private final String page;
    private final String site;

    SameSite(String page) {
        this.page = key(page);
        site = site(this.page);
    }

    /// True for pages other than this one; a site's front page is no item.
    boolean isOther(String key) {
        return !key.equals(page) && key.indexOf('/') > 0;
    }

    /// True for pages of this site that are no section. Others are items only where the link is a heading of its own:
    /// aggregators do that, share buttons do not.
    boolean isItem(String key) {
        return (site.isEmpty() || site(key).equals(site)) && !isSection(key);
    }

    /// True for addresses of one plain word, `/markets`, `/subscribe`: sections and services. Items have a
    /// number in theirs, several words or several parts. Shorter words are codes.
    private static boolean isSection(String key) {
        String path = key.substring(key.indexOf('/') + 1);
        return path.length() >= SHORTEST_SECTION && path.chars().allMatch(Character::isLetter);
    }

    /// Host and path, by which two ways of writing an address compare; the query stays, since it may name
    /// the item.
    static String key(String url) {
        int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
        int fragment = url.indexOf('#', start);
        String bare = url.substring(start, fragment < 0 ? url.length() : fragment);
        String path = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /// The last two labels of the host: `news.courier.example` and `www.courier.example` are one site.
    private static String site(String key) {
        String host = key.substring(0, key.indexOf('/') < 0 ? key.length() : key.indexOf('/'));
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(before + 1);
    }
}
