package io.wiredesk.reader.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds children of a feed's elements by name.
///
/// A name is `title` for the feed's own vocabulary, whatever prefix it has there, and `media:title` for that of a
/// module. A module is known by its namespace, else, since many feeds forget to declare it, by its usual prefix.
final class XmlElements {
    /// Namespaces of feeds themselves, without the slash at the end.
    private static final Set<String> FEEDS = Set.of(
            "http://www.w3.org/2005/atom",
            "http://purl.org/atom/ns#",
            "http://purl.org/rss/1.0",
            "http://my.netscape.com/rdf/simple/0.9",
            "http://channel.netscape.com/rdf/simple/0.9",
            "http://backend.userland.com/rss2",
            "http://www.sitemaps.org/schemas/sitemap/0.9",
            "http://www.google.com/schemas/sitemap/0.84",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    /// Namespaces of modules, without the slash at the end, and the prefix that everybody gives them.
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("http://www.google.com/schemas/sitemap-image/1.1", "image"));

    /// Prefixes that are never the feed's own, also where nothing declares them.
    private static final Set<String> PREFIXES = Set.of(
            "media",
            "itunes",
            "dc",
            "content",
            "dcterms",
            "googleplay",
            "podcast",
            "slash",
            "wfw",
            "georss",
            "news",
            "image",
            "video",
            "yt");

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
        String module = MODULES.get(namespace);
        if (module != null && !PREFIXES.contains(prefix)) {
            return module + ":" + local(element);
        }
        boolean own = prefix.isEmpty() || (!PREFIXES.contains(prefix) && isFeed(namespace));
        return own ? local(element) : prefix + ":" + local(element);
    }

    /// A prefix that nothing declares gets XML's own namespace from the parser.
    private static boolean isFeed(String namespace) {
        return FEEDS.contains(namespace) || namespace.equals("http://www.w3.org/xml/1998/namespace");
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
