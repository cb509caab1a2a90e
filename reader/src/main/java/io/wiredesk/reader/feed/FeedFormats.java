package io.wiredesk.reader.feed;

import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.json.JsonReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads a feed of any of the usual formats. Immutable, safe to share.
///
/// Nothing outside the bytes is ever looked at: the parser knows no document types and no external entities.
public final class FeedFormats {
    /// What a message quotes of bytes that are no feed.
    private static final int MOST_QUOTED_UNITS = 60;

    /// A message names so many of the feeds that a page links to.
    private static final int MOST_NAMED_FEEDS = 3;

    /// A feed's root stands near its start; further down only text of other kinds speaks of feeds.
    private static final int HEAD_UNITS = 4096;

    /// Feeds are flat; deeper markup is flattened by the parser.
    private static final int DEEPEST = 256;

    private static final String EXPECTED = "expected a feed (RSS, Atom or JSON Feed)";

    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();

    /// Creates a reader with the shipped word lists.
    public FeedFormats() {}

    /// Reads the feed in `bytes`, which came from `url`. Never throws on bad bytes; a part that cannot be understood is
    /// left out. At most 2,000 entries are read. Time and memory grow linearly with the bytes.
    public FeedReading read(byte[] bytes, Optional<String> url) {
        String text = FeedBytes.decode(bytes);
        String head =
                text.substring(0, Math.min(HEAD_UNITS, text.length())).strip().toLowerCase(Locale.ROOT);
        Addresses links = new Addresses(url.orElse(""));
        if (head.isEmpty()) {
            return new FeedReading.NotAFeed("the address gives nothing: " + EXPECTED, List.of());
        }
        if (head.startsWith("{")) {
            return json(text, links);
        }
        Optional<FeedReading> feed = mayHoldFeed(head) ? xml(text, url.orElse(""), links) : Optional.empty();
        return feed.orElseGet(() -> notAFeed(text, head, links));
    }

    private static boolean mayHoldFeed(String head) {
        return head.contains("<rss") || head.contains("<rdf:rdf") || head.contains("<feed") || head.contains(":feed");
    }

    private Optional<FeedReading> xml(String text, String url, Addresses links) {
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, url);
        return new XmlFeed(dates, bylines, links).read(document);
    }

    private FeedReading json(String text, Addresses links) {
        return JsonReader.read(text).stream()
                .findFirst()
                .filter(root -> root.member("items").isPresent())
                .map(root -> new JsonFeed(dates, bylines, links).read(root))
                .orElseGet(() ->
                        new FeedReading.NotAFeed("the address gives JSON without 'items': " + EXPECTED, List.of()));
    }

    private static FeedReading notAFeed(String text, String head, Addresses links) {
        boolean page = head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<head")
                || head.contains("<body");
        if (!page) {
            String quoted = head.replaceAll("\\s+", " ");
            String cut = quoted.substring(0, Math.min(MOST_QUOTED_UNITS, quoted.length()));
            return new FeedReading.NotAFeed(
                    "the address gives something that begins '" + cut + "': " + EXPECTED, List.of());
        }
        List<String> alternatives = alternatives(Jsoup.parse(text), links);
        String named = String.join(" or ", alternatives.subList(0, Math.min(MOST_NAMED_FEEDS, alternatives.size())));
        String advice = alternatives.isEmpty()
                ? "and the page names no feed: look for one on the site"
                : "but the page names " + (alternatives.size() == 1 ? "one" : "some") + ": try " + named;
        return new FeedReading.NotAFeed("the address gives a web page, not a feed, " + advice, alternatives);
    }

    /// The feeds that a page's `<link rel=alternate>` elements name.
    private static List<String> alternatives(Document page, Addresses links) {
        return page.getElementsByTag("link").stream()
                .filter(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate") && isFeedType(link))
                .flatMap(link -> links.absolute(link.attr("href")).stream())
                .distinct()
                .toList();
    }

    private static boolean isFeedType(Element link) {
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        return type.contains("rss") || type.contains("atom") || type.contains("feed+json");
    }
}
