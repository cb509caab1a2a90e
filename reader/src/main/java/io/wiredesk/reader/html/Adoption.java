package io.wiredesk.reader.html;

/// Closes formatting that was not closed in the order it was opened, so that `<b><p>x</b>y</p>` formats `x` alone (HTML
/// Standard, section 13.2.6.4.7, "adoption agency algorithm").
final class Adoption {
    private static final int ROUNDS = 8;
    private static final int MOST_COPIES = 3;

    private final TreeBuilder page;
    private final Nursery nodes;
    private final OpenElements open;
    private final Formatting formatting;

    Adoption(TreeBuilder page) {
        this.page = page;
        this.nodes = page.nodes;
        this.open = page.open;
        this.formatting = page.formatting;
    }

    void end(Tag tag) {
        int current = open.current();
        if (nodes.tag(current) == tag && formatting.placeOf(current) < 0) {
            open.pop();
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            int formatted = formatting.last(tag);
            if (formatted == Formatting.WALL) {
                page.body().endAny(tag);
                return;
            }
            if (!open.contains(formatted)) {
                formatting.remove(formatted);
                return;
            }
            if (!open.isInScope(formatted)) {
                return;
            }
            int place = open.placeOf(formatted);
            int block = blockBehind(place);
            if (block < 0 || !page.insertion.mayCopy()) {
                open.popThroughPlace(place);
                formatting.remove(formatted);
                return;
            }
            adopt(formatted, place, block);
        }
    }

    /// The place of the outermost special element inside the one at `place`; -1 when there is none.
    private int blockBehind(int place) {
        for (int i = place + 1; i < open.size(); i++) {
            if (nodes.tag(open.get(i)).is(Trait.SPECIAL)) {
                return i;
            }
        }
        return -1;
    }

    private void adopt(int formatted, int place, int blockPlace) {
        int block = open.get(blockPlace);
        int ancestor = open.get(place - 1);
        int bookmark = formatting.placeOf(formatted);
        int last = block;
        int copies = 0;
        for (int i = blockPlace - 1; i > place; i--) {
            int node = open.get(i);
            int listed = formatting.placeOf(node);
            if (++copies > MOST_COPIES && listed >= 0) {
                formatting.removeAt(listed);
                bookmark -= listed < bookmark ? 1 : 0;
                listed = -1;
            }
            if (listed < 0) {
                open.removeAt(i);
                continue;
            }
            int copy = page.insertion.copy(node);
            formatting.set(listed, copy);
            open.replace(i, copy);
            if (last == block) {
                bookmark = listed + 1;
            }
            nodes.remove(last);
            nodes.append(last, copy);
            last = copy;
        }
        nodes.remove(last);
        page.insertion.fostering(last, ancestor);
        int copy = page.insertion.copy(formatted);
        nodes.moveChildren(block, copy);
        nodes.append(copy, block);
        int old = formatting.placeOf(formatted);
        formatting.removeAt(old);
        formatting.insert(old < bookmark ? bookmark - 1 : bookmark, copy);
        open.remove(formatted);
        open.insert(open.placeOf(block) + 1, copy);
    }
}
