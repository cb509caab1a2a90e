package io.wiredesk.reader.html;

/// In tables (HTML Standard, sections 13.2.6.4.9 to 13.2.6.4.15).
final class TableRules {
    private final TreeBuilder page;
    private final OpenElements open;
    private final TableEnds ends;

    TableRules(TreeBuilder page) {
        this.page = page;
        this.open = page.open;
        this.ends = new TableEnds(page);
    }

    void text(int from, int to) {
        Tag around = open.tag();
        boolean between = around == Tag.TABLE || around == Tag.TR || around.is(Trait.SECTION);
        if ((between || around == Tag.COLGROUP) && page.isBlank(from, to)) {
            page.insertion.text(from, to);
        } else if (around == Tag.COLGROUP) {
            ends.columns();
            page.text(from, to);
        } else {
            page.insertion.fostering(() -> page.body().text(from, to));
        }
    }

    void start(Tag tag) {
        switch (page.mode) {
            case IN_CAPTION -> {
                if (tag.is(Trait.TABLE_PART)) {
                    if (ends.caption()) {
                        page.start(tag);
                    }
                } else {
                    page.body().start(tag);
                }
            }
            case IN_COLUMN_GROUP -> {
                if (tag == Tag.COL) {
                    page.insertion.empty(tag);
                } else {
                    ends.columns();
                    page.start(tag);
                }
            }
            case IN_SECTION -> startInSection(tag);
            case IN_ROW -> startInRow(tag);
            case IN_CELL -> {
                if (tag.is(Trait.TABLE_PART)) {
                    if (ends.cell()) {
                        page.start(tag);
                    }
                } else {
                    page.body().start(tag);
                }
            }
            default -> startInTable(tag);
        }
    }

    private void startInTable(Tag tag) {
        if (tag == Tag.CAPTION) {
            begin(tag, Trait.TABLE_SCOPE, Mode.IN_CAPTION);
            page.formatting.addWall();
        } else if (tag == Tag.COLGROUP) {
            begin(tag, Trait.TABLE_SCOPE, Mode.IN_COLUMN_GROUP);
        } else if (tag == Tag.COL) {
            open.popDownTo(Trait.TABLE_SCOPE);
            page.insertion.implied(Tag.COLGROUP);
            page.mode = Mode.IN_COLUMN_GROUP;
            page.start(tag);
        } else if (tag.is(Trait.SECTION)) {
            begin(tag, Trait.TABLE_SCOPE, Mode.IN_SECTION);
        } else if (tag.is(Trait.CELL) || tag == Tag.TR) {
            open.popDownTo(Trait.TABLE_SCOPE);
            page.insertion.implied(Tag.TBODY);
            page.mode = Mode.IN_SECTION;
            page.start(tag);
        } else if (tag == Tag.TABLE) {
            if (open.isInTableScope(tag)) {
                ends.table();
                page.start(tag);
            }
        } else if (tag.is(Trait.DATA) || tag == Tag.TEMPLATE) {
            page.heads().insert(tag);
        } else if (tag == Tag.INPUT && page.attribute("type").equalsIgnoreCase("hidden")) {
            page.insertion.empty(tag);
        } else {
            page.insertion.fostering(() -> page.body().start(tag));
        }
    }

    private void begin(Tag tag, Trait place, Mode mode) {
        open.popDownTo(place);
        page.insertion.element(tag);
        page.mode = mode;
    }

    private void startInSection(Tag tag) {
        if (tag == Tag.TR) {
            begin(tag, Trait.SECTION, Mode.IN_ROW);
        } else if (tag.is(Trait.CELL)) {
            open.popDownTo(Trait.SECTION);
            page.insertion.implied(Tag.TR);
            page.mode = Mode.IN_ROW;
            page.start(tag);
        } else if (tag.is(Trait.TABLE_PART)) {
            if (ends.section()) {
                page.start(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    private void startInRow(Tag tag) {
        if (tag.is(Trait.CELL)) {
            popDownToRow();
            page.insertion.element(tag);
            page.mode = Mode.IN_CELL;
            page.formatting.addWall();
        } else if (tag.is(Trait.TABLE_PART)) {
            if (ends.row()) {
                page.start(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    void end(Tag tag) {
        ends.end(tag);
    }

    private void popDownToRow() {
        while (open.size() > 1 && open.tag() != Tag.TR && !open.tag().is(Trait.TABLE_SCOPE)) {
            open.pop();
        }
    }
}
