package io.wiredesk.desk.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What came of a request.
public sealed interface FetchResult {
    /// A body came, whole.
    ///
    /// @param url the address after redirects
    /// @param status 200–299
    /// @param contentType as the server named it
    /// @param body with its content encoding undone
    /// @param etag for the next conditional request
    /// @param lastModified for the next conditional request
    /// @param fetchedAt when the answer was there
    record Fetched(
            URI url,
            int status,
            Optional<String> contentType,
            byte[] body,
            Optional<String> etag,
            Optional<String> lastModified,
            Instant fetchedAt)
            implements FetchResult {}

    /// The server says that what is known already is current.
    record NotModified() implements FetchResult {}

    /// The server says that there is nothing at this address.
    ///
    /// @param status 404 or 410
    record Gone(int status) implements FetchResult {}

    /// Nothing usable came.
    ///
    /// @param reason what went wrong, for programs
    /// @param status HTTP status of the answer, 0 when there was none
    /// @param message what went wrong for people, on one line, with the address
    record Failed(Reason reason, int status, String message) implements FetchResult {
        /// A failure without an answer.
        Failed(Reason reason, String message) {
            this(reason, 0, message);
        }
    }

    /// What can go wrong with a request.
    enum Reason {
        /// The address is no `http` or `https` address.
        BAD_ADDRESS,
        /// The address is private and was found on the net.
        PRIVATE_ADDRESS,
        /// The site's robots rules forbid it.
        ROBOTS,
        /// No such host, no route, or nobody listens.
        UNREACHABLE,
        /// No whole answer in time.
        TIMEOUT,
        /// Too many redirects, or a redirect to nowhere.
        REDIRECTS,
        /// The body is larger than the ceiling.
        TOO_LARGE,
        /// The body ended early, or its compression is broken.
        BROKEN_BODY,
        /// The server answered with an error.
        STATUS
    }
}
