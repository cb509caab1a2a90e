package io.wiredesk.reader.words;

import java.util.Arrays;
import java.util.Collection;

/// A set of words, numbered, that is asked by [WordHash]: a text need not be cut into strings to look its words up.
///
/// An open-addressed table with linear probing. Immutable, safe to share.
public final class HashedWords {
    /// Answer for a word that is not in the set.
    public static final int NONE = -1;

    private final long[] hashes;
    private final int[] numbers;
    private final int mask;

    /// @param words numbered in their order, from 0; where one stands twice, its first place counts
    public HashedWords(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(1, words.size())) << 2;
        hashes = new long[size];
        numbers = new int[size];
        mask = size - 1;
        Arrays.fill(numbers, NONE);
        int number = 0;
        for (String word : words) {
            long hash = WordHash.of(word);
            int slot = slot(hash);
            if (numbers[slot] == NONE) {
                hashes[slot] = hash;
                numbers[slot] = number;
            }
            number++;
        }
    }

    /// The number of the word that hashes so, or [#NONE].
    public int number(long hash) {
        return numbers[slot(hash)];
    }

    /// Where the hash is or would be put; the table is never full.
    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> Integer.SIZE)) & mask;
        while (numbers[slot] != NONE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
