package io.wiredesk.desk.ingest;

/// What came of taking a page in.
public sealed interface Intake {
    /// The article is on file, for certain.
    ///
    /// @param articleId its stable id
    /// @param storyId the story it stands in
    /// @param change whether this page made a difference
    record Filed(String articleId, String storyId, Change change) implements Intake {}

    /// The page holds nothing to file.
    ///
    /// @param code a stable word for programs: `no-article`, or the code of an unreadable page
    /// @param message one line for people: what is wrong and what to do
    record Rejected(String code, String message) implements Intake {}

    /// What a page did to the record.
    enum Change {
        /// The article was not on file before.
        NEW,
        /// Its text differs from the version on file, which was kept as an earlier version.
        REVISED,
        /// Nothing was written.
        UNCHANGED
    }
}
