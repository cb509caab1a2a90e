package io.wiredesk.reader.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds children of a feed's elements by name. Prefixes are the feed's own choice, so names without one match any
/// prefix but those of the modules, whose `content` and `title` mean something else.
final class XmlElements {
    private static final List<String> MODULES = List.of(
            "media:", "itunes:", "dc:", "content:", "dcterms:", "googleplay:", "podcast:", "slash:", "wfw:", "georss:");

    private XmlElements() {}

    /// Children by full name, or by name without prefix.
    static List<Element> children(Element parent, String name) {
        boolean prefixed = name.indexOf(':') >= 0;
        return parent.children().stream()
                .filter(child -> prefixed
                        ? full(child).equals(name)
                        : isPlain(child) && local(child).equals(name))
                .toList();
    }

    private static boolean isPlain(Element element) {
        String name = full(element);
        return MODULES.stream().noneMatch(name::startsWith);
    }

    static String full(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }

    static String local(Element element) {
        String name = full(element);
        return name.substring(name.indexOf(':') + 1);
    }

    /// The words of the first child with one of the names, in the order of the names; blank ones do not count.
    static Optional<String> text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                String text = child.text().strip();
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /// Like `text`, but with the markup of `type="xhtml"` and of feeds that forget to escape it.
    static Optional<String> markup(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                String markup = child.childrenSize() > 0
                        ? child.html().strip()
                        : child.wholeText().strip();
                if (!markup.isEmpty()) {
                    return Optional.of(markup);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
