package io.wiredesk.reader.encoding;

import io.wiredesk.reader.words.WordFile;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of encodings as the web uses them. Source: WHATWG Encoding Standard, section 4.2 "Names and labels".
final class CharsetLabels {
    /// Labels whose meaning on the web differs from Java's.
    private static final Map<String, String> WEB_MEANING =
            WordFile.of(CharsetLabels.class, "charset-labels.txt").sectionByEntry();

    private CharsetLabels() {}

    /// The encoding a label stands for; empty when nobody knows it.
    static Optional<Charset> charset(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(WEB_MEANING.getOrDefault(key, key)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
