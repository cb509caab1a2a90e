package io.wiredesk.reader.body;

import java.util.List;
import java.util.Optional;

/// What is known about an article before its body is looked for. All of it may be wrong: it is evidence, not
/// truth.
///
/// @param headline the article's title
/// @param description the page's summary of the article
/// @param authors who wrote it
public record BodyHints(Optional<String> headline, Optional<String> description, List<String> authors) {
    /// Nothing known.
    public static BodyHints none() {
        return new BodyHints(Optional.empty(), Optional.empty(), List.of());
    }
}
