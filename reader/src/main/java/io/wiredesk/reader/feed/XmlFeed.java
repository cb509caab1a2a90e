package io.wiredesk.reader.feed;

import static io.wiredesk.reader.feed.XmlElements.attribute;
import static io.wiredesk.reader.feed.XmlElements.children;
import static io.wiredesk.reader.feed.XmlElements.name;
import static io.wiredesk.reader.feed.XmlElements.text;

import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.FeedReading.Feed;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads RSS 0.90 to 2.0, RDF Site Summary 1.0 and Atom 0.3 and 1.0 (RFC 4287), with the Dublin Core, content,
/// media and itunes modules. Immutable.
final class XmlFeed {
    private final DateReader dates;
    private final BylineReader bylines;
    private final Addresses address;

    XmlFeed(DateReader dates, BylineReader bylines, Addresses address) {
        this.dates = dates;
        this.bylines = bylines;
        this.address = address;
    }

    /// RSS has its items in the channel, RDF beside it; an Atom feed holds its entries itself.
    Feed read(Element root) {
        Element about = children(root, "channel").stream().findFirst().orElse(root);
        List<Element> items = new ArrayList<>(children(about, "item"));
        if (!about.equals(root)) {
            items.addAll(children(root, "item"));
        }
        items.addAll(children(about, "entry"));
        Inherited inherited = new Inherited(
                attribute(root, "xml:lang").or(() -> text(about, "language", "dc:language")),
                root.equals(about)
                        ? bylines.names(children(root, "author").stream()
                                .map(XmlFeed::author)
                                .toList())
                        : List.of());
        return new Feed(
                text(about, "title").map(FeedText::words).filter(words -> !words.isEmpty()),
                address(about),
                items.stream().map(item -> entry(item, inherited)).toList(),
                List.of());
    }

    /// What entries have from their feed unless they say otherwise; authors only in Atom (RFC 4287, 4.2.1).
    private record Inherited(Optional<String> language, List<String> authors) {}

    private Entry entry(Element item, Inherited inherited) {
        Optional<String> url = address(item);
        String title = text(item, "title", "dc:title", "itunes:title", "media:title")
                .map(FeedText::words)
                .orElse("");
        Optional<String> content = EntryMarkup.of(item, "content:encoded", "content", "body");
        Optional<String> summary = EntryMarkup.of(
                item,
                "description",
                "summary",
                "dc:description",
                "itunes:summary",
                "itunes:subtitle",
                "media:description");
        List<String> authors = authors(item);
        EntryMedia media = EntryMedia.of(item, links(item));
        return new Entry(
                text(item, "guid", "id")
                        .or(() -> attribute(item, "rdf:about"))
                        .or(() -> url)
                        .orElse(title),
                url,
                title,
                summary,
                summary.map(FeedText::words).filter(words -> !words.isEmpty()),
                content,
                authors.isEmpty() ? inherited.authors() : authors,
                published(item),
                time(item, "updated", "modified", "dcterms:modified"),
                EntryWords.categories(item),
                publisher(item),
                attribute(item, "xml:lang")
                        .or(() -> text(item, "dc:language", "language"))
                        .or(inherited::language),
                media.image(),
                media.first());
    }

    private Optional<PublicationTime> published(Element item) {
        return time(
                        item,
                        "pubdate",
                        "published",
                        "issued",
                        "dc:date",
                        "dcterms:issued",
                        "dcterms:created",
                        "created",
                        "date")
                .or(() -> time(item, "updated", "modified"));
    }

    private Optional<PublicationTime> time(Element item, String... names) {
        return text(item, names).flatMap(text -> dates.time(text, DateContext.unknown()));
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
                .or(() -> text(item, "guid", "id").filter(id -> id.startsWith("http")))
                .or(() -> attribute(item, "rdf:about"))
                .flatMap(links(item)::absolute);
    }

    /// Relative addresses count from the nearest `xml:base`, else from the feed's address.
    private Addresses links(Element element) {
        Element holder = element.closest("[xml:base]");
        if (holder == null) {
            return address;
        }
        Element above = holder.parent();
        return (above == null ? address : links(above))
                .absolute(holder.attr("xml:base"))
                .map(Addresses::new)
                .orElse(address);
    }

    private List<String> authors(Element item) {
        List<String> values = new ArrayList<>();
        for (Element child : item.children()) {
            switch (name(child)) {
                case "author", "dc:creator", "itunes:author", "media:author" -> values.add(author(child));
                default -> {}
            }
        }
        return bylines.names(values);
    }

    /// RSS writes `ada@courier.example (Ada Moreau)`: the name stands in the bracket.
    private static String author(Element author) {
        String text = text(author, "name").orElseGet(author::text);
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        return text.indexOf('@') >= 0 && open >= 0 && close > open ? text.substring(open + 1, close) : text;
    }

    /// RSS and Atom both call `source` the feed that an entry was taken over from: by its text, or by its title.
    private static Optional<String> publisher(Element item) {
        return children(item, "source").stream()
                .findFirst()
                .flatMap(source -> text(source, "title").or(() -> Optional.of(source.text())))
                .or(() -> text(item, "dc:publisher"))
                .map(FeedText::words)
                .filter(words -> !words.isEmpty());
    }
}
