package io.wiredesk.reader.html;

/// In the body (HTML Standard, section 13.2.6.4.7).
final class BodyRules {
    private static final int BODY = 1;

    private final TreeBuilder page;
    private final Nursery nodes;
    private final OpenElements open;
    private final Formatting formatting;
    private final Adoption adoption;

    BodyRules(TreeBuilder page) {
        this.page = page;
        this.nodes = page.nodes;
        this.open = page.open;
        this.formatting = page.formatting;
        this.adoption = new Adoption(page);
    }

    void text(int from, int to) {
        boolean opening = open.tag() == Tag.PRE && nodes.first(open.current()) == Nursery.NONE;
        page.insertion.reconstruct();
        page.insertion.text(opening ? page.skipLineEnd(from, to) : from, to);
    }

    void start(Tag tag) {
        if (tag.is(Trait.CLOSES_P)) {
            block(tag);
        } else if (tag.is(Trait.FORMATTING)) {
            beginFormatting(tag);
        } else if (tag.is(Trait.HEAD)) {
            page.heads().insert(tag);
        } else if (tag.is(Trait.TABLE_PART)) {
            tablePart(tag);
        } else {
            other(tag);
        }
    }

    /// Parts of tables stand in tables only, and in templates.
    private void tablePart(Tag tag) {
        if (page.mode == Mode.IN_TEMPLATE) {
            if (tag.is(Trait.VOID)) {
                page.insertion.empty(tag);
            } else {
                page.insertion.element(tag);
            }
        }
    }

    private void block(Tag tag) {
        switch (tag.name()) {
            case "li" -> closeItem(Tag.LI, Tag.LI);
            case "dd", "dt" -> closeItem(Tag.DD, Tag.DT);
            case "form" -> {
                if (page.form != Nursery.NONE && open.placeOf(Tag.TEMPLATE) < 0) {
                    return;
                }
            }
            default -> {}
        }
        open.closeParagraph();
        if (tag.is(Trait.HEADING) && open.tag().is(Trait.HEADING)) {
            open.pop();
        }
        if (tag.is(Trait.VOID)) {
            page.insertion.empty(tag);
        } else if (tag.isOpaque()) {
            page.insertion.reconstruct();
            page.insertion.opaque(tag);
        } else {
            int node = page.insertion.element(tag);
            if (tag == Tag.FORM) {
                page.form = node;
            } else if (tag == Tag.TABLE) {
                page.mode = Mode.IN_TABLE;
            }
        }
    }

    /// An item ends where the next one of its list begins.
    private void closeItem(Tag tag, Tag orTag) {
        for (int place = open.size() - 1; place > 0; place--) {
            Tag around = nodes.tag(open.get(place));
            if (around == tag || around == orTag) {
                open.closeImplied(around);
                open.popThroughPlace(place);
                return;
            }
            boolean passes = around == Tag.P
                    || around.name().equals("div")
                    || around.name().equals("address");
            if (around.is(Trait.SPECIAL) && !passes) {
                return;
            }
        }
    }

    private void beginFormatting(Tag tag) {
        if (tag == Tag.A) {
            int before = formatting.last(tag);
            if (before != Formatting.WALL) {
                adoption.end(tag);
                formatting.remove(before);
                open.remove(before);
            }
        }
        page.insertion.reconstruct();
        if (tag == Tag.NOBR && open.isInScope(tag)) {
            adoption.end(tag);
            page.insertion.reconstruct();
        }
        formatting.add(page.insertion.element(tag));
    }

    private void other(Tag tag) {
        switch (tag.name()) {
            case "html" -> page.addAttributes(open.get(0));
            case "body" -> {
                if (open.size() > BODY && nodes.tag(open.get(BODY)) == tag) {
                    page.addAttributes(open.get(BODY));
                }
            }
            case "head", "frame", "frameset" -> {}
            case "param", "source", "track" -> page.insertion.empty(tag);
            case "image" -> start(Tag.IMG);
            case "svg", "math" -> {
                page.insertion.reconstruct();
                page.insertion.foreign(tag);
            }
            case "rb", "rtc", "rp", "rt" -> {
                open.closeImplied(tag.name().length() == 2 && tag.name().charAt(1) != 'b' ? Tag.of("rtc") : Tag.ROOT);
                page.insertion.element(tag);
            }
            default -> inline(tag);
        }
    }

    private void inline(Tag tag) {
        if (tag == Tag.BUTTON && open.isInScope(tag)) {
            open.closeImplied(Tag.ROOT);
            open.popThrough(tag);
        } else if (tag == Tag.OPTION && open.tag() == tag) {
            open.pop();
        } else if (tag == Tag.OPTGROUP) {
            open.closeImplied(Tag.P);
        } else if (tag == Tag.SELECT && open.isInScope(tag)) {
            open.popThrough(tag);
            return;
        }
        page.insertion.reconstruct();
        if (tag.is(Trait.VOID)) {
            page.insertion.empty(tag);
        } else if (tag.isOpaque()) {
            page.insertion.opaque(tag);
        } else {
            page.insertion.element(tag);
            if (tag.is(Trait.WALLED)) {
                formatting.addWall();
            }
        }
    }

    void end(Tag tag) {
        if (tag.is(Trait.BLOCK_END)) {
            endInScope(tag, open.isInScope(tag));
        } else if (tag.is(Trait.FORMATTING)) {
            adoption.end(tag);
        } else if (tag.is(Trait.HEADING)) {
            if (open.isHeadingInScope()) {
                open.closeImplied(Tag.ROOT);
                open.popThrough(Trait.HEADING);
            }
        } else if (tag.is(Trait.WALLED)) {
            if (open.isInScope(tag)) {
                endInScope(tag, true);
                formatting.clearToWall();
            }
        } else {
            endOther(tag);
        }
    }

    private void endInScope(Tag tag, boolean isInScope) {
        if (isInScope) {
            open.closeImplied(tag);
            open.popThrough(tag);
        }
    }

    private void endOther(Tag tag) {
        switch (tag.name()) {
            case "p" -> {
                if (!open.isInButtonScope(tag)) {
                    page.insertion.implied(tag);
                }
                endInScope(tag, true);
            }
            case "li" -> endInScope(tag, open.isInListScope(tag));
            case "dd", "dt", "select" -> endInScope(tag, open.isInScope(tag));
            case "form" -> endForm();
            case "br" -> {
                page.insertion.reconstruct();
                page.insertion.implied(tag);
                open.pop();
            }
            case "template" -> page.heads().endTemplate();
            case "html", "body" -> {}
            default -> endAny(tag);
        }
    }

    private void endForm() {
        int form = page.form;
        page.form = Nursery.NONE;
        if (form == Nursery.NONE) {
            endInScope(Tag.FORM, open.isInScope(Tag.FORM));
        } else if (open.contains(form) && open.isInScope(form)) {
            open.closeImplied(Tag.ROOT);
            open.remove(form);
        }
    }

    /// Closes the innermost element of the tag, unless a special one stands between.
    void endAny(Tag tag) {
        for (int place = open.size() - 1; place > 0; place--) {
            Tag around = nodes.tag(open.get(place));
            if (around == tag) {
                open.closeImplied(tag);
                open.popThroughPlace(place);
                return;
            }
            if (around.is(Trait.SPECIAL)) {
                return;
            }
        }
    }
}
