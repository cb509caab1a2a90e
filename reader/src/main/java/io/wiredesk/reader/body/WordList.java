package io.wiredesk.reader.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The resource files beside this package: lines `kind: text`, comments behind `#`.
final class WordList {
    private WordList() {}

    /// One line.
    ///
    /// @param kind what stands before the first colon
    /// @param text what stands behind it
    record Line(String kind, String text) {}

    static List<Line> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is missing from the reader's resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WordList::parse)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the word list " + name, failed);
        }
    }

    private static Line parse(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("word list line '" + line + "' has no kind: want 'kind: text'");
        }
        return new Line(line.substring(0, colon), line.substring(colon + 1).strip());
    }
}
