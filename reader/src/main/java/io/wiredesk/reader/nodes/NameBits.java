package io.wiredesk.reader.nodes;

import java.util.Arrays;

/// What a room makes of the names of elements, as bits, worked out once for each set of names on the page. Confined to
/// one thread.
public final class NameBits {
    /// What one name says.
    @FunctionalInterface
    public interface Reading {
        /// Bits for the value of one attribute; the sign bit stays free.
        int bits(NameAttribute attribute, String value);
    }

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final PageNodes page;
    private final Reading reading;
    private final int[] known;

    /// Reads the names on `page` with `reading`.
    public NameBits(PageNodes page, Reading reading) {
        this.page = page;
        this.reading = reading;
        this.known = new int[page.names().size()];
        Arrays.fill(known, UNKNOWN);
        known[0] = 0;
    }

    /// The bits of all names of the element at `at`, joined.
    public int at(int at) {
        int number = page.nameNumber(at);
        return known[number] == UNKNOWN ? read(number) : known[number];
    }

    private int read(int number) {
        int bits = 0;
        int rest = number;
        while (known[rest] == UNKNOWN) {
            NameTable.Entry entry = page.names().entry(rest);
            bits |= reading.bits(entry.attribute(), entry.value());
            rest = entry.rest();
        }
        bits |= known[rest];
        known[number] = bits;
        return bits;
    }
}
