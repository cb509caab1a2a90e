package io.wiredesk.reader;

import java.util.Optional;

/// Where a metadata field was read from and how far to trust it.
///
/// @param origin the kind of place
/// @param confidence 0–1
/// @param reason in words, where the value does not speak for itself: what closes an article, which zone was assumed
public record Evidence(Origin origin, double confidence, Optional<String> reason) {
    /// Evidence that needs no words.
    public Evidence(Origin origin, double confidence) {
        this(origin, confidence, Optional.empty());
    }

    /// Kinds of places that metadata is read from.
    public enum Origin {
        /// A JSON-LD script block.
        JSON_LD,
        /// A `meta` or `link` element, Open Graph included.
        META,
        /// Microdata or RDFa attributes.
        MICRODATA,
        /// Visible markup, such as a byline element.
        MARKUP,
        /// The running text alone.
        TEXT,
        /// The page's address.
        URL
    }
}
