package io.wiredesk.reader.feed;

import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). Immutable.
final class JsonFeed {
    private final DateReader dates;
    private final BylineReader bylines;
    private final Addresses links;

    JsonFeed(DateReader dates, BylineReader bylines, Addresses links) {
        this.dates = dates;
        this.bylines = bylines;
        this.links = links;
    }

    FeedReading read(JsonValue root) {
        List<String> feedAuthors = authors(root);
        List<FeedReading.Entry> entries = root.items("items").stream()
                .limit(XmlFeed.MOST_ENTRIES)
                .map(item -> entry(item, feedAuthors))
                .toList();
        return new FeedReading.Feed(
                root.text("title"), root.text("home_page_url").flatMap(links::absolute), entries);
    }

    private FeedReading.Entry entry(JsonValue item, List<String> feedAuthors) {
        Optional<String> url =
                item.text("url").or(() -> item.text("external_url")).flatMap(links::absolute);
        String title = item.text("title").map(FeedText::words).orElse("");
        Optional<String> summary = item.text("summary");
        List<String> own = authors(item);
        return new FeedReading.Entry(
                item.text("id").or(() -> url).orElse(title),
                url,
                title,
                summary,
                summary.map(FeedText::words),
                item.text("content_html").or(() -> item.text("content_text")),
                own.isEmpty() ? feedAuthors : own,
                time(item, "date_published"),
                time(item, "date_modified"),
                item.items("tags").stream().flatMap(tag -> tag.text().stream()).toList(),
                item.text("image")
                        .or(() -> item.text("banner_image"))
                        .or(() -> attachment(item))
                        .flatMap(links::absolute));
    }

    private static Optional<String> attachment(JsonValue item) {
        return item.items("attachments").stream()
                .flatMap(file -> file.text("url").stream())
                .findFirst();
    }

    /// Version 1.0 has one `author`, 1.1 a list of `authors`.
    private List<String> authors(JsonValue thing) {
        return bylines.names(Stream.concat(thing.items("authors").stream(), thing.items("author").stream())
                .flatMap(author -> author.text("name").stream())
                .toList());
    }

    private Optional<PublicationTime> time(JsonValue item, String name) {
        return item.text(name).flatMap(text -> dates.time(text, DateContext.unknown()));
    }
}
