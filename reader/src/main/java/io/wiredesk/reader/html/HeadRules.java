package io.wiredesk.reader.html;

/// Up to the body, and whatever belongs in a head (HTML Standard, sections 13.2.6.4.2 to 13.2.6.4.6).
final class HeadRules {
    private final TreeBuilder page;

    HeadRules(TreeBuilder page) {
        this.page = page;
    }

    void start(Tag tag) {
        switch (tag.name()) {
            case "html" -> page.addAttributes(page.open.get(0));
            case "head" -> {
                if (page.mode == Mode.BEFORE_HEAD) {
                    beginHead(page.insertion.element(tag));
                }
            }
            case "body" -> {
                leaveHead();
                page.insertion.element(tag);
                page.mode = Mode.IN_BODY;
            }
            default -> startOther(tag);
        }
    }

    /// What stands in a `noscript` stays in it: a browser that runs scripts sees no tags there.
    private void startOther(Tag tag) {
        if (page.mode == Mode.IN_HEAD_NOSCRIPT) {
            page.body().start(tag);
        } else if (tag == Tag.NOSCRIPT && page.mode != Mode.AFTER_HEAD) {
            needHead();
            page.insertion.element(tag);
            page.mode = Mode.IN_HEAD_NOSCRIPT;
        } else if (tag.is(Trait.HEAD)) {
            headTag(tag);
        } else {
            beginBody();
            page.start(tag);
        }
    }

    private void headTag(Tag tag) {
        if (page.mode == Mode.AFTER_HEAD) {
            page.open.push(page.head);
            insert(tag);
            page.open.remove(page.head);
        } else {
            needHead();
            insert(tag);
        }
    }

    /// Inserts an element that may stand in a head where the parser stands.
    void insert(Tag tag) {
        if (tag.is(Trait.VOID)) {
            page.insertion.empty(tag);
        } else if (tag == Tag.TEMPLATE) {
            page.insertion.element(tag);
            page.formatting.addWall();
            page.mode = Mode.IN_TEMPLATE;
        } else {
            page.insertion.opaque(tag);
        }
    }

    void end(Tag tag) {
        switch (tag.name()) {
            case "head" -> leaveHead();
            case "body", "html", "br" -> {
                beginBody();
                page.end(tag);
            }
            case "template" -> endTemplate();
            default -> {
                if (tag == Tag.NOSCRIPT && page.mode == Mode.IN_HEAD_NOSCRIPT) {
                    leaveNoscript();
                } else if (page.mode == Mode.IN_HEAD_NOSCRIPT) {
                    page.body().end(tag);
                }
            }
        }
    }

    private void leaveNoscript() {
        page.open.popThrough(Tag.NOSCRIPT);
        page.formatting.clear();
        page.mode = Mode.IN_HEAD;
    }

    void endTemplate() {
        if (page.open.placeOf(Tag.TEMPLATE) > 0) {
            page.open.popThrough(Tag.TEMPLATE);
            page.formatting.clearToWall();
            page.resetMode();
        }
    }

    void text(int from, int to) {
        int start = page.skipSpace(from, to);
        if (page.mode == Mode.IN_HEAD_NOSCRIPT) {
            page.insertion.text(from, to);
        } else if (start < to) {
            beginBody();
            page.text(start, to);
        }
    }

    private void needHead() {
        if (page.mode == Mode.BEFORE_HEAD) {
            beginHead(page.insertion.implied(Tag.HEAD));
        }
    }

    private void beginHead(int head) {
        page.head = head;
        page.mode = Mode.IN_HEAD;
    }

    private void leaveHead() {
        needHead();
        if (page.mode == Mode.IN_HEAD_NOSCRIPT) {
            leaveNoscript();
        }
        page.open.remove(page.head);
        page.mode = Mode.AFTER_HEAD;
    }

    private void beginBody() {
        leaveHead();
        page.insertion.implied(Tag.BODY);
        page.mode = Mode.IN_BODY;
    }

    /// Every page has a head and a body.
    void finish() {
        switch (page.mode) {
            case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> beginBody();
            default -> {}
        }
    }
}
