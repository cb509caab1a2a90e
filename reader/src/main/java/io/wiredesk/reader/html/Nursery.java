package io.wiredesk.reader.html;

import java.util.Arrays;

/// The tree while it grows: nodes by number, hung up by links, so that the parser can move whole branches. Confined to
/// one thread.
final class Nursery {
    static final int NONE = -1;
    static final int ROOT = 0;

    /// A page has a node for so many bytes of it, more or less.
    private static final int BYTES_PER_NODE = 64;

    private static final int LEAST_SIZE = 64;

    private Tag[] tags;

    /// For a text the bytes, for an element the attributes.
    private int[] from;

    private int[] to;
    private int[] parent;
    private int[] first;
    private int[] last;
    private int[] next;
    private int[] previous;
    private boolean[] foreign;
    private int size;

    /// @param bytes how long the page is
    Nursery(int bytes) {
        int most = LEAST_SIZE + bytes / BYTES_PER_NODE;
        tags = new Tag[most];
        from = new int[most];
        to = new int[most];
        parent = new int[most];
        first = new int[most];
        last = new int[most];
        next = new int[most];
        previous = new int[most];
        foreign = new boolean[most];
        create(Tag.ROOT, 0, 0);
    }

    int create(Tag tag, int start, int end) {
        if (size == tags.length) {
            grow();
        }
        tags[size] = tag;
        from[size] = start;
        to[size] = end;
        parent[size] = NONE;
        first[size] = NONE;
        last[size] = NONE;
        next[size] = NONE;
        previous[size] = NONE;
        return size++;
    }

    private void grow() {
        tags = Arrays.copyOf(tags, 2 * size);
        from = Arrays.copyOf(from, 2 * size);
        to = Arrays.copyOf(to, 2 * size);
        parent = Arrays.copyOf(parent, 2 * size);
        first = Arrays.copyOf(first, 2 * size);
        last = Arrays.copyOf(last, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
        previous = Arrays.copyOf(previous, 2 * size);
        foreign = Arrays.copyOf(foreign, 2 * size);
    }

    int size() {
        return size;
    }

    Tag tag(int node) {
        return tags[node];
    }

    int from(int node) {
        return from[node];
    }

    int to(int node) {
        return to[node];
    }

    int parent(int node) {
        return parent[node];
    }

    int first(int node) {
        return first[node];
    }

    int next(int node) {
        return next[node];
    }

    /// True for an element of a drawing or formula.
    boolean isForeign(int node) {
        return foreign[node];
    }

    void setForeign(int node) {
        foreign[node] = true;
    }

    void setAttributes(int node, int start, int end) {
        from[node] = start;
        to[node] = end;
    }

    void append(int node, int under) {
        int before = last[under];
        parent[node] = under;
        previous[node] = before;
        next[node] = NONE;
        last[under] = node;
        if (before == NONE) {
            first[under] = node;
        } else {
            next[before] = node;
        }
    }

    void insertBefore(int node, int sibling) {
        int under = parent[sibling];
        int before = previous[sibling];
        parent[node] = under;
        previous[node] = before;
        next[node] = sibling;
        previous[sibling] = node;
        if (before == NONE) {
            first[under] = node;
        } else {
            next[before] = node;
        }
    }

    /// Takes a node off its parent, if it has one.
    void remove(int node) {
        int under = parent[node];
        if (under == NONE) {
            return;
        }
        int before = previous[node];
        int behind = next[node];
        if (before == NONE) {
            first[under] = behind;
        } else {
            next[before] = behind;
        }
        if (behind == NONE) {
            last[under] = before;
        } else {
            previous[behind] = before;
        }
        parent[node] = NONE;
    }

    /// Hangs all children of one node under another that has none.
    void moveChildren(int node, int under) {
        for (int child = first[node]; child != NONE; child = next[child]) {
            parent[child] = under;
        }
        first[under] = first[node];
        last[under] = last[node];
        first[node] = NONE;
        last[node] = NONE;
    }
}
