package io.wiredesk.reader.feed;

import static io.wiredesk.reader.feed.XmlElements.children;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// The texts of feeds as HTML, whatever form they come in: escaped, as elements, or plain.
final class EntryMarkup {
    private EntryMarkup() {}

    /// The first child with one of the names that holds a text; blank ones do not count.
    static Optional<String> of(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                String markup = markup(child).strip();
                if (!markup.isEmpty()) {
                    return Optional.of(markup);
                }
            }
        }
        return Optional.empty();
    }

    /// Plain text as HTML: a paragraph for each stretch between blank lines.
    static String ofText(String text) {
        return "<p>" + Entities.escape(text.strip()).replaceAll("\\n\\s*\\n", "</p>\n<p>") + "</p>";
    }

    /// By Atom's `type` (RFC 4287, 4.1.3), which RSS does not have: without one the text is taken for HTML, as
    /// everybody writes it. Elements are taken as they are, also where a feed forgot to escape them.
    private static String markup(Element child) {
        String type = child.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean base64 = child.attr("mode").equalsIgnoreCase("base64");
        if (base64 || (type.contains("/") && !type.startsWith("text/") && !type.contains("html") && !isXml(type))) {
            return "";
        }
        if (child.childrenSize() > 0) {
            return child.html();
        }
        String text = child.wholeText();
        boolean plain = type.equals("text") || type.equals("text/plain");
        return plain && !text.isBlank() ? ofText(text) : text;
    }

    private static boolean isXml(String type) {
        return type.endsWith("/xml") || type.endsWith("+xml");
    }
}
