package io.wiredesk.desk.capture;

import java.time.Instant;
import java.util.Optional;

/// A page as it came.
///
/// @param url where it came from; for pages that came from no address, a `urn:`
/// @param fetchedAt when; kept to the second
/// @param status HTTP status, 200 for what did not come by HTTP
/// @param contentType as the server named it, charset included
/// @param body the payload with its transfer and content encodings undone; not copied
public record RawPage(String url, Instant fetchedAt, int status, Optional<String> contentType, byte[] body) {}
