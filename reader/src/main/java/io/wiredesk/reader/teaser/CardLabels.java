package io.wiredesk.reader.teaser;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the parts of cards are called where readers see it.
final class CardLabels {
    /// By their first letters: most words begin with none of them.
    private static final Map<Character, List<String>> LABELS =
            WordFile.of(CardLabels.class, "card-words.txt").section("label").stream()
                    .collect(Collectors.groupingBy(label -> label.charAt(0)));

    private CardLabels() {}

    /// The words without a label before them: "Previous post: Ferries wait" → "Ferries wait". Empty when
    /// nothing else is there.
    static String cut(String words) {
        if (words.isEmpty()) {
            return words;
        }
        for (String label : LABELS.getOrDefault(Character.toLowerCase(words.charAt(0)), List.of())) {
            if (words.regionMatches(true, 0, label, 0, label.length())) {
                return behind(words, label.length());
            }
        }
        return words;
    }

    private static String behind(String words, int label) {
        int at = label;
        while (at < words.length() && ": →›»".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return words.substring(at);
    }
}
