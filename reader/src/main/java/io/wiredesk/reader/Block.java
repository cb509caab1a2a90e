package io.wiredesk.reader;

/// One block of the article's body. Blocks stand in reading order and cover [Article#text()].
///
/// @param kind what the block is
/// @param level 1–6 for headings, 0 for all others
/// @param span where it stands in the article's text
public record Block(Kind kind, int level, Span span) {
    /// The kinds of block a body is made of.
    public enum Kind {
        /// A section heading, level 1–6.
        HEADING,
        /// Running text.
        PARAGRAPH,
        /// One item of a list.
        LIST_ITEM,
        /// A block quotation or an embedded post that the article quotes.
        QUOTATION,
        /// A table: rows on lines, cells separated by ` | `.
        TABLE,
        /// Preformatted text, white space kept.
        PREFORMATTED
    }
}
