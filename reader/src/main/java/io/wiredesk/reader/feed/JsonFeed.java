package io.wiredesk.reader.feed;

import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.json.JsonValue;
import java.util.List;
import java.util.Locale;
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

    FeedReading.Feed read(JsonValue root) {
        List<String> feedAuthors = authors(root);
        Optional<String> feedLanguage = root.text("language");
        return new FeedReading.Feed(
                root.text("title").map(FeedText::words),
                root.text("home_page_url").flatMap(links::absolute),
                root.items("items").stream()
                        .filter(JsonValue.Structure.class::isInstance)
                        .map(item -> entry(item, feedAuthors, feedLanguage))
                        .toList(),
                List.of());
    }

    private FeedReading.Entry entry(JsonValue item, List<String> feedAuthors, Optional<String> feedLanguage) {
        Optional<String> url =
                item.text("url").or(() -> item.text("external_url")).flatMap(links::absolute);
        String title = item.text("title").map(FeedText::words).orElse("");
        Optional<String> summary = item.text("summary");
        List<String> own = authors(item);
        Optional<String> image = item.text("image")
                .or(() -> item.text("banner_image"))
                .or(() -> attachment(item, "image/"))
                .flatMap(links::absolute);
        return new FeedReading.Entry(
                item.text("id").or(() -> url).orElse(title),
                url,
                title,
                summary,
                summary.map(FeedText::words),
                item.text("content_html").or(() -> item.text("content_text").map(EntryMarkup::ofText)),
                own.isEmpty() ? feedAuthors : own,
                time(item, "date_published").or(() -> time(item, "date_modified")),
                time(item, "date_modified"),
                item.items("tags").stream().flatMap(tag -> tag.text().stream()).toList(),
                Optional.empty(),
                item.text("language").or(() -> feedLanguage),
                image,
                image.or(() -> attachment(item, "").flatMap(links::absolute)));
    }

    private static Optional<String> attachment(JsonValue item, String type) {
        return item.items("attachments").stream()
                .filter(file -> file.text("mime_type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(type))
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
