package io.wiredesk.desk.store;

import io.wiredesk.desk.capture.RawLocation;
import io.wiredesk.desk.document.Document;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// An article as it is to be filed. Its id is the document's.
///
/// @param document the whole reading
/// @param headline what lists show; never empty
/// @param publisher who published it; never empty
/// @param sourceId the feed that led to it
/// @param publishedAt when published; the fetch time where the page does not say
/// @param precision how exact `publishedAt` is
/// @param fetchedAt when fetched
/// @param raw where the page as it came lies
/// @param bytesDigest SHA-256 of the page's bytes, hexadecimal
/// @param textDigest SHA-256 of headline and text with white space collapsed, hexadecimal
public record FiledArticle(
        Document document,
        String headline,
        String publisher,
        Optional<Long> sourceId,
        Instant publishedAt,
        Precision precision,
        Instant fetchedAt,
        RawLocation raw,
        String bytesDigest,
        String textDigest) {
    /// The article's id.
    public String id() {
        return document.id();
    }

    /// This article with the ids of whom and what it names.
    FiledArticle identified(Map<String, String> ids) {
        return new FiledArticle(
                new Document(
                        document.id(), document.article(), document.ledger().identified(ids)),
                headline,
                publisher,
                sourceId,
                publishedAt,
                precision,
                fetchedAt,
                raw,
                bytesDigest,
                textDigest);
    }

    /// This article, with the publication time of an earlier version when its own page does not tell any.
    public FiledArticle withTimeUnlessKnown(Instant earlier, Precision earlierPrecision) {
        return precision != Precision.UNKNOWN
                ? this
                : new FiledArticle(
                        document,
                        headline,
                        publisher,
                        sourceId,
                        earlier,
                        earlierPrecision,
                        fetchedAt,
                        raw,
                        bytesDigest,
                        textDigest);
    }

    /// How exact a publication time is.
    public enum Precision {
        /// To the moment.
        INSTANT,
        /// To the day; the time stands at the day's start in UTC.
        DAY,
        /// Not known; the time is that of the fetch.
        UNKNOWN
    }
}
