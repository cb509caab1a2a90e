package io.wiredesk.reader.feed;

import io.wiredesk.reader.FeedReading.NotAFeed;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.html.PageTree;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// Says of bytes that are no feed what they are, and where a feed may be.
final class NoFeed {
    /// What a message quotes of the bytes.
    private static final int MOST_QUOTED_UNITS = 60;

    /// A message names so many of the feeds that a page links to.
    private static final int MOST_NAMED_FEEDS = 3;

    private static final String EXPECTED = "expected a feed (RSS, Atom, JSON Feed or a news sitemap)";

    private NoFeed() {}

    static NotAFeed empty() {
        return new NotAFeed("the address gives nothing: " + EXPECTED, List.of());
    }

    static NotAFeed json() {
        return new NotAFeed("the address gives JSON without 'items': " + EXPECTED, List.of());
    }

    static NotAFeed other(String text) {
        String quoted = text.substring(0, Math.min(4 * MOST_QUOTED_UNITS, text.length()))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cc}]+", " ");
        String cut = quoted.substring(0, Math.min(MOST_QUOTED_UNITS, quoted.length()));
        return new NotAFeed("the address gives something that begins '" + cut + "': " + EXPECTED, List.of());
    }

    /// A web page; the feeds that its `<link rel=alternate>` elements name are the alternatives.
    static NotAFeed page(String text, Addresses links) {
        PageTree page = PageTree.parse(text);
        List<String> feeds = IntStream.range(0, page.size())
                .filter(at -> page.name(at).equals("link") && isFeed(page, at))
                .mapToObj(at -> page.attribute(at, "href"))
                .flatMap(address -> links.absolute(address).stream())
                .distinct()
                .toList();
        String advice = feeds.isEmpty()
                ? "and the page names no feed: look for one on the site"
                : "but the page names " + (feeds.size() == 1 ? "one" : "some") + ": try " + named(feeds);
        return new NotAFeed("the address gives a web page, not a feed, " + advice, feeds);
    }

    /// An index of sitemaps; the sitemaps that it lists are the alternatives.
    static NotAFeed index(Element root, Addresses links) {
        List<String> sitemaps = XmlElements.children(root, "sitemap").stream()
                .flatMap(sitemap -> XmlElements.text(sitemap, "loc").stream())
                .flatMap(address -> links.absolute(address).stream())
                .distinct()
                .toList();
        List<String> news = sitemaps.stream()
                .filter(address -> address.toLowerCase(Locale.ROOT).contains("news"))
                .toList();
        String advice = sitemaps.isEmpty()
                ? "and it lists none"
                : "not a sitemap: try " + named(news.isEmpty() ? sitemaps : news);
        return new NotAFeed("the address gives an index of sitemaps, " + advice, sitemaps);
    }

    private static String named(List<String> addresses) {
        return String.join(" or ", addresses.subList(0, Math.min(MOST_NAMED_FEEDS, addresses.size())));
    }

    private static boolean isFeed(PageTree page, int link) {
        String type = page.attribute(link, "type").toLowerCase(Locale.ROOT);
        boolean known = type.contains("rss") || type.contains("atom") || type.contains("feed+json");
        return known && page.attribute(link, "rel").toLowerCase(Locale.ROOT).contains("alternate");
    }
}
