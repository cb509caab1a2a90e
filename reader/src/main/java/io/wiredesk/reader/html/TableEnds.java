package io.wiredesk.reader.html;

/// Ends tables and their parts (HTML Standard, sections 13.2.6.4.9 to 13.2.6.4.15). What ends a part says whether it
/// was
/// there.
final class TableEnds {
    private final TreeBuilder page;
    private final OpenElements open;

    TableEnds(TreeBuilder page) {
        this.page = page;
        this.open = page.open;
    }

    void end(Tag tag) {
        boolean part = tag.is(Trait.TABLE_PART);
        if (tag == Tag.TABLE && page.mode != Mode.IN_TABLE) {
            if (endPart()) {
                page.endByMode(tag);
            }
        } else if (tag == Tag.TABLE) {
            if (open.isInTableScope(tag)) {
                table();
            }
        } else if (part) {
            endPart(tag);
        } else if (page.mode == Mode.IN_CAPTION || page.mode == Mode.IN_CELL) {
            page.body().end(tag);
        } else if (page.mode == Mode.IN_COLUMN_GROUP) {
            columns();
            page.endByMode(tag);
        } else {
            page.insertion.fostering(() -> page.body().end(tag));
        }
    }

    /// An end tag of a part of a table ends that part, with all inside it.
    private void endPart(Tag tag) {
        switch (page.mode) {
            case IN_CAPTION -> {
                if (tag == Tag.CAPTION) {
                    caption();
                }
            }
            case IN_COLUMN_GROUP -> {
                if (tag == Tag.COLGROUP) {
                    columns();
                } else if (tag != Tag.COL) {
                    columns();
                    page.endByMode(tag);
                }
            }
            case IN_SECTION -> {
                if (tag.is(Trait.SECTION) && open.isInTableScope(tag)) {
                    section();
                }
            }
            case IN_ROW -> {
                if (tag == Tag.TR) {
                    row();
                } else if (tag.is(Trait.SECTION) && open.isInTableScope(tag) && row()) {
                    page.endByMode(tag);
                }
            }
            case IN_CELL -> {
                if (tag.is(Trait.CELL) && open.isInTableScope(tag)) {
                    open.closeImplied(Tag.ROOT);
                    open.popThrough(tag);
                    page.formatting.clearToWall();
                    page.mode = Mode.IN_ROW;
                } else if ((tag == Tag.TR || tag.is(Trait.SECTION)) && open.isInTableScope(tag) && cell()) {
                    page.endByMode(tag);
                }
            }
            default -> {}
        }
    }

    /// Ends the part that the mode tells of; false when it is not there.
    private boolean endPart() {
        return switch (page.mode) {
            case IN_CAPTION -> caption();
            case IN_COLUMN_GROUP -> columns();
            case IN_SECTION -> section();
            case IN_ROW -> row();
            default -> cell();
        };
    }

    boolean caption() {
        if (!open.isInTableScope(Tag.CAPTION)) {
            return lost();
        }
        open.popThrough(Tag.CAPTION);
        page.formatting.clearToWall();
        page.mode = Mode.IN_TABLE;
        return true;
    }

    boolean columns() {
        if (open.tag() == Tag.COLGROUP) {
            open.pop();
        }
        page.mode = Mode.IN_TABLE;
        return true;
    }

    boolean section() {
        if (!open.isInTable(Trait.SECTION)) {
            return lost();
        }
        open.popThrough(Trait.SECTION);
        page.mode = Mode.IN_TABLE;
        return true;
    }

    boolean row() {
        if (!open.isInTableScope(Tag.TR)) {
            return lost();
        }
        open.popThrough(Tag.TR);
        page.mode = Mode.IN_SECTION;
        return true;
    }

    boolean cell() {
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

    void table() {
        open.popThrough(Tag.TABLE);
        page.resetMode();
    }
}
