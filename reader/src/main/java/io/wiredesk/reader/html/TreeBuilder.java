package io.wiredesk.reader.html;

import io.wiredesk.reader.html.Tokenizer.Token;

/// Makes a tree of a page's tokens: hands each to the rules of the place it stands in, and does for them what all of
/// them
/// need (HTML Standard, section 13.2.6). Confined to one thread, one page each.
final class TreeBuilder {
    /// Deeper markup is flattened. Browsers stop at the same depth; articles stay below 60.
    private static final int DEEPEST = 512;

    /// Formatting that goes on is made anew in each block: at most one element for so many bytes of the page.
    private static final int BYTES_PER_COPY = 32;

    private static final int COPIES = 1000;

    /// More attributes than this stand on no outermost element.
    private static final int MOST_OUTER = 100;

    private final Bytes bytes;
    private final Attributes attributes;
    private final Tokenizer tokens;
    private final HeadRules headRules;
    private final BodyRules bodyRules;
    private final TableRules tableRules;
    private final ForeignRules foreignRules;
    private int copiesLeft;

    final Nursery nodes;
    final OpenElements open;
    final Formatting formatting;
    Mode mode = Mode.BEFORE_HEAD;

    /// What stands between the parts of a table goes before the table.
    private boolean isFostering;

    /// The head, once it is there.
    int head = Nursery.NONE;

    /// The form that is open.
    int form = Nursery.NONE;

    TreeBuilder(Bytes bytes, int start, Attributes attributes) {
        this.bytes = bytes;
        this.attributes = attributes;
        this.tokens = new Tokenizer(bytes, start, attributes);
        this.nodes = new Nursery(bytes.end() - start);
        this.open = new OpenElements(nodes);
        this.formatting = new Formatting(nodes, attributes);
        this.copiesLeft = bytes.end() / BYTES_PER_COPY + COPIES;
        int html = nodes.create(Tag.HTML, 0, 0);
        nodes.append(html, Nursery.ROOT);
        open.push(html);
        headRules = new HeadRules(this);
        bodyRules = new BodyRules(this);
        tableRules = new TableRules(this);
        foreignRules = new ForeignRules(this);
    }

    /// The whole page.
    Nursery build() {
        Token token = tokens.next();
        while (token != Token.DONE) {
            switch (token) {
                case TEXT -> text(tokens.from(), tokens.to());
                case START -> start(tokens.tag());
                case END -> end(tokens.tag());
                case DONE -> {}
            }
            tokens.setForeign(nodes.isForeign(open.current()));
            token = tokens.next();
        }
        headRules.finish();
        return nodes;
    }

    void start(Tag tag) {
        if (nodes.isForeign(open.current()) && !open.tag().is(Trait.OPENING)) {
            foreignRules.start(tag);
            return;
        }
        switch (mode) {
            case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> headRules.start(tag);
            case IN_BODY, IN_TEMPLATE -> bodyRules.start(tag);
            default -> tableRules.start(tag);
        }
    }

    void end(Tag tag) {
        if (nodes.isForeign(open.current())) {
            foreignRules.end(tag);
        } else {
            endByMode(tag);
        }
    }

    void endByMode(Tag tag) {
        switch (mode) {
            case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> headRules.end(tag);
            case IN_BODY, IN_TEMPLATE -> bodyRules.end(tag);
            default -> tableRules.end(tag);
        }
    }

    void text(int from, int to) {
        switch (mode) {
            case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> headRules.text(from, to);
            case IN_BODY, IN_TEMPLATE, IN_CAPTION, IN_CELL -> bodyRules.text(from, to);
            default -> tableRules.text(from, to);
        }
    }

    boolean isBlank(int from, int to) {
        return bytes.skipSpace(from, to) == to;
    }

    int skipSpace(int from, int to) {
        return bytes.skipSpace(from, to);
    }

    /// Behind the line end that `pre` may begin with.
    int skipLineEnd(int from, int to) {
        int at = from < to && bytes.at(from) == '\r' ? from + 1 : from;
        return at < to && bytes.at(at) == '\n' ? at + 1 : from;
    }

    /// The attribute of the start tag at hand; empty when it has none.
    String attribute(String name) {
        return tokens.attribute(name);
    }

    /// What a page says on its outermost elements a second time counts where it was not said before.
    void addAttributes(int node) {
        int from = nodes.from(node);
        int to = nodes.to(node);
        if (to - from + tokens.to() - tokens.from() <= MOST_OUTER) {
            nodes.setAttributes(node, attributes.join(from, to, tokens.from(), tokens.to()), attributes.size());
        }
    }

    /// Opens the element of the start tag at hand.
    int insert(Tag tag) {
        return insert(tag, tokens.from(), tokens.to());
    }

    /// Opens an element that no tag stands for.
    int insertImplied(Tag tag) {
        return insert(tag, 0, 0);
    }

    private int insert(Tag tag, int from, int to) {
        while (open.size() >= DEEPEST) {
            open.pop();
        }
        int node = nodes.create(tag, from, to);
        place(node);
        open.push(node);
        return node;
    }

    /// The element of the start tag at hand, which has no content.
    void insertVoid(Tag tag) {
        place(nodes.create(tag, tokens.from(), tokens.to()));
    }

    /// The element of the start tag at hand, whose content is no markup, with its content and its end tag.
    void insertOpaque(Tag tag) {
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
    void insertForeign(Tag tag) {
        int node = insert(tag);
        nodes.setForeign(node);
        if (tokens.closesItself()) {
            open.pop();
        }
    }

    void insertText(int from, int to) {
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
            formatting.set(i, insert(nodes.tag(old), nodes.from(old), nodes.to(old)));
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

    /// Closes a paragraph that ends where a block begins.
    void closeParagraph() {
        if (open.isInButtonScope(Tag.P)) {
            open.closeImplied(Tag.P);
            open.popThrough(Tag.P);
        }
    }

    BodyRules body() {
        return bodyRules;
    }

    HeadRules heads() {
        return headRules;
    }

    /// Works the mode out from what is open.
    void resetMode() {
        for (int place = open.size() - 1; place > 0; place--) {
            Tag tag = open.get(place) == head ? Tag.HEAD : nodes.tag(open.get(place));
            switch (tag.name()) {
                case "td", "th" -> mode = Mode.IN_CELL;
                case "tr" -> mode = Mode.IN_ROW;
                case "tbody", "thead", "tfoot" -> mode = Mode.IN_SECTION;
                case "caption" -> mode = Mode.IN_CAPTION;
                case "colgroup" -> mode = Mode.IN_COLUMN_GROUP;
                case "table" -> mode = Mode.IN_TABLE;
                case "template" -> mode = Mode.IN_TEMPLATE;
                case "head" -> mode = Mode.IN_HEAD;
                case "body" -> mode = Mode.IN_BODY;
                default -> {
                    continue;
                }
            }
            return;
        }
        mode = head == Nursery.NONE ? Mode.BEFORE_HEAD : Mode.AFTER_HEAD;
    }
}
