package io.wiredesk.reader.html;

import java.util.Arrays;

/// The attributes of a page's tags, in the order of the bytes. Elements have ranges of them: those that the parser
/// makes twice share theirs. Confined to one thread while it fills, then read-only.
final class Attributes {
    private static final int FIRST_SIZE = 256;

    private final Bytes bytes;
    private int[] nameFrom = new int[FIRST_SIZE];
    private int[] nameTo = new int[FIRST_SIZE];
    private int[] valueFrom = new int[FIRST_SIZE];
    private int[] valueTo = new int[FIRST_SIZE];
    private int size;

    Attributes(Bytes bytes) {
        this.bytes = bytes;
    }

    int size() {
        return size;
    }

    void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (size == nameFrom.length) {
            nameFrom = Arrays.copyOf(nameFrom, 2 * size);
            nameTo = Arrays.copyOf(nameTo, 2 * size);
            valueFrom = Arrays.copyOf(valueFrom, 2 * size);
            valueTo = Arrays.copyOf(valueTo, 2 * size);
        }
        nameFrom[size] = nameStart;
        nameTo[size] = nameEnd;
        valueFrom[size] = valueStart;
        valueTo[size++] = valueEnd;
    }

    /// Adds the attributes of two ranges, one behind the other, once more; returns the first one's number.
    int join(int from, int to, int otherFrom, int otherTo) {
        int first = size;
        for (int i = from; i < to; i++) {
            add(nameFrom[i], nameTo[i], valueFrom[i], valueTo[i]);
        }
        for (int i = otherFrom; i < otherTo; i++) {
            add(nameFrom[i], nameTo[i], valueFrom[i], valueTo[i]);
        }
        return first;
    }

    /// Forgets the attributes from `from` on.
    void cut(int from) {
        size = from;
    }

    /// The first attribute called `name` in the range, or -1.
    int find(int from, int to, String name) {
        for (int i = from; i < to; i++) {
            if (bytes.isName(nameFrom[i], nameTo[i], name)) {
                return i;
            }
        }
        return -1;
    }

    String value(int attribute) {
        return References.decoded(bytes.text(valueFrom[attribute], valueTo[attribute]), true);
    }

    String name(int attribute) {
        return bytes.text(nameFrom[attribute], nameTo[attribute]);
    }

    int nameLength(int attribute) {
        return nameTo[attribute] - nameFrom[attribute];
    }

    boolean isName(int attribute, String name) {
        return bytes.isName(nameFrom[attribute], nameTo[attribute], name);
    }

    boolean isEmpty(int attribute) {
        return valueFrom[attribute] == valueTo[attribute];
    }

    int valueHash(int attribute) {
        return bytes.hash(valueFrom[attribute], valueTo[attribute]);
    }

    boolean haveSameValue(int one, int other) {
        return bytes.areAlike(valueFrom[one], valueTo[one], valueFrom[other], valueTo[other]);
    }

    /// True when two ranges hold the same attributes in the same order.
    boolean areAlike(int from, int to, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            if (!bytes.areAlike(
                    nameFrom[from + i], valueTo[from + i], nameFrom[otherFrom + i], valueTo[otherFrom + i])) {
                return false;
            }
        }
        return true;
    }
}
