package io.wiredesk.reader.teaser;

import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of a card, block by block, and its pictures. Confined to one thread while it is filled.
final class CardParts {
    /// A card is small; whatever stands behind this many nodes is no part of its head.
    private static final int MOST_NODES = 300;

    private static final List<String> IMAGE_ADDRESSES = List.of("data-src", "data-original", "src");

    private final PageNodes page;
    private final PartNames names;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final List<String> stamps = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /// The elements around the next words that open parts, innermost last.
    private int[] open = new int[16];

    private int depth;
    private int headings;
    private int links;
    private int times;
    private int bylines;

    private CardParts(PageNodes page, PartNames names) {
        this.page = page;
        this.names = names;
    }

    /// A block of words.
    ///
    /// @param text its words, white space collapsed
    /// @param words how many they are; ideographs count as half a word each
    /// @param isHeading it stands in a heading
    /// @param isLinked it stands in a link
    /// @param isStamp its element calls itself a time
    /// @param isByline its element calls itself an author or a source
    record Part(String text, int words, boolean isHeading, boolean isLinked, boolean isStamp, boolean isByline) {
        private static final int FIRST_IDEOGRAPH = 0x3006;

        static int words(String text) {
            int spaces = 0;
            int ideographs = 0;
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                spaces += unit == ' ' ? 1 : 0;
                ideographs += unit >= FIRST_IDEOGRAPH && Character.isIdeographic(text.codePointAt(i)) ? 1 : 0;
            }
            return spaces + 1 + ideographs / 2;
        }
    }

    /// The parts of the card at `card`.
    static CardParts of(PageNodes page, int card, PartNames names) {
        CardParts parts = new CardParts(page, names);
        parts.gather(card);
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

    private void gather(int card) {
        int at = card;
        for (int nodes = 0; at < page.end(card) && nodes < MOST_NODES; nodes++) {
            closeUpTo(at);
            if (page.isText(at)) {
                text.append(page.text(at));
                at++;
            } else {
                at = enter(at) ? at + 1 : page.end(at);
            }
        }
        if (at == page.end(card)) {
            closeUpTo(at);
        }
    }

    /// False for an element that holds no words of a card.
    private boolean enter(int at) {
        String name = page.tag(at);
        switch (name) {
            case "script", "style", "svg", "button", "noscript" -> {
                return false;
            }
            case "img" -> image(at);
            default -> {}
        }
        if (opensPart(at, name)) {
            flush();
            count(at, 1);
            open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
            open[depth++] = at;
            if (name.equals("time") && page.hasAttribute(at, "datetime")) {
                stamps.add(page.attribute(at, "datetime"));
            }
        }
        return true;
    }

    private void closeUpTo(int at) {
        while (depth > 0 && page.end(open[depth - 1]) <= at) {
            flush();
            count(open[--depth], -1);
        }
    }

    private boolean opensPart(int at, String name) {
        return page.isBlock(at)
                || name.equals("a")
                || name.equals("br")
                || name.equals("time")
                || (name.equals("span")
                        && page.isNamed(at)
                        && !page.attribute(at, "class").isEmpty());
    }

    private void count(int at, int step) {
        String name = page.tag(at);
        int said = names.of(at);
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        headings += heading || PartNames.isHeading(said) ? step : 0;
        links += name.equals("a") ? step : 0;
        times += name.equals("time") || PartNames.isTime(said) ? step : 0;
        bylines += PartNames.isByline(said) ? step : 0;
    }

    private void image(int at) {
        for (String attribute : IMAGE_ADDRESSES) {
            String address = page.attribute(at, attribute).strip();
            if (!address.isEmpty() && !address.startsWith("data:")) {
                images.add(address);
                return;
            }
        }
    }

    private void flush() {
        String words = text.isEmpty() ? "" : CardLabels.cut(Whitespace.collapse(text));
        text.setLength(0);
        if (!words.isEmpty()) {
            parts.add(new Part(words, Part.words(words), headings > 0, links > 0, times > 0, bylines > 0));
        }
    }
}
