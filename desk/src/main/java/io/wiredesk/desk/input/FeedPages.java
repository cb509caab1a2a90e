package io.wiredesk.desk.input;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;

/// Finds the entries of a feed, each a page made of what the feed itself carries of it.
final class FeedPages {
    private FeedPages() {}

    /// Hands on each entry in feed order. A feed that was cut off has its whole entries handed on, and then the
    /// fault.
    static void find(Input input, Page bytes, Consumer<FoundPage> pages) throws InputFault {
        switch (new FeedReader().read(bytes)) {
            case FeedReading.NotAFeed no -> throw new InputFault("not-a-feed", "is not a feed: " + no.message());
            case FeedReading.Feed feed -> {
                int number = 0;
                for (Entry entry : feed.entries()) {
                    number++;
                    pages.accept(page(input, number, entry));
                }
                if (feed.warnings().contains("truncated")) {
                    throw new InputFault(
                            "truncated",
                            "the feed ends too early; its " + number
                                    + " entries up to there were read: fetch it again");
                }
            }
        }
    }

    private static FoundPage page(Input input, int number, Entry entry) {
        Input part = new Input(
                input.id().map(id -> id + "#" + number),
                input.location() + "#" + number,
                entry.url(),
                input.asOf(),
                InputKind.HTML);
        Page page = new Page(
                html(entry).getBytes(StandardCharsets.UTF_8),
                Page.Kind.HTML,
                part.url(),
                Optional.of(StandardCharsets.UTF_8.name()),
                part.asOf());
        PageHints hints = new PageHints(
                Optional.of(entry.title()).filter(title -> !title.isBlank()), entry.authors(), entry.published());
        return new FoundPage(part, page, hints);
    }

    /// The entry as a page. What it says of itself stands in the head, where any page says it.
    private static String html(Entry entry) {
        StringBuilder html = new StringBuilder("<!doctype html><html");
        entry.language()
                .ifPresent(tag -> html.append(" lang=\"").append(quoted(tag)).append('"'));
        html.append("><head>");
        meta(html, "og:title", Optional.of(entry.title()));
        meta(html, "og:site_name", entry.publisher());
        meta(html, "og:image", entry.imageUrl());
        meta(html, "article:modified_time", entry.updated().map(Object::toString));
        meta(html, "keywords", Optional.of(String.join(", ", entry.categories())));
        meta(html, "description", entry.contentHtml().isPresent() ? entry.summaryText() : Optional.empty());
        String content = entry.contentHtml().or(entry::summaryHtml).orElse("");
        return html.append("</head><body><article><h1>")
                .append(Entities.escape(entry.title()))
                .append("</h1>")
                .append(content)
                .append("</article></body></html>")
                .toString();
    }

    private static void meta(StringBuilder html, String name, Optional<String> value) {
        value.filter(words -> !words.isBlank())
                .ifPresent(words -> html.append(name.contains(":") ? "<meta property=\"" : "<meta name=\"")
                        .append(name)
                        .append("\" content=\"")
                        .append(quoted(words))
                        .append("\">"));
    }

    private static String quoted(String words) {
        return Entities.escape(words).replace("\"", "&quot;");
    }
}
