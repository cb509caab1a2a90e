package io.wiredesk.reader.html;

import java.util.Arrays;

/// The formatting elements that go on behind the end of a block until their own end tags (HTML Standard, section
/// 13.2.4.3), and marks where a wall stands between them. Confined to one thread.
final class Formatting {
    static final int WALL = -1;

    /// Three alike are enough by the standard; so many different ones stand on no sane page, and are dropped.
    private static final int MOST_ALIKE = 3;

    private static final int MOST = 64;

    private final Nursery nodes;
    private final Attributes attributes;
    private int[] entries = new int[MOST];
    private int size;

    Formatting(Nursery nodes, Attributes attributes) {
        this.nodes = nodes;
        this.attributes = attributes;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return entries[place];
    }

    void set(int place, int node) {
        entries[place] = node;
    }

    void add(int node) {
        int alike = 0;
        int oldest = -1;
        int inReach = 0;
        for (int place = size - 1; place >= 0 && entries[place] != WALL; place--) {
            inReach++;
            if (isAlike(entries[place], node)) {
                alike++;
                oldest = place;
            }
        }
        if (alike >= MOST_ALIKE) {
            removeAt(oldest);
        } else if (inReach >= MOST) {
            removeAt(size - inReach);
        }
        insert(size, node);
    }

    private boolean isAlike(int a, int b) {
        return nodes.tag(a) == nodes.tag(b)
                && attributes.areAlike(nodes.from(a), nodes.to(a), nodes.from(b), nodes.to(b));
    }

    void addWall() {
        insert(size, WALL);
    }

    void insert(int place, int node) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        System.arraycopy(entries, place, entries, place + 1, size - place);
        entries[place] = node;
        size++;
    }

    void removeAt(int place) {
        size--;
        System.arraycopy(entries, place + 1, entries, place, size - place);
    }

    void remove(int node) {
        int place = placeOf(node);
        if (place >= 0) {
            removeAt(place);
        }
    }

    /// The place of the node; -1 when it is not among those on this side of the wall.
    int placeOf(int node) {
        for (int place = size - 1; place >= 0 && entries[place] != WALL; place--) {
            if (entries[place] == node) {
                return place;
            }
        }
        return -1;
    }

    /// The last element with the tag on this side of the wall; [#WALL] when there is none.
    int last(Tag tag) {
        for (int place = size - 1; place >= 0 && entries[place] != WALL; place--) {
            if (nodes.tag(entries[place]) == tag) {
                return entries[place];
            }
        }
        return WALL;
    }

    void clearToWall() {
        while (size > 0 && entries[--size] != WALL) {
            // What stood on this side is gone.
        }
    }

    void clear() {
        size = 0;
    }
}
