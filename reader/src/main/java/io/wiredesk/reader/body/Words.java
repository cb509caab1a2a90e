package io.wiredesk.reader.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of a text, for comparing texts as bags of words.
final class Words {
    private Words() {}

    /// The different words of `text` in lower case; empty for a text without letters or digits.
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
