package io.wiredesk.reader.html;

/// In tables (HTML Standard, sections 13.2.6.4.9 to 13.2.6.4.15).
final class TableRules {
    private final TreeBuilder page;
    private final OpenElements open;

    TableRules(TreeBuilder page) {
        this.page = page;
        this.open = page.open;
    }

    void text(int from, int to) {
        Tag around = open.tag();
        boolean between = around == Tag.TABLE || around == Tag.TR || around.is(Trait.SECTION);
        if ((between || around == Tag.COLGROUP) && page.isBlank(from, to)) {
            page.insertText(from, to);
        } else if (around == Tag.COLGROUP) {
            endColumns();
            page.text(from, to);
        } else {
            page.fostering(() -> page.body().text(from, to));
        }
    }

    void start(Tag tag) {
        switch (page.mode) {
            case IN_CAPTION -> {
                if (tag.is(Trait.TABLE_PART)) {
                    if (endCaption()) {
                        page.start(tag);
                    }
                } else {
                    page.body().start(tag);
                }
            }
            case IN_COLUMN_GROUP -> {
                if (tag == Tag.COL) {
                    page.insertVoid(tag);
                } else {
                    endColumns();
                    page.start(tag);
                }
            }
            case IN_SECTION -> startInSection(tag);
            case IN_ROW -> startInRow(tag);
            case IN_CELL -> {
                if (tag.is(Trait.TABLE_PART)) {
                    if (endCell()) {
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
            page.insertImplied(Tag.COLGROUP);
            page.mode = Mode.IN_COLUMN_GROUP;
            page.start(tag);
        } else if (tag.is(Trait.SECTION)) {
            begin(tag, Trait.TABLE_SCOPE, Mode.IN_SECTION);
        } else if (tag.is(Trait.CELL) || tag == Tag.TR) {
            open.popDownTo(Trait.TABLE_SCOPE);
            page.insertImplied(Tag.TBODY);
            page.mode = Mode.IN_SECTION;
            page.start(tag);
        } else if (tag == Tag.TABLE) {
            if (open.isInTableScope(tag)) {
                endTable();
                page.start(tag);
            }
        } else if (tag.is(Trait.DATA) || tag == Tag.TEMPLATE) {
            page.heads().insert(tag);
        } else if (tag == Tag.INPUT && page.attribute("type").equalsIgnoreCase("hidden")) {
            page.insertVoid(tag);
        } else {
            page.fostering(() -> page.body().start(tag));
        }
    }

    private void begin(Tag tag, Trait place, Mode mode) {
        open.popDownTo(place);
        page.insert(tag);
        page.mode = mode;
    }

    private void startInSection(Tag tag) {
        if (tag == Tag.TR) {
            begin(tag, Trait.SECTION, Mode.IN_ROW);
        } else if (tag.is(Trait.CELL)) {
            open.popDownTo(Trait.SECTION);
            page.insertImplied(Tag.TR);
            page.mode = Mode.IN_ROW;
            page.start(tag);
        } else if (tag.is(Trait.TABLE_PART)) {
            if (endSection()) {
                page.start(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    private void startInRow(Tag tag) {
        if (tag.is(Trait.CELL)) {
            popDownToRow();
            page.insert(tag);
            page.mode = Mode.IN_CELL;
            page.formatting.addWall();
        } else if (tag.is(Trait.TABLE_PART)) {
            if (endRow()) {
                page.start(tag);
            }
        } else {
            startInTable(tag);
        }
    }

    void end(Tag tag) {
        boolean part = tag.is(Trait.TABLE_PART);
        if (tag == Tag.TABLE && page.mode != Mode.IN_TABLE) {
            if (endPart()) {
                page.endByMode(tag);
            }
        } else if (tag == Tag.TABLE) {
            if (open.isInTableScope(tag)) {
                endTable();
            }
        } else if (part) {
            endPart(tag);
        } else if (page.mode == Mode.IN_CAPTION || page.mode == Mode.IN_CELL) {
            page.body().end(tag);
        } else if (page.mode == Mode.IN_COLUMN_GROUP) {
            endColumns();
            page.endByMode(tag);
        } else {
            page.fostering(() -> page.body().end(tag));
        }
    }

    /// An end tag of a part of a table ends that part, with all inside it.
    private void endPart(Tag tag) {
        switch (page.mode) {
            case IN_CAPTION -> {
                if (tag == Tag.CAPTION) {
                    endCaption();
                }
            }
            case IN_COLUMN_GROUP -> {
                if (tag == Tag.COLGROUP) {
                    endColumns();
                } else if (tag != Tag.COL) {
                    endColumns();
                    page.endByMode(tag);
                }
            }
            case IN_SECTION -> {
                if (tag.is(Trait.SECTION) && open.isInTableScope(tag)) {
                    endSection();
                }
            }
            case IN_ROW -> {
                if (tag == Tag.TR) {
                    endRow();
                } else if (tag.is(Trait.SECTION) && open.isInTableScope(tag) && endRow()) {
                    page.endByMode(tag);
                }
            }
            case IN_CELL -> {
                if (tag.is(Trait.CELL) && open.isInTableScope(tag)) {
                    open.closeImplied(Tag.ROOT);
                    open.popThrough(tag);
                    page.formatting.clearToWall();
                    page.mode = Mode.IN_ROW;
                } else if ((tag == Tag.TR || tag.is(Trait.SECTION)) && open.isInTableScope(tag) && endCell()) {
                    page.endByMode(tag);
                }
            }
            default -> {}
        }
    }

    /// Ends the part that the mode tells of; false when it is not there.
    private boolean endPart() {
        return switch (page.mode) {
            case IN_CAPTION -> endCaption();
            case IN_COLUMN_GROUP -> endColumns();
            case IN_SECTION -> endSection();
            case IN_ROW -> endRow();
            default -> endCell();
        };
    }

    private boolean endCaption() {
        if (!open.isInTableScope(Tag.CAPTION)) {
            return lost();
        }
        open.popThrough(Tag.CAPTION);
        page.formatting.clearToWall();
        page.mode = Mode.IN_TABLE;
        return true;
    }

    private boolean endColumns() {
        if (open.tag() == Tag.COLGROUP) {
            open.pop();
        }
        page.mode = Mode.IN_TABLE;
        return true;
    }

    private boolean endSection() {
        if (!open.isInTable(Trait.SECTION)) {
            return lost();
        }
        open.popThrough(Trait.SECTION);
        page.mode = Mode.IN_TABLE;
        return true;
    }

    private boolean endRow() {
        if (!open.isInTableScope(Tag.TR)) {
            return lost();
        }
        open.popThrough(Tag.TR);
        page.mode = Mode.IN_SECTION;
        return true;
    }

    private boolean endCell() {
        if (!open.isInTable(Trait.CELL)) {
            return lost();
        }
        open.popThrough(Trait.CELL);
        page.formatting.clearToWall();
        page.mode = Mode.IN_ROW;
        return true;
    }

    /// The part is not open: markup too deep was flattened. What is open tells where the parser stands.
    private boolean lost() {
        Mode before = page.mode;
        page.resetMode();
        return page.mode != before;
    }

    private void endTable() {
        open.popThrough(Tag.TABLE);
        page.resetMode();
    }

    private void popDownToRow() {
        while (open.size() > 1 && open.tag() != Tag.TR && !open.tag().is(Trait.TABLE_SCOPE)) {
            open.pop();
        }
    }
}
