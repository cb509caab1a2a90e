package io.wiredesk.reader.body;

import java.util.Optional;

/// What is known about an article before its body is looked for. All of it may be wrong: it is evidence, not
/// truth.
///
/// @param headline the article's title
/// @param description the page's summary of the article
/// @param scriptBody the body as the page's JSON-LD gives it, often shortened
public record BodyHints(Optional<String> headline, Optional<String> description, Optional<String> scriptBody) {
    /// Nothing known.
    public static BodyHints none() {
        return new BodyHints(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
