package io.wiredesk.desk.ingest;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A page to be taken in, with what is known about it from outside.
///
/// @param bytes the page, decompressed; not copied, do not change it afterwards
/// @param kind how to read it
/// @param url where it came from
/// @param contentType as its server named it
/// @param status HTTP status; 200 for what did not come by HTTP
/// @param fetchedAt when it was fetched; relative times on the page count from here
/// @param origin what led to it
public record Submission(
        byte[] bytes,
        Page.Kind kind,
        Optional<String> url,
        Optional<String> contentType,
        int status,
        Instant fetchedAt,
        Origin origin) {
    /// A web page at a known address that no feed led to.
    public static Submission html(byte[] bytes, String url, Instant fetchedAt) {
        return new Submission(
                bytes, Page.Kind.HTML, Optional.of(url), Optional.empty(), 200, fetchedAt, Origin.unknown());
    }

    /// What led to a page: used where the page itself does not say.
    ///
    /// @param sourceId the feed's id in the store
    /// @param sourceName the feed's name
    /// @param headline what the feed calls the article
    /// @param published when the feed says that it was published
    public record Origin(
            Optional<Long> sourceId,
            Optional<String> sourceName,
            Optional<String> headline,
            Optional<Instant> published) {
        PageHints hints() {
            return new PageHints(headline, List.of(), published.map(PublicationTime::at));
        }

        /// Nothing led to it.
        public static Origin unknown() {
            return new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
