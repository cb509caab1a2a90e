package io.wiredesk.reader.html;

import io.wiredesk.reader.html.Tokenizer.Token;

/// Makes a tree of a page's tokens: hands each to the rules of the place it stands in (HTML Standard, section
/// 13.2.6). Confined to one thread, one page each.
final class TreeBuilder {
    /// More attributes than this stand on no outermost element.
    private static final int MOST_OUTER = 100;

    private final Bytes bytes;
    private final Attributes attributes;
    private final Tokenizer tokens;
    private final HeadRules headRules;
    private final BodyRules bodyRules;
    private final TableRules tableRules;
    private final ForeignRules foreignRules;

    final Nursery nodes;
    final OpenElements open;
    final Formatting formatting;
    final Insertion insertion;
    Mode mode = Mode.BEFORE_HEAD;

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
        this.insertion = new Insertion(tokens, nodes, open, formatting, bytes.end());
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
