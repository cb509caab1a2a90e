package io.wiredesk.reader.html;

import java.util.Arrays;

/// The elements that are open where the parser stands, outermost first (HTML Standard, section 13.2.4.2). Confined to
/// one
/// thread.
final class OpenElements {
    static final int NONE = -1;

    private static final int FIRST_SIZE = 64;

    private final Nursery nodes;
    private int[] open = new int[FIRST_SIZE];
    private boolean[] isOpen = new boolean[FIRST_SIZE];
    private int size;

    OpenElements(Nursery nodes) {
        this.nodes = nodes;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return open[place];
    }

    int current() {
        return open[size - 1];
    }

    Tag tag() {
        return nodes.tag(open[size - 1]);
    }

    void push(int node) {
        insert(size, node);
    }

    void insert(int place, int node) {
        if (size == open.length) {
            open = Arrays.copyOf(open, 2 * size);
        }
        if (node >= isOpen.length) {
            isOpen = Arrays.copyOf(isOpen, Math.max(2 * isOpen.length, node + 1));
        }
        System.arraycopy(open, place, open, place + 1, size - place);
        open[place] = node;
        isOpen[node] = true;
        size++;
    }

    void replace(int place, int node) {
        removeAt(place);
        insert(place, node);
    }

    void pop() {
        isOpen[open[--size]] = false;
    }

    void removeAt(int place) {
        isOpen[open[place]] = false;
        size--;
        System.arraycopy(open, place + 1, open, place, size - place);
    }

    void remove(int node) {
        if (contains(node)) {
            removeAt(placeOf(node));
        }
    }

    boolean contains(int node) {
        return node < isOpen.length && isOpen[node];
    }

    int placeOf(int node) {
        int place = size - 1;
        while (place >= 0 && open[place] != node) {
            place--;
        }
        return place;
    }

    /// The place of the innermost open element with the tag; [#NONE] when there is none.
    int placeOf(Tag tag) {
        int place = size - 1;
        while (place >= 0 && nodes.tag(open[place]) != tag) {
            place--;
        }
        return place;
    }

    /// True when an element with the tag is open, and none between that shuts it off.
    boolean isInScope(Tag tag) {
        return isWithin(tag, Trait.SCOPE, Tag.ROOT);
    }

    boolean isInButtonScope(Tag tag) {
        return isWithin(tag, Trait.SCOPE, Tag.BUTTON);
    }

    boolean isInTableScope(Tag tag) {
        return isWithin(tag, Trait.TABLE_SCOPE, Tag.ROOT);
    }

    boolean isInListScope(Tag tag) {
        for (int place = size - 1; place >= 0; place--) {
            Tag around = nodes.tag(open[place]);
            if (around == tag) {
                return true;
            }
            if (around.is(Trait.LIST_SCOPE) || shuts(place)) {
                return false;
            }
        }
        return false;
    }

    private boolean isWithin(Tag tag, Trait shutter, Tag alsoShuts) {
        for (int place = size - 1; place >= 0; place--) {
            Tag around = nodes.tag(open[place]);
            if (around == tag) {
                return true;
            }
            if (around == alsoShuts || (shutter == Trait.SCOPE ? shuts(place) : around.is(shutter))) {
                return false;
            }
        }
        return false;
    }

    private boolean shuts(int place) {
        Tag tag = nodes.tag(open[place]);
        return tag.is(Trait.SCOPE) || (tag.is(Trait.OPENING) && nodes.isForeign(open[place]));
    }

    boolean isHeadingInScope() {
        for (int place = size - 1; place >= 0 && !shuts(place); place--) {
            if (nodes.tag(open[place]).is(Trait.HEADING)) {
                return true;
            }
        }
        return false;
    }

    /// True when an element with the trait is open in the innermost table.
    boolean isInTable(Trait trait) {
        for (int place = size - 1; place >= 0; place--) {
            Tag around = nodes.tag(open[place]);
            if (around.is(trait)) {
                return true;
            }
            if (around.is(Trait.TABLE_SCOPE)) {
                return false;
            }
        }
        return false;
    }

    /// True when this very element is open and nothing between shuts it off.
    boolean isInScope(int node) {
        for (int place = size - 1; place >= 0; place--) {
            if (open[place] == node) {
                return true;
            }
            if (shuts(place)) {
                return false;
            }
        }
        return false;
    }

    /// Closes all up to and with the innermost element of the tag.
    void popThrough(Tag tag) {
        while (size > 1) {
            boolean last = tag() == tag;
            pop();
            if (last) {
                return;
            }
        }
    }

    void popThrough(Trait trait) {
        while (size > 1) {
            boolean last = tag().is(trait);
            pop();
            if (last) {
                return;
            }
        }
    }

    /// Closes this element and all inside it.
    void popThroughPlace(int place) {
        while (size > Math.max(1, place)) {
            pop();
        }
    }

    /// Closes elements whose end tags may be left out; not those of `except`.
    void closeImplied(Tag except) {
        while (size > 1 && tag().is(Trait.IMPLIED) && tag() != except) {
            pop();
        }
    }

    /// Closes a paragraph that ends where a block begins.
    void closeParagraph() {
        if (isInButtonScope(Tag.P)) {
            closeImplied(Tag.P);
            popThrough(Tag.P);
        }
    }

    /// Closes all inside the innermost element that is a table or a template, or has the trait.
    void popDownTo(Trait part) {
        while (size > 1 && !tag().is(part) && !tag().is(Trait.TABLE_SCOPE)) {
            pop();
        }
    }
}
