package io.wiredesk.reader.teaser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The words of a card, block by block, and its pictures. Confined to one thread while it is filled.
final class CardParts implements NodeFilter {
    /// A card is small; whatever stands behind this many nodes is no part of its head.
    private static final int MOST_NODES = 300;

    private final List<Part> parts = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final List<String> stamps = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int nodes;
    private int headings;
    private int links;
    private int times;
    private int bylines;

    private CardParts() {}

    /// A block of words.
    ///
    /// @param text its words, white space collapsed
    /// @param isHeading it stands in a heading
    /// @param isLinked it stands in a link
    /// @param isStamp its element calls itself a time
    /// @param isByline its element calls itself an author or a source
    record Part(String text, boolean isHeading, boolean isLinked, boolean isStamp, boolean isByline) {
        /// White-space separated words; ideographs count as half a word each.
        int words() {
            long ideographs = text.codePoints().filter(Character::isIdeographic).count();
            return text.split(" ").length + (int) (ideographs / 2);
        }
    }

    static CardParts of(Element card) {
        CardParts parts = new CardParts();
        NodeTraversor.filter(parts, card);
        parts.flush();
        return parts;
    }

    List<Part> parts() {
        return parts;
    }

    /// Addresses of pictures as written, in order.
    List<String> images() {
        return images;
    }

    /// The `datetime` attributes.
    List<String> stamps() {
        return stamps;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MOST_NODES) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("script")
                    || name.equals("style")
                    || name.equals("svg")
                    || name.equals("button")
                    || name.equals("noscript")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            image(element, name);
            if (opensPart(element, name)) {
                flush();
                count(element, name, 1);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && opensPart(element, element.normalName())) {
            flush();
            count(element, element.normalName(), -1);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean opensPart(Element element, String name) {
        return element.isBlock()
                || name.equals("a")
                || name.equals("br")
                || name.equals("time")
                || (name.equals("span") && isNamed(element));
    }

    private static boolean isNamed(Element element) {
        return !element.className().isEmpty();
    }

    private void count(Element element, String name, int step) {
        String names = element.className().toLowerCase(Locale.ROOT);
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        headings += heading || names.contains("headline") || names.contains("title") ? step : 0;
        links += name.equals("a") ? step : 0;
        times += name.equals("time") || names.contains("date") || names.contains("time") ? step : 0;
        bylines += names.contains("author")
                        || names.contains("byline")
                        || names.contains("publisher")
                        || names.contains("source")
                ? step
                : 0;
        if (step > 0 && name.equals("time") && element.hasAttr("datetime")) {
            stamps.add(element.attr("datetime"));
        }
    }

    private void image(Element element, String name) {
        if (!name.equals("img")) {
            return;
        }
        for (String attribute : List.of("data-src", "data-original", "src")) {
            String address = element.attr(attribute).strip();
            if (!address.isEmpty() && !address.startsWith("data:")) {
                images.add(address);
                return;
            }
        }
    }

    private void flush() {
        String words = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        text.setLength(0);
        if (!words.isEmpty()) {
            parts.add(new Part(words, headings > 0, links > 0, times > 0, bylines > 0));
        }
    }
}
