package io.wiredesk.stories.similarity;

import java.util.Arrays;
import java.util.List;

/// The set of a text's shingles: runs of [#WIDTH] words, each kept as a 32-bit hash (Broder 1997, "On the resemblance
/// and containment of documents"). Immutable.
final class Shingles {
    /// Words in a shingle. Four is long enough that two reports of one event share few by chance, and short enough that
    /// an editor's small changes leave most of a copy's shingles alone.
    static final int WIDTH = 4;

    private static final int[] NONE = {};

    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    /// The shingles of a list of words; none when it is shorter than one shingle.
    static Shingles of(List<String> words) {
        if (words.size() < WIDTH) {
            return new Shingles(NONE);
        }
        int[] hashes = new int[words.size() - WIDTH + 1];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int k = 0; k < WIDTH; k++) {
                hash = mix(hash * 31 + words.get(i + k).hashCode());
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /// The number of different shingles.
    int size() {
        return sorted.length;
    }

    /// The hash at a place, 0 to [#size()]; hashes rise.
    int at(int place) {
        return sorted[place];
    }

    /// How many shingles both have. Linear.
    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// Murmur3's finaliser: spreads neighbouring sums over all 32 bits, so that a remainder of a hash is a fair sample.
    private static int mix(int value) {
        int mixed = (value ^ (value >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
