package io.wiredesk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two short texts say the same in golden cases: their words count, case, articles, possessives, "to",
/// hyphens and the ending -s apart.
final class SameWords {
    private static final Set<String> LEFT_OUT = Set.of("the", "a", "an", "to", "its", "their", "his", "her", "s");

    /// Share of words, counted in both, that must agree.
    private static final double LEAST = 0.75;

    private SameWords() {}

    static boolean in(String one, String other) {
        List<String> ones = words(one);
        List<String> others = words(other);
        int both = ones.size() + others.size();
        int shared = 0;
        for (String word : ones) {
            shared += others.remove(word) ? 1 : 0;
        }
        return both > 0 && 2.0 * shared / both >= LEAST;
    }

    /// Share of the shorter text's words that are in the longer, 0–1.
    static double shared(String one, String other) {
        List<String> ones = words(one);
        List<String> others = words(other);
        double shared = ones.stream().filter(others::contains).count();
        return shared / Math.max(1, Math.min(ones.size(), others.size()));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
                words.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
