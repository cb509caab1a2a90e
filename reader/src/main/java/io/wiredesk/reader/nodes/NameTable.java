package io.wiredesk.reader.nodes;

import io.wiredesk.reader.html.PageTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers the sets of names that the elements of a page bear. Elements with the same names share a number.
///
/// A set of names is an entry for its last name and the number of the set of those before; 0 is the set of none. Names
/// are compared as bytes, and made into strings once each. Confined to one thread while it fills, then read-only.
final class NameTable {
    private static final int FIRST_SIZE = 512;
    private static final int HASH = 31;

    /// One name more than in another set.
    record Entry(int rest, NameAttribute attribute, String value) {}

    private static final Entry NONE = new Entry(0, NameAttribute.CLASS, "");

    private final PageTree tree;
    private final List<Entry> entries = new ArrayList<>(List.of(NONE));

    /// For each entry an attribute of its value and its hash.
    private int[] attributes = new int[FIRST_SIZE];

    private int[] hashes = new int[FIRST_SIZE];

    /// Numbers of entries by hash, a power of two, at most half full; 0 for none.
    private int[] slots = new int[2 * FIRST_SIZE];

    NameTable(PageTree tree) {
        this.tree = tree;
    }

    /// The number of the set `rest` with one name more.
    ///
    /// @param at the attribute on the page that holds the name
    int with(int rest, NameAttribute attribute, int at) {
        int hash = (tree.valueHash(at) * HASH + rest) * HASH + attribute.bit();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (isKnown(slots[slot], hash, rest, attribute, at)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        int number = entries.size();
        entries.add(new Entry(rest, attribute, tree.value(at)));
        if (number == hashes.length) {
            grow();
            slot = free(hash);
        }
        attributes[number] = at;
        hashes[number] = hash;
        slots[slot] = number;
        return number;
    }

    private boolean isKnown(int number, int hash, int rest, NameAttribute attribute, int at) {
        Entry entry = entries.get(number);
        return hashes[number] == hash
                && entry.rest == rest
                && entry.attribute == attribute
                && tree.haveSameValue(attributes[number], at);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private int free(int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int known = hashes.length;
        attributes = Arrays.copyOf(attributes, 2 * known);
        hashes = Arrays.copyOf(hashes, 2 * known);
        slots = new int[4 * known];
        for (int number = 1; number < known; number++) {
            slots[free(hashes[number])] = number;
        }
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int size() {
        return entries.size();
    }
}
