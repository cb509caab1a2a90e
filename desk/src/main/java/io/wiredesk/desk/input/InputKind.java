package io.wiredesk.desk.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an input is, in the words of the command line.
public enum InputKind {
    /// Decide by looking.
    AUTO,
    /// A web page.
    HTML,
    /// A page flattened to text, clutter included.
    PAGE_TEXT,
    /// Clean article text, taken verbatim.
    TEXT,
    /// A feed: one document an entry.
    FEED,
    /// A web archive: one document for each page in it.
    WARC;

    /// As typed: `page-text`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind so called, if there is one.
    public static Optional<InputKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(word))
                .findFirst();
    }
}
