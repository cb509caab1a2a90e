package io.wiredesk.reader;

/// Where a metadata field was read from and how far to trust it.
///
/// @param origin the kind of place
/// @param confidence 0–1
public record Evidence(Origin origin, double confidence) {
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
