package io.wiredesk.reader.nodes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the sets of names that the elements of a page bear. Elements with the same names share a number.
///
/// A set of names is an entry for its last name and the number of the set of those before; 0 is the set of none.
/// Confined to one thread while it fills, then read-only.
final class NameTable {
    /// One name more than in another set.
    record Entry(int rest, NameAttribute attribute, String value) {}

    private static final Entry NONE = new Entry(0, NameAttribute.CLASS, "");

    private final List<Entry> entries = new ArrayList<>(List.of(NONE));
    private final Map<Entry, Integer> numbers = new HashMap<>();

    /// Classes that stand alone are most of all sets and need no key made for the look-up.
    private final Map<String, Integer> classes = new HashMap<>();

    int with(int rest, NameAttribute attribute, String value) {
        if (rest == 0 && attribute == NameAttribute.CLASS) {
            Integer known = classes.get(value);
            if (known != null) {
                return known;
            }
            int number = add(new Entry(0, attribute, value));
            classes.put(value, number);
            return number;
        }
        Entry entry = new Entry(rest, attribute, value);
        Integer known = numbers.get(entry);
        if (known != null) {
            return known;
        }
        int number = add(entry);
        numbers.put(entry, number);
        return number;
    }

    private int add(Entry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int size() {
        return entries.size();
    }
}
