package io.wiredesk.desk.poll;

import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.fetch.ContentType;
import io.wiredesk.desk.fetch.FetchResult.Fetched;
import io.wiredesk.desk.store.Sources.Source;
import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PublicationTime;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a fetched feed into the entries that can be polled. Safe to share between threads.
final class FeedContents {
    private final FeedReader reader = new FeedReader();

    FeedAnswer read(Source source, Fetched page) {
        Page feedPage = new Page(
                page.body(),
                Page.Kind.AUTO,
                Optional.of(page.url().toString()),
                page.contentType().flatMap(ContentType::charset),
                Optional.of(page.fetchedAt()));
        return switch (reader.read(feedPage)) {
            case FeedReading.NotAFeed no -> new FeedAnswer.Bad(source, "not-a-feed", page.url() + ": " + no.message());
            case FeedReading.Feed feed -> {
                // A feed that was cut off is asked for whole next time: the server would call the half unchanged.
                boolean whole = !feed.warnings().contains("truncated");
                yield new FeedAnswer.Entries(
                        source,
                        entries(source, feed),
                        feed.homepage(),
                        page.etag().filter(_ -> whole),
                        page.lastModified().filter(_ -> whole));
            }
        };
    }

    /// Entries without a page of their own are left out: there is nothing to fetch.
    private static List<PolledEntry> entries(Source source, FeedReading.Feed feed) {
        List<PolledEntry> entries = new ArrayList<>();
        for (FeedReading.Entry entry : feed.entries()) {
            entry.url()
                    .flatMap(FeedContents::address)
                    .ifPresent(url -> entries.add(new PolledEntry(
                            source,
                            entries.size(),
                            entry.id(),
                            url,
                            Optional.of(entry.title()).filter(title -> !title.isBlank()),
                            entry.published().flatMap(PublicationTime::instant),
                            fingerprint(entry))));
        }
        return entries;
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String fingerprint(FeedReading.Entry entry) {
        return Sha256.of(String.join(
                "\n",
                entry.url().orElse(""),
                entry.title(),
                entry.summaryHtml().orElse(""),
                entry.contentHtml().orElse(""),
                entry.published().map(PublicationTime::toString).orElse(""),
                entry.updated().map(PublicationTime::toString).orElse("")));
    }
}
