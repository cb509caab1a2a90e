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

    /// Hands on each entry in feed order.
    static void find(Input input, byte[] bytes, Consumer<FoundPage> pages) throws InputFault {
        switch (new FeedReader().read(bytes, input.url())) {
            case FeedReading.NotAFeed no -> throw new InputFault("not-a-feed", "is not a feed: " + no.message());
            case FeedReading.Feed feed -> {
                int number = 0;
                for (Entry entry : feed.entries()) {
                    number++;
                    pages.accept(page(input, number, entry));
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

    private static String html(Entry entry) {
        String content = entry.contentHtml().or(entry::summaryHtml).orElse("");
        return "<!doctype html><html><body><article><h1>" + Entities.escape(entry.title()) + "</h1>" + content
                + "</article></body></html>";
    }
}
