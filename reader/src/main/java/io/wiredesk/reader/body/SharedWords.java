package io.wiredesk.reader.body;

import java.util.HashMap;
import java.util.Map;

/// How many words a text shares with a fixed one, compared without regard to case. Only the first units of a
/// text are looked at. Confined to one reading; one comparison at a time.
final class SharedWords {
    /// Summaries and headlines are shorter.
    private static final int LOOKED_AT = 600;

    /// Each word of the fixed text, with the number of the last comparison that met it.
    private final Map<String, int[]> own = new HashMap<>();

    private int comparison;
    private int words;
    private int shared;
    private int met;

    SharedWords(String text) {
        for (String word : Words.of(text)) {
            own.put(word, new int[1]);
        }
    }

    /// Compares; the answers below are then about `text`.
    void compare(String text) {
        comparison++;
        words = 0;
        shared = 0;
        met = 0;
        if (own.isEmpty()) {
            return;
        }
        int end = Math.min(text.length(), LOOKED_AT);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean inside = i < end && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                count(text.substring(start, i));
                start = -1;
            }
        }
    }

    private void count(String word) {
        words++;
        int[] last = own.get(Words.folded(word));
        if (last != null) {
            shared++;
            met += last[0] == comparison ? 0 : 1;
            last[0] = comparison;
        }
    }

    /// Share of the text's words, 0–1, that are words of the fixed text.
    double ofText() {
        return words == 0 ? 0 : (double) shared / words;
    }

    /// Share of the fixed text's words, 0–1, that the text holds.
    double ofOwn() {
        return own.isEmpty() ? 0 : (double) met / own.size();
    }
}
