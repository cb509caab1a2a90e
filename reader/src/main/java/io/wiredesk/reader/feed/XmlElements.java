package io.wiredesk.reader.feed;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds children of a feed's elements by name.
///
/// A name is `title` for the feed's own vocabulary, whatever prefix it has there, and `media:title` for that of a
/// module. A module is known by its namespace, else, since many feeds forget to declare it, by its usual prefix.
final class XmlElements {
    /// The section that holds the feeds' own namespaces.
    private static final String FEED = "feed";

    /// A prefix that nothing declares gets XML's own namespace from the parser.
    private static final String UNDECLARED = "http://www.w3.org/xml/1998/namespace";

    private static final WordFile NAMESPACES = WordFile.of(XmlElements.class, "namespaces.txt");

    /// [#FEED], or a module's usual prefix, by namespace.
    private static final Map<String, String> OWNERS = NAMESPACES.sectionByEntry();

    private XmlElements() {}

    /// Children by name.
    static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /// `title`, or `media:title` for one of a module.
    static String name(Element element) {
        String namespace = normal(element.tag().namespace());
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String owner = OWNERS.getOrDefault(namespace, "");
        if (isModule(prefix)) {
            return prefix + ":" + local(element);
        }
        if (isModule(owner)) {
            return owner + ":" + local(element);
        }
        boolean own = prefix.isEmpty() || owner.equals(FEED) || namespace.equals(UNDECLARED);
        return own ? local(element) : prefix + ":" + local(element);
    }

    private static boolean isModule(String name) {
        return NAMESPACES.sections().containsKey(name) && !name.equals(FEED);
    }

    private static String normal(String namespace) {
        String plain = namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("^https:", "http:");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
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

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
