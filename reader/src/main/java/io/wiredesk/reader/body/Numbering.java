package io.wiredesk.reader.body;

import java.util.Arrays;

/// Numbers different keys from 0 on, in the order in which they are first asked for. An open-addressed table with
/// linear probing; confined to one thread.
final class Numbering {
    private static final int FREE = -1;

    /// 2⁶⁴ divided by the golden ratio: spreads neighbouring keys (Knuth, TAOCP vol. 3, 6.4).
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;
    private int next;

    /// @param most how many different keys there may be
    Numbering(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
        keys = new long[1 << bits];
        numbers = new int[1 << bits];
        shift = Long.SIZE - bits;
        Arrays.fill(numbers, FREE);
    }

    int of(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (numbers[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (numbers[slot] == FREE) {
            keys[slot] = key;
            numbers[slot] = next++;
        }
        return numbers[slot];
    }
}
