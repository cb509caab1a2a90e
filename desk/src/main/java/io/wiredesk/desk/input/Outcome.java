package io.wiredesk.desk.input;

import io.wiredesk.desk.document.Document;

/// What came of one input, or of one entry of it.
public sealed interface Outcome {
    /// It was read.
    ///
    /// @param document what was found
    record Done(Document document) implements Outcome {}

    /// It could not be read.
    ///
    /// @param id the input's id, or its location when it has none
    /// @param location where it was looked for
    /// @param code a stable word for programs: `not-found`, `directory`, `unreadable`, `empty`, `binary`,
    ///     `too-large`, `truncated-gzip`, `not-a-feed`, `not-a-warc`, `truncated`, `damaged`,
    ///     `unsupported-encoding`, `revisit`, `no-page`, `unreachable`, `manifest`, `internal`
    /// @param message one line for people: what is wrong, and what to do
    record Failed(String id, String location, String code, String message) implements Outcome {}
}
