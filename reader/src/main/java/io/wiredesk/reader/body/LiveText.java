package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.sections.LiveUpdates.Update;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lays a live blog out that stands in script data only: what the page shows of it first, then its entries.
final class LiveText {
    private LiveText() {}

    /// @param shown the body as the page shows it: its paragraphs stand above the entries
    static Document document(Optional<String> headline, Draft shown, List<Update> updates) {
        Document page = Parser.htmlParser().parseInput("<article></article>", "");
        Element article = page.body().child(0);
        headline.ifPresent(words -> article.appendElement("h1").text(words));
        String entries = String.join("\n", updates.stream().map(Update::words).toList());
        for (Block block : shown.body().blocks()) {
            String text = shown.body()
                    .text()
                    .substring(block.span().start(), block.span().end());
            if (block.kind() == Block.Kind.PARAGRAPH && !entries.contains(text)) {
                article.appendElement("p").text(text);
            }
        }
        updates.forEach(update -> entry(article, update));
        return page;
    }

    private static void entry(Element article, Update update) {
        Element entry = article.appendElement("div").addClass("live-entry");
        entry.appendElement("time").attr("datetime", update.stamp());
        if (!update.headline().isEmpty()) {
            entry.appendElement("h2").text(update.headline());
        }
        if (update.text().indexOf('<') >= 0) {
            entry.appendElement("div").append(update.text());
        } else {
            update.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> entry.appendElement("p").text(Parser.unescapeEntities(line, false)));
        }
    }
}
