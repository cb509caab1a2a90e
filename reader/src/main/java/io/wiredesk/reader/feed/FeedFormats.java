package io.wiredesk.reader.feed;

import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.FeedReading.Feed;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a feed of any of the usual formats. Immutable, safe to share.
///
/// Nothing outside the bytes is ever looked at: the parser knows no document types and no external entities.
public final class FeedFormats {
    /// Feeds hold some dozen entries, news sitemaps at most a thousand; past this many the rest is left out.
    private static final int MOST_ENTRIES = 2_000;

    private final FeedBytes bytes = new FeedBytes();
    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();

    /// Creates a reader with the shipped word lists.
    public FeedFormats() {}

    /// Reads the feed in `page`. Never throws on bad bytes; a part that cannot be understood is left out. At
    /// most 2,000 entries are read. Time and memory grow linearly with the bytes.
    public FeedReading read(Page page) {
        String text = bytes.decode(page);
        String url = page.url().orElse("");
        Addresses links = new Addresses(url);
        if (text.isEmpty()) {
            return NoFeed.empty();
        }
        FeedReading reading = text.startsWith("{") ? json(text, links) : xml(text, url, links);
        return reading instanceof Feed feed ? bounded(feed) : reading;
    }

    private FeedReading xml(String text, String url, Addresses links) {
        Optional<FeedRoot> root = FeedRoot.of(text);
        if (root.isEmpty()) {
            return NoFeed.other(text);
        }
        if (root.get().isPage()) {
            return NoFeed.page(text, links);
        }
        CutXml document = CutXml.parse(
                XmlText.mended(text.substring(root.get().at())), root.get().tag(), url);
        FeedReading reading = switch (root.get().kind()) {
            case "urlset" -> new NewsSitemap(dates, links).read(document.root());
            case "sitemapindex" -> NoFeed.index(document.root(), links);
            default -> new XmlFeed(dates, bylines, links).read(document.root());
        };
        return marked(reading, document.truncated());
    }

    private FeedReading json(String text, Addresses links) {
        CutJson whole = CutJson.of(text);
        return JsonReader.read(whole.text()).stream()
                .findFirst()
                .filter(root -> root.member("items").isPresent())
                .map(root -> marked(new JsonFeed(dates, bylines, links).read(root), whole.truncated()))
                .orElseGet(NoFeed::json);
    }

    private static FeedReading marked(FeedReading reading, boolean truncated) {
        return truncated && reading instanceof Feed feed
                ? new Feed(feed.title(), feed.homepage(), feed.entries(), List.of("truncated"))
                : reading;
    }

    /// Without entries that say nothing and those past the ceiling.
    private static Feed bounded(Feed feed) {
        List<Entry> entries = feed.entries().stream()
                .filter(FeedFormats::saysSomething)
                .limit(MOST_ENTRIES + 1L)
                .toList();
        List<String> warnings = new ArrayList<>(feed.warnings());
        if (entries.size() > MOST_ENTRIES) {
            warnings.add("entries-left-out");
        }
        return new Feed(
                feed.title(), feed.homepage(), entries.subList(0, Math.min(MOST_ENTRIES, entries.size())), warnings);
    }

    private static boolean saysSomething(Entry entry) {
        return entry.url().isPresent()
                || !entry.title().isEmpty()
                || entry.summaryHtml().isPresent()
                || entry.contentHtml().isPresent();
    }
}
