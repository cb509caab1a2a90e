package io.wiredesk.reader.metadata;

import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.Whitespace;

/// The words of a small element. Stops early in large ones, so that asking every element of a page stays linear.
final class ShortText {
    private static final int MOST_NODES = 120;

    /// More bars than this at the end are the text's own.
    private static final int MOST_BARS = 9;

    private final PageNodes page;
    private final int mostUnits;
    private final StringBuilder text = new StringBuilder();

    /// Where the open blocks end, innermost last.
    private final int[] blockEnds = new int[MOST_NODES + 1];

    private int blocks;

    private ShortText(PageNodes page, int mostUnits) {
        this.page = page;
        this.mostUnits = mostUnits;
    }

    /// The words of the element at `at`, white space collapsed, a comma-like `|` between its blocks; empty when it
    /// holds more than `mostUnits`.
    static String of(PageNodes page, int at, int mostUnits) {
        ShortText words = new ShortText(page, mostUnits);
        return words.gather(at) ? withoutBars(Whitespace.collapse(words.text)) : "";
    }

    /// False when there is too much to gather.
    private boolean gather(int root) {
        int nodes = 0;
        int at = root;
        while (at < page.end(root)) {
            if (++nodes > MOST_NODES || text.length() > mostUnits) {
                return false;
            }
            closeUpTo(at);
            if (page.isText(at)) {
                text.append(page.text(at));
                at++;
            } else {
                at = enter(at) ? at + 1 : page.end(at);
            }
        }
        return text.length() <= mostUnits;
    }

    private void closeUpTo(int at) {
        while (blocks > 0 && blockEnds[blocks - 1] <= at) {
            blocks--;
            separate();
        }
    }

    private boolean enter(int at) {
        String name = page.tag(at);
        if (name.equals("script") || name.equals("style") || name.equals("svg") || name.equals("button")) {
            return false;
        }
        boolean block = page.isBlock(at);
        if (block) {
            blockEnds[blocks++] = page.end(at);
        }
        if (block || name.equals("br") || name.equals("time")) {
            separate();
        }
        return true;
    }

    private void separate() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (!text.isEmpty() && (end == 0 || text.charAt(end - 1) != '|')) {
            text.append(" | ");
        }
    }

    private static String withoutBars(String text) {
        int end = text.length();
        for (int bars = 0; bars < MOST_BARS && end > 0 && text.charAt(end - 1) == '|'; bars++) {
            end--;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
        }
        return text.substring(0, end);
    }
}
