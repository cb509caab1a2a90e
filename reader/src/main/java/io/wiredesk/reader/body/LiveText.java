package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.sections.LiveUpdates.Update;
import java.util.List;
import java.util.Optional;

/// Lays a live blog out that stands in script data only: what the page shows of it first, then its entries.
final class LiveText {
    private LiveText() {}

    /// @param shown the body as the page shows it: its paragraphs stand above the entries
    static PageNodes page(Optional<String> headline, Draft shown, List<Update> updates) {
        StringBuilder html = new StringBuilder("<article>");
        headline.ifPresent(words -> html.append(element("h1", words)));
        String entries = String.join("\n", updates.stream().map(Update::words).toList());
        for (Block block : shown.body().blocks()) {
            String text = shown.body()
                    .text()
                    .substring(block.span().start(), block.span().end());
            if (block.kind() == Block.Kind.PARAGRAPH && !entries.contains(text)) {
                html.append(element("p", text));
            }
        }
        updates.forEach(update -> entry(html, update));
        return PageNodes.of(html.append("</article>").toString());
    }

    /// The text of an entry is markup, or plain lines with references in them.
    private static void entry(StringBuilder html, Update update) {
        html.append("<div class=live-entry><time datetime=\"")
                .append(escaped(update.stamp()).replace("\"", "&quot;"))
                .append("\"></time>");
        if (!update.headline().isEmpty()) {
            html.append(element("h2", update.headline()));
        }
        if (update.text().indexOf('<') >= 0) {
            html.append("<div>").append(update.text()).append("</div>");
        } else {
            update.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> html.append("<p>").append(line).append("</p>"));
        }
        html.append("</div>");
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
