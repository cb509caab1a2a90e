package io.wiredesk.reader.feed;

import static io.wiredesk.reader.feed.XmlElements.attribute;
import static io.wiredesk.reader.feed.XmlElements.children;
import static io.wiredesk.reader.feed.XmlElements.full;
import static io.wiredesk.reader.feed.XmlElements.local;
import static io.wiredesk.reader.feed.XmlElements.markup;
import static io.wiredesk.reader.feed.XmlElements.text;

import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads RSS 0.9x to 2.0, RDF Site Summary 1.0 and Atom 0.3 and 1.0 (RFC 4287), with the Dublin Core, content and media
/// modules. Immutable.
final class XmlFeed {
    /// Feeds hold some dozen entries; past this many the rest is left out.
    static final int MOST_ENTRIES = 2_000;

    private final DateReader dates;
    private final BylineReader bylines;
    private final Addresses links;

    XmlFeed(DateReader dates, BylineReader bylines, Addresses links) {
        this.dates = dates;
        this.bylines = bylines;
        this.links = links;
    }

    /// Empty when the root is no feed's.
    Optional<FeedReading> read(Document document) {
        for (Element root : document.children()) {
            String name = local(root);
            if (name.equals("rss") || name.equals("rdf")) {
                return Optional.of(rss(root));
            }
            if (name.equals("feed")) {
                return Optional.of(feed(root, children(root, "entry")));
            }
        }
        return Optional.empty();
    }

    /// RSS has its items in the channel, RDF beside it.
    private FeedReading rss(Element root) {
        Element channel = children(root, "channel").stream().findFirst().orElse(root);
        List<Element> items = new ArrayList<>(children(channel, "item"));
        if (!channel.equals(root)) {
            items.addAll(children(root, "item"));
        }
        return feed(channel, items);
    }

    private FeedReading feed(Element about, List<Element> items) {
        List<FeedReading.Entry> entries =
                items.stream().limit(MOST_ENTRIES).map(this::entry).toList();
        Optional<String> title = text(about, "title").map(FeedText::words).filter(words -> !words.isEmpty());
        return new FeedReading.Feed(title, address(about), entries);
    }

    private FeedReading.Entry entry(Element item) {
        Optional<String> url = address(item);
        String title = text(item, "title").map(FeedText::words).orElse("");
        Optional<String> content = markup(item, "content:encoded", "content", "body");
        Optional<String> summary = markup(item, "description", "summary", "dc:description", "media:description");
        return new FeedReading.Entry(
                text(item, "guid", "id")
                        .or(() -> attribute(item, "rdf:about"))
                        .or(() -> url)
                        .orElse(title),
                url,
                title,
                summary,
                summary.map(FeedText::words).filter(words -> !words.isEmpty()),
                content,
                authors(item),
                time(
                                item,
                                "pubdate",
                                "published",
                                "issued",
                                "dc:date",
                                "dcterms:issued",
                                "dcterms:created",
                                "created",
                                "date")
                        .or(() -> time(item, "updated", "modified")),
                time(item, "updated", "modified", "dcterms:modified"),
                categories(item),
                media(item));
    }

    /// RSS's link text, else Atom's link that is of no other kind, else a guid that is an address.
    private Optional<String> address(Element item) {
        List<Element> all = children(item, "link");
        Optional<String> atom = all.stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equalsIgnoreCase("alternate"))
                .flatMap(link -> attribute(link, "href").stream())
                .findFirst();
        Optional<String> rss = all.stream()
                .filter(link -> !link.hasAttr("href"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
        return rss.or(() -> atom)
                .or(() -> text(item, "guid").filter(guid -> guid.startsWith("http")))
                .or(() -> attribute(item, "rdf:about"))
                .flatMap(links::absolute);
    }

    private List<String> authors(Element item) {
        List<String> values = new ArrayList<>();
        for (Element child : item.children()) {
            if (full(child).equals("dc:creator") || local(child).equals("author")) {
                values.add(text(child, "name").orElseGet(() -> mailbox(child.text())));
            }
        }
        return bylines.names(values);
    }

    /// RSS writes `ada@courier.example (Ada Moreau)`: the name stands in the bracket.
    private static String mailbox(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return text.indexOf('@') >= 0 && open >= 0 && close > open ? text.substring(open + 1, close) : text;
    }

    private Optional<PublicationTime> time(Element item, String... names) {
        return text(item, names).flatMap(text -> dates.time(text, DateContext.unknown()));
    }

    private static List<String> categories(Element item) {
        return item.children().stream()
                .filter(child -> local(child).equals("category") || full(child).equals("dc:subject"))
                .map(child -> attribute(child, "label")
                        .or(() -> attribute(child, "term"))
                        .orElseGet(child::text))
                .map(String::strip)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    /// The first picture or enclosure, also inside a `media:group`.
    private Optional<String> media(Element item) {
        List<Element> places = new ArrayList<>(item.children());
        children(item, "media:group").forEach(group -> places.addAll(group.children()));
        children(item, "media:content").forEach(content -> places.addAll(content.children()));
        return places.stream()
                .filter(XmlFeed::isMedia)
                .flatMap(child -> attribute(child, "url").or(() -> attribute(child, "href")).stream())
                .flatMap(url -> links.absolute(url).stream())
                .findFirst();
    }

    private static boolean isMedia(Element element) {
        return switch (full(element)) {
            case "media:content", "media:thumbnail", "enclosure", "itunes:image" -> true;
            default -> local(element).equals("link") && element.attr("rel").equalsIgnoreCase("enclosure");
        };
    }
}
