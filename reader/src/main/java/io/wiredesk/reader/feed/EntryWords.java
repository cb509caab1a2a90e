package io.wiredesk.reader.feed;

import static io.wiredesk.reader.feed.XmlElements.attribute;
import static io.wiredesk.reader.feed.XmlElements.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The categories and keywords of an entry, each once, in their order.
final class EntryWords {
    private EntryWords() {}

    static List<String> categories(Element item) {
        return item.children().stream()
                .flatMap(EntryWords::words)
                .map(FeedText::words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> words(Element child) {
        return switch (name(child)) {
            case "category", "dc:subject", "media:category", "itunes:category" ->
                Stream.of(attribute(child, "label")
                        .or(() -> attribute(child, "term"))
                        .or(() -> attribute(child, "text"))
                        .orElseGet(child::text));
            case "media:keywords", "itunes:keywords", "news:keywords" ->
                Arrays.stream(child.text().split("[,;]", -1));
            default -> Stream.empty();
        };
    }
}
