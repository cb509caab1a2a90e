package io.wiredesk.reader.feed;

import static io.wiredesk.reader.feed.XmlElements.attribute;
import static io.wiredesk.reader.feed.XmlElements.children;
import static io.wiredesk.reader.feed.XmlElements.name;

import io.wiredesk.reader.address.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The pictures and enclosures of an entry.
///
/// @param image the first picture
/// @param first the first picture, else the first enclosure of any kind
record EntryMedia(Optional<String> image, Optional<String> first) {
    /// Matches `/a.jpg`, `/a.webp?w=800`; not `/a.mp3`.
    private static final Pattern PICTURE =
            Pattern.compile("\\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static EntryMedia of(Element item, Addresses links) {
        List<Element> places = places(item);
        Optional<String> image = first(places, links, true);
        return new EntryMedia(image, image.or(() -> first(places, links, false)));
    }

    /// Media may stand in a `media:group`, and a thumbnail in the `media:content` that it belongs to.
    private static List<Element> places(Element item) {
        List<Element> places = new ArrayList<>(item.children());
        children(item, "media:group").forEach(group -> places.addAll(group.children()));
        List.copyOf(places).stream()
                .filter(place -> name(place).equals("media:content"))
                .forEach(content -> places.addAll(content.children()));
        return places;
    }

    private static Optional<String> first(List<Element> places, Addresses links, boolean picture) {
        return places.stream()
                .filter(place -> isMedia(place) && (!picture || isPicture(place)))
                .flatMap(place -> address(place).stream())
                .flatMap(url -> links.absolute(url).stream())
                .findFirst();
    }

    private static Optional<String> address(Element place) {
        return attribute(place, "url")
                .or(() -> attribute(place, "href"))
                .or(() -> attribute(place, "rdf:resource"))
                .or(() -> XmlElements.text(place, "image:loc"));
    }

    private static boolean isMedia(Element place) {
        return switch (name(place)) {
            case "media:content", "media:thumbnail", "enclosure", "itunes:image", "image:image" -> true;
            default ->
                XmlElements.local(place).equals("link") && place.attr("rel").equalsIgnoreCase("enclosure");
        };
    }

    private static boolean isPicture(Element place) {
        return switch (name(place)) {
            case "media:thumbnail", "itunes:image", "image:image" -> true;
            default -> {
                String type = (place.attr("medium") + place.attr("type")).toLowerCase(Locale.ROOT);
                yield type.isEmpty()
                        ? address(place)
                                .filter(url -> PICTURE.matcher(url).find())
                                .isPresent()
                        : type.startsWith("image");
            }
        };
    }
}
