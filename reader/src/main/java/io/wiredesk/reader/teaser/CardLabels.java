package io.wiredesk.reader.teaser;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Optional;

/// What the parts of cards are called where readers see it.
final class CardLabels {
    private static final List<String> LABELS =
            WordFile.of(CardLabels.class, "card-words.txt").section("label");

    private CardLabels() {}

    /// The words without a label before them: "Previous post: Ferries wait" → "Ferries wait". Empty when nothing
    /// else is there.
    static String cut(String words) {
        Optional<String> label = LABELS.stream()
                .filter(start -> words.regionMatches(true, 0, start, 0, start.length()))
                .findFirst();
        int at = label.map(String::length).orElse(0);
        while (label.isPresent() && at < words.length() && ": →›»".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return words.substring(at);
    }
}
