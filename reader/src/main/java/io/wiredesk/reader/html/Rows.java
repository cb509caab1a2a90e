package io.wiredesk.reader.html;

import java.util.Arrays;

/// Lays a grown tree out in document order. Confined to one thread.
final class Rows {
    final Tag[] tags;
    final int[] from;
    final int[] to;
    final int[] parents;
    final int[] ends;
    final Contents contents = new Contents();
    int size;

    private Rows(int most) {
        tags = new Tag[most];
        from = new int[most];
        to = new int[most];
        parents = new int[most];
        ends = new int[most];
    }

    static Rows of(Nursery nodes) {
        Rows rows = new Rows(nodes.size());
        int[] rowOf = new int[nodes.size()];
        int node = Nursery.ROOT;
        rowOf[node] = rows.add(nodes, node, -1);
        while (true) {
            int below = nodes.first(node);
            if (below != Nursery.NONE) {
                node = below;
            } else {
                while (nodes.next(node) == Nursery.NONE) {
                    rows.close(nodes, node, rowOf);
                    node = nodes.parent(node);
                    if (node == Nursery.ROOT) {
                        rows.ends[0] = rows.size;
                        return rows;
                    }
                }
                rows.close(nodes, node, rowOf);
                node = nodes.next(node);
            }
            int parent = rowOf[nodes.parent(node)];
            if (nodes.tag(node) == Tag.CONTENT) {
                rows.contents.add(parent, nodes.from(node), nodes.to(node));
            } else {
                rowOf[node] = rows.add(nodes, node, parent);
            }
        }
    }

    private int add(Nursery nodes, int node, int parent) {
        tags[size] = nodes.tag(node);
        from[size] = nodes.from(node);
        to[size] = nodes.to(node);
        parents[size] = parent;
        return size++;
    }

    private void close(Nursery nodes, int node, int[] rowOf) {
        if (nodes.tag(node) != Tag.CONTENT) {
            ends[rowOf[node]] = size;
        }
    }

    /// The rows that `order` numbers, in that order: an element before all that is in it.
    static Rows picked(int[] order, Tag[] tags, int[] from, int[] to, int[] parents) {
        Rows rows = new Rows(order.length);
        int[] numbers = numbers(order, tags.length);
        for (int old : order) {
            int parent = parents[old] < 0 ? -1 : numbers[parents[old]];
            int row = rows.size++;
            rows.tags[row] = tags[old];
            rows.from[row] = from[old];
            rows.to[row] = to[old];
            rows.parents[row] = parent;
        }
        for (int row = rows.size - 1; row >= 0; row--) {
            rows.ends[row] = Math.max(rows.ends[row], row + 1);
            if (rows.parents[row] >= 0) {
                int around = rows.parents[row];
                rows.ends[around] = Math.max(rows.ends[around], rows.ends[row]);
            }
        }
        return rows;
    }

    static int[] numbers(int[] order, int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < order.length; i++) {
            numbers[order[i]] = i;
        }
        return numbers;
    }
}
