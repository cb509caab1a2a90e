package io.wiredesk.stories.similarity;

import java.util.Arrays;

/// From a shingle to the latest texts that hold it, in a fixed amount of memory.
///
/// Entries stand in a ring, so a new one overwrites the oldest; entries of one bucket are chained from new to old, and
/// a chain ends where it would leave the ring. LZ77 compressors find repeats in this way (RFC 1951, section 4).
final class ShingleChains {
    /// Entries kept. A text of 500 words takes about 60, so this spans some 17,000 texts: a week of a busy desk.
    private static final int ENTRIES = 1 << 20;

    private static final int BUCKETS = 1 << 18;

    /// Longest walk along a chain. Wording that more texts share is a publisher's boilerplate and says nothing.
    private static final int LONGEST_WALK = 64;

    private final int[] hashes = new int[ENTRIES];
    private final int[] texts = new int[ENTRIES];
    private final long[] older = new long[ENTRIES];
    private final long[] newest = new long[BUCKETS];
    private long entries;

    ShingleChains() {
        Arrays.fill(newest, -1);
    }

    interface Seen {
        void text(int number);
    }

    /// Notes that the text of this number holds this shingle.
    void add(int hash, int text) {
        int slot = (int) (entries & (ENTRIES - 1));
        int bucket = hash & (BUCKETS - 1);
        hashes[slot] = hash;
        texts[slot] = text;
        older[slot] = newest[bucket];
        newest[bucket] = entries++;
    }

    /// Shows the latest texts that hold this shingle, newest first.
    void find(int hash, Seen seen) {
        long at = newest[hash & (BUCKETS - 1)];
        for (int step = 0; step < LONGEST_WALK && at >= 0 && at >= entries - ENTRIES; step++) {
            int slot = (int) (at & (ENTRIES - 1));
            if (hashes[slot] == hash) {
                seen.text(texts[slot]);
            }
            at = older[slot];
        }
    }
}
