package io.wiredesk.stories;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of a statement that carry its sense.
final class Terms {
    /// Words are told apart by so many first letters: `deny` and `denied` are one for most purposes.
    private static final int STEM = 6;

    private static final int SHORTEST = 3;

    private static final Set<String> LITTLE = Set.of(
            "the", "and", "that", "this", "for", "with", "was", "were", "are", "not", "but", "has", "have", "had",
            "will", "would", "from", "they", "their", "she", "her", "his", "him", "its", "who", "what", "any", "been",
            "which", "when", "there", "than", "then", "our", "you", "your", "about", "into", "over", "did", "does",
            "can", "could", "should", "said", "says", "comment", "spokes", "request");

    private Terms() {}

    static Set<String> of(String words) {
        Set<String> terms = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            String stem = word.substring(0, Math.min(STEM, word.length()));
            if (word.length() >= SHORTEST && !LITTLE.contains(word) && !LITTLE.contains(stem)) {
                terms.add(stem);
            }
        }
        return terms;
    }
}
