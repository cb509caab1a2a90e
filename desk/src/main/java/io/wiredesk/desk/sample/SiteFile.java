package io.wiredesk.desk.sample;

import io.wiredesk.desk.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// What one address answers with.
///
/// @param contentType the value of `Content-Type`
/// @param bytes the uncompressed content; never changed after
/// @param lastModified when it last changed, to the second
/// @param entityTag a weak entity tag (RFC 9110, 8.8.3): the same for the gzipped form
record SiteFile(String contentType, byte[] bytes, Instant lastModified, String entityTag) {
    private static final int TAG_DIGITS = 16;

    /// A file whose tag is drawn from its content.
    static SiteFile of(String contentType, byte[] bytes, Instant lastModified) {
        return new SiteFile(
                contentType, bytes, lastModified, "W/\"" + Sha256.of(bytes).substring(0, TAG_DIGITS) + "\"");
    }

    /// A UTF-8 text that never changes.
    static SiteFile fixed(String contentType, String text) {
        return of(contentType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }
}
