package io.wiredesk.desk.poll;

import io.wiredesk.desk.store.Sources.Source;
import java.util.List;
import java.util.Optional;

/// What asking one feed came to.
sealed interface FeedAnswer {
    /// The feed asked.
    Source source();

    /// A feed came.
    ///
    /// @param entries its entries, in its order
    /// @param homepage the page that it names as its own
    /// @param etag for the next conditional request
    /// @param lastModified for the next conditional request
    record Entries(
            Source source,
            List<PolledEntry> entries,
            Optional<String> homepage,
            Optional<String> etag,
            Optional<String> lastModified)
            implements FeedAnswer {}

    /// Nothing changed since last time.
    record Same(Source source) implements FeedAnswer {}

    /// No feed came.
    ///
    /// @param status `failed`, `not-a-feed` or `gone`
    /// @param message what was wrong, for people
    record Bad(Source source, String status, String message) implements FeedAnswer {}
}
