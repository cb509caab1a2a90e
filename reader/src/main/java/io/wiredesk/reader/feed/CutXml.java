package io.wiredesk.reader.feed;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A feed in XML, parsed, and whether it was cut off. What a cut went through is left out: half an address is
/// worse than none.
///
/// @param root the feed's root element
/// @param truncated true when the root was never closed
record CutXml(Element root, boolean truncated) {
    /// Feeds are flat; deeper markup is flattened by the parser.
    private static final int DEEPEST = 256;

    /// Parses a feed.
    ///
    /// @param feed its text, from the root's tag on
    /// @param tag the root's name as written
    /// @param url where it came from
    static CutXml parse(String feed, String tag, String url) {
        boolean truncated = isOpen(feed, tag);
        String whole = truncated ? toLastTag(feed) : feed;
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(whole, url);
        Element root = document.firstElementChild();
        if (root == null) {
            return new CutXml(document, truncated);
        }
        if (truncated) {
            dropCutField(root, whole.stripTrailing().toLowerCase(Locale.ROOT));
        }
        return new CutXml(root, truncated);
    }

    private static boolean isOpen(String feed, String tag) {
        int close = feed.lastIndexOf("</");
        while (close >= 0 && !feed.regionMatches(true, close + 2, tag, 0, tag.length())) {
            close = feed.lastIndexOf("</", close - 1);
        }
        int firstEnd = feed.indexOf('>');
        boolean empty = firstEnd > 0 && feed.charAt(firstEnd - 1) == '/';
        return close < 0 && !empty;
    }

    /// Up to the last tag that came whole, unless the end lies in a CDATA section.
    private static String toLastTag(String feed) {
        boolean inCdata = feed.lastIndexOf("<![CDATA[") > feed.lastIndexOf("]]>");
        return inCdata ? feed : feed.substring(0, feed.lastIndexOf('>') + 1);
    }

    /// Removes the last field of the last entry where it was still open, and an entry without any field.
    private static void dropCutField(Element root, String whole) {
        Element entry = lastEntry(root);
        Element field = entry.lastElementChild();
        if (field == null) {
            if (!entry.equals(root)) {
                entry.remove();
            }
        } else if (!whole.endsWith("</" + entry.tagName().toLowerCase(Locale.ROOT) + ">") && !isClosed(field, whole)) {
            field.remove();
        }
    }

    private static boolean isClosed(Element field, String whole) {
        return whole.endsWith("/>")
                ? field.childrenSize() == 0
                : whole.endsWith("</" + field.tagName().toLowerCase(Locale.ROOT) + ">");
    }

    private static Element lastEntry(Element root) {
        Element last = root.lastElementChild();
        if (last == null) {
            return root;
        }
        return switch (XmlElements.local(last)) {
            case "item", "entry", "url" -> last;
            case "channel" -> {
                Element inside = last.lastElementChild();
                yield inside != null && XmlElements.local(inside).equals("item") ? inside : last;
            }
            default -> root;
        };
    }
}
