package io.wiredesk.reader.nodes;

import io.wiredesk.reader.html.PageTree;
import java.util.Locale;

/// Notes what the elements of a page are called and which of them are hidden. Confined to one walk.
final class NodeRow {
    private static final String DISPLAY_NONE = "display:none";

    private final PageTree tree;
    private final NameTable table;
    private final Landmarks landmarks = new Landmarks();
    private final int[] names;
    private final int[] classes;
    private final boolean[] hidden;

    private int number;
    private int seen;

    private NodeRow(PageTree tree) {
        this.tree = tree;
        this.table = new NameTable(tree);
        this.names = new int[tree.size()];
        this.classes = new int[tree.size()];
        this.hidden = new boolean[tree.size()];
    }

    static PageNodes of(PageTree tree, String address) {
        NodeRow row = new NodeRow(tree);
        for (int at = 0; at < tree.size(); at++) {
            if (!tree.isText(at)) {
                row.landmarks.add(tree.name(at), at);
                row.attributes(at);
            }
        }
        return new PageNodes(tree, address, row.names, row.classes, row.hidden, row.table, row.landmarks);
    }

    private void attributes(int at) {
        number = 0;
        seen = 0;
        int end = tree.endAttribute(at);
        for (int i = tree.firstAttribute(at); i < end; i++) {
            attribute(at, i);
        }
        names[at] = number;
    }

    /// The names of few attributes have one length: one look at it passes most others by.
    private void attribute(int at, int i) {
        switch (tree.nameLength(i)) {
            case 2 -> name(i, "id", NameAttribute.ID);
            case 3 -> name(i, "rel", NameAttribute.REL);
            case 4 -> name(i, "role", NameAttribute.ROLE);
            case 5 -> {
                if (tree.isName(i, "class")) {
                    classes(at, i);
                } else if (tree.isName(i, "style")) {
                    hidden[at] |= isDisplayNone(i);
                }
            }
            case 6 -> hidden[at] |= tree.isName(i, "hidden");
            case 8 -> {
                name(i, "itemprop", NameAttribute.ITEMPROP);
                name(i, "property", NameAttribute.PROPERTY);
            }
            case 11 -> {
                name(i, "data-testid", NameAttribute.DATA_TESTID);
                hidden[at] |= tree.isName(i, "aria-hidden") && tree.value(i).equals("true");
            }
            case 14 -> name(i, "data-component", NameAttribute.DATA_COMPONENT);
            default -> {}
        }
    }

    private void classes(int at, int i) {
        if (isFirst(NameAttribute.CLASS)) {
            classes[at] = tree.isEmpty(i) ? 0 : table.with(0, NameAttribute.CLASS, i);
            number = number == 0 ? classes[at] : table.with(number, NameAttribute.CLASS, i);
        }
    }

    private void name(int i, String name, NameAttribute attribute) {
        if (tree.isName(i, name) && isFirst(attribute)) {
            number = table.with(number, attribute, i);
        }
    }

    /// Of several attributes of a name the first counts.
    private boolean isFirst(NameAttribute attribute) {
        int before = seen;
        seen |= attribute.bit();
        return before != seen;
    }

    /// Matches "display: none", "DISPLAY:none"; not "display:block".
    private boolean isDisplayNone(int i) {
        String style = tree.value(i);
        return style.length() >= DISPLAY_NONE.length()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains(DISPLAY_NONE);
    }
}
