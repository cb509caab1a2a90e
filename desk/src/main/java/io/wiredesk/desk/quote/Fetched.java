package io.wiredesk.desk.quote;

import java.util.Optional;

/// What asking a quote source brought.
sealed interface Fetched {
    /// An answer, not read yet.
    ///
    /// @param bytes the answer
    /// @param etag for the next conditional request
    /// @param lastModified for the next conditional request
    record Body(byte[] bytes, Optional<String> etag, Optional<String> lastModified) implements Fetched {}

    /// Nothing changed since last time.
    record Same() implements Fetched {}

    /// Nothing usable.
    ///
    /// @param status `failed` or `gone`
    /// @param message one line for people
    record Failed(String status, String message) implements Fetched {}
}
