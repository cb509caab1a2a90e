package io.wiredesk.reader.body;

import java.util.Arrays;

/// How many words a text shares with a fixed one, compared without regard to case. Words are told by 64-bit hashes:
/// two that differ and hash alike cost a count, no more. Only the first units of a text are looked at. Confined to
/// one reading; one comparison at a time.
final class SharedWords {
    /// Summaries and headlines are shorter.
    private static final int LOOKED_AT = 400;

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /// Hashes of the fixed text's words, sorted.
    private final long[] own;

    /// By word of the fixed text: the number of the last comparison that met it.
    private final int[] last;

    private int comparison;
    private int words;
    private int shared;
    private int met;

    SharedWords(String text) {
        own = Words.of(text).stream().mapToLong(SharedWords::hash).sorted().toArray();
        last = new int[own.length];
    }

    /// Compares; the answers below are then about `text`.
    void compare(String text) {
        comparison++;
        words = 0;
        shared = 0;
        met = 0;
        if (own.length == 0) {
            return;
        }
        int end = Math.min(text.length(), LOOKED_AT);
        long hash = START;
        boolean inWord = false;
        for (int i = 0; i < end; i++) {
            char unit = text.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                hash = with(hash, unit);
                inWord = true;
            } else if (inWord) {
                count(hash);
                hash = START;
                inWord = false;
            }
        }
        if (inWord) {
            count(hash);
        }
    }

    private static long hash(String word) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    /// FNV-1a over the lower-case units.
    private static long with(long hash, char unit) {
        return (hash ^ Character.toLowerCase(unit)) * PRIME;
    }

    private void count(long word) {
        words++;
        int at = Arrays.binarySearch(own, word);
        if (at >= 0) {
            shared++;
            met += last[at] == comparison ? 0 : 1;
            last[at] = comparison;
        }
    }

    /// Share of the text's words, 0–1, that are words of the fixed text.
    double ofText() {
        return words == 0 ? 0 : (double) shared / words;
    }

    /// Share of the fixed text's words, 0–1, that the text holds.
    double ofOwn() {
        return own.length == 0 ? 0 : (double) met / own.length;
    }
}
