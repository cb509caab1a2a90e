package io.wiredesk.reader.feed;

import static io.wiredesk.reader.feed.XmlElements.children;
import static io.wiredesk.reader.feed.XmlElements.text;

import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.FeedReading.Feed;
import io.wiredesk.reader.FeedReading.NotAFeed;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads news sitemaps (sitemaps.org 0.9 with the news and image extensions). Immutable.
final class NewsSitemap {
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
            (Entry entry) -> entry.published().map(PublicationTime::earliest).orElse(Instant.MIN),
            Comparator.reverseOrder());

    private final DateReader dates;
    private final Addresses links;

    NewsSitemap(DateReader dates, Addresses links) {
        this.dates = dates;
        this.links = links;
    }

    /// The pages that are said to be news. A sitemap without any lists the site, not its news: that is no feed.
    FeedReading read(Element root) {
        List<Element> pages = children(root, "url");
        List<Entry> entries = pages.stream()
                .filter(page -> !children(page, "news:news").isEmpty())
                .map(this::entry)
                .sorted(NEWEST_FIRST)
                .toList();
        if (entries.isEmpty() && !pages.isEmpty()) {
            return new NotAFeed(
                    "the address gives a sitemap of " + pages.size()
                            + " pages that calls none of them news: look for the site's news"
                            + " sitemap in its robots.txt",
                    List.of());
        }
        return new Feed(Optional.empty(), Optional.empty(), entries, List.of());
    }

    private Entry entry(Element page) {
        Element news = children(page, "news:news").getFirst();
        Optional<String> url = text(page, "loc").flatMap(links::absolute);
        String title = text(news, "news:title").map(FeedText::words).orElse("");
        Element publication =
                children(news, "news:publication").stream().findFirst().orElse(news);
        EntryMedia media = EntryMedia.of(page, links);
        return new Entry(
                url.orElse(title),
                url,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                time(news, "news:publication_date"),
                time(page, "lastmod"),
                EntryWords.categories(news),
                text(publication, "news:name").map(FeedText::words),
                text(publication, "news:language"),
                media.image(),
                media.first());
    }

    private Optional<PublicationTime> time(Element holder, String name) {
        return text(holder, name).flatMap(text -> dates.time(text, DateContext.unknown()));
    }
}
