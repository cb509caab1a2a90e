package io.wiredesk.reader.html;

import io.wiredesk.reader.html.Tokenizer.Token;

/// Hangs new nodes where they belong (HTML Standard, section 13.2.6.1). Confined to one thread, one page each.
final class Insertion {
    /// Deeper markup is flattened. Browsers stop at the same depth; articles stay below 60.
    private static final int DEEPEST = 512;

    /// Formatting that goes on is made anew in each block: at most one element for so many bytes of the page.
    private static final int BYTES_PER_COPY = 32;

    private static final int COPIES = 1000;

    private final Tokenizer tokens;
    private final Nursery nodes;
    private final OpenElements open;
    private final Formatting formatting;
    private int copiesLeft;

    /// What stands between the parts of a table goes before the table.
    private boolean isFostering;

    /// @param bytes how long the page is
    Insertion(Tokenizer tokens, Nursery nodes, OpenElements open, Formatting formatting, int bytes) {
        this.tokens = tokens;
        this.nodes = nodes;
        this.open = open;
        this.formatting = formatting;
        this.copiesLeft = bytes / BYTES_PER_COPY + COPIES;
    }

    /// Opens the element of the start tag at hand.
    int element(Tag tag) {
        return element(tag, tokens.from(), tokens.to());
    }

    /// Opens an element that no tag stands for.
    int implied(Tag tag) {
        return element(tag, 0, 0);
    }

    private int element(Tag tag, int from, int to) {
        while (open.size() >= DEEPEST) {
            open.pop();
        }
        int node = nodes.create(tag, from, to);
        place(node);
        open.push(node);
        return node;
    }

    /// The element of the start tag at hand, which has no content.
    void empty(Tag tag) {
        place(nodes.create(tag, tokens.from(), tokens.to()));
    }

    /// The element of the start tag at hand, whose content is no markup, with its content and its end tag.
    void opaque(Tag tag) {
        int node = nodes.create(tag, tokens.from(), tokens.to());
        place(node);
        tokens.beginOpaque(tag);
        if (tokens.next() == Token.TEXT) {
            Tag kind = tag.is(Trait.DATA) ? Tag.CONTENT : tag.is(Trait.TEXT) ? Tag.VERBATIM : Tag.PLAIN;
            nodes.append(nodes.create(kind, tokens.from(), tokens.to()), node);
            tokens.next();
        }
    }

    /// An element of a drawing or formula.
    void foreign(Tag tag) {
        int node = element(tag);
        nodes.setForeign(node);
        if (tokens.closesItself()) {
            open.pop();
        }
    }

    void text(int from, int to) {
        place(nodes.create(Tag.PLAIN, from, to));
    }

    /// Does something as in the body, but what would stand between the parts of a table goes before it.
    void fostering(Runnable insertion) {
        boolean before = isFostering;
        isFostering = true;
        insertion.run();
        isFostering = before;
    }

    /// Hangs a node under `under`, or before its table where that holds no such thing.
    void fostering(int node, int under) {
        fostering(() -> place(node, under));
    }

    private void place(int node) {
        place(node, open.current());
    }

    private void place(int node, int under) {
        Tag tag = nodes.tag(under);
        boolean fosters = isFostering && (tag == Tag.TABLE || tag == Tag.TR || tag.is(Trait.SECTION));
        if (!fosters) {
            nodes.append(node, under);
            return;
        }
        int table = open.placeOf(Tag.TABLE);
        if (table <= 0) {
            nodes.append(node, open.get(0));
        } else if (nodes.parent(open.get(table)) == Nursery.NONE) {
            nodes.append(node, open.get(table - 1));
        } else {
            nodes.insertBefore(node, open.get(table));
        }
    }

    /// Opens formatting anew that the end of a block cut off.
    void reconstruct() {
        int place = formatting.size() - 1;
        while (place >= 0 && formatting.get(place) != Formatting.WALL && !open.contains(formatting.get(place))) {
            place--;
        }
        for (int i = place + 1; i < formatting.size(); i++) {
            if (!mayCopy()) {
                formatting.clear();
                return;
            }
            copiesLeft--;
            int old = formatting.get(i);
            formatting.set(i, element(nodes.tag(old), nodes.from(old), nodes.to(old)));
        }
    }

    /// False when so much formatting was made anew that the markup is made to hurt.
    boolean mayCopy() {
        return copiesLeft > 0;
    }

    int copy(int node) {
        copiesLeft--;
        return nodes.create(nodes.tag(node), nodes.from(node), nodes.to(node));
    }
}
