package io.wiredesk.reader.body;

import io.wiredesk.reader.words.HashedWords;
import io.wiredesk.reader.words.WordHash;
import java.util.List;

/// How many words a text shares with a fixed one, compared without regard to case. Only the first units of a text are
/// looked at. Confined to one reading; one comparison at a time.
final class SharedWords {
    /// Summaries and headlines are shorter.
    private static final int LOOKED_AT = 400;

    private final HashedWords own;

    /// By word of the fixed text: the number of the last comparison that met it.
    private final int[] last;

    private int comparison;
    private int words;
    private int shared;
    private int met;

    SharedWords(String text) {
        List<String> different = List.copyOf(Words.of(text));
        own = new HashedWords(different);
        last = new int[different.size()];
    }

    /// Compares; the answers below are then about `text`.
    void compare(String text) {
        comparison++;
        words = 0;
        shared = 0;
        met = 0;
        if (last.length == 0) {
            return;
        }
        int end = Math.min(text.length(), LOOKED_AT);
        long hash = WordHash.START;
        for (int i = 0; i < end; i++) {
            char unit = text.charAt(i);
            if (WordHash.isPart(unit)) {
                hash = WordHash.with(hash, unit);
            } else if (hash != WordHash.START) {
                count(hash);
                hash = WordHash.START;
            }
        }
        if (hash != WordHash.START) {
            count(hash);
        }
    }

    private void count(long word) {
        words++;
        int number = own.number(word);
        if (number != HashedWords.NONE) {
            shared++;
            met += last[number] == comparison ? 0 : 1;
            last[number] = comparison;
        }
    }

    /// Share of the text's words, 0–1, that are words of the fixed text.
    double ofText() {
        return words == 0 ? 0 : (double) shared / words;
    }

    /// Share of the fixed text's words, 0–1, that the text holds.
    double ofOwn() {
        return last.length == 0 ? 0 : (double) met / last.length;
    }
}
