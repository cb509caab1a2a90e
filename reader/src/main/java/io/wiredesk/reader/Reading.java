package io.wiredesk.reader;

/// What came of reading one page: an article, or why there is none.
public sealed interface Reading {
    /// The page was read. A page without an article is read too: its text is empty and it warns
    /// `not-an-article`.
    ///
    /// @param article what was found
    record Read(Article article) implements Reading {}

    /// The bytes are not something a reader can read.
    ///
    /// @param code a stable word for programs: `empty`, `binary`, `too-large`
    /// @param message one line for people: what is wrong and what to do
    record Unreadable(String code, String message) implements Reading {}
}
