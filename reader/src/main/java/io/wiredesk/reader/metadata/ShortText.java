package io.wiredesk.reader.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The words of a small element. Stops early in large ones, so that asking every element of a page stays linear.
final class ShortText implements NodeFilter {
    private static final int MOST_NODES = 120;

    private final StringBuilder text = new StringBuilder();
    private final int mostUnits;
    private int nodes;

    private ShortText(int mostUnits) {
        this.mostUnits = mostUnits;
    }

    /// The element's words, white space collapsed, a comma-like `|` between its blocks; empty when it holds more than
    /// `mostUnits`.
    static String of(Element element, int mostUnits) {
        ShortText filter = new ShortText(mostUnits);
        NodeTraversor.filter(filter, element);
        boolean whole = filter.text.length() <= mostUnits && filter.nodes <= MOST_NODES;
        return whole
                ? filter.text
                        .toString()
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll("(?: ?\\| ?){1,9}$", "")
                        .strip()
                : "";
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MOST_NODES || text.length() > mostUnits) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("script") || name.equals("style") || name.equals("svg") || name.equals("button")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || name.equals("br") || name.equals("time")) {
                separate();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            separate();
        }
        return FilterResult.CONTINUE;
    }

    private void separate() {
        int end = text.length();
        if (end > 0 && !text.toString().stripTrailing().endsWith("|")) {
            text.append(" | ");
        }
    }
}
