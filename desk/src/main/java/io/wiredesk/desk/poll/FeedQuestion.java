package io.wiredesk.desk.poll;

import io.wiredesk.desk.fetch.FetchRequest;
import io.wiredesk.desk.fetch.FetchRequest.Purpose;
import io.wiredesk.desk.fetch.FetchResult;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.store.FeedEntries;
import io.wiredesk.desk.store.Sources.Source;
import io.wiredesk.desk.store.Store;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Asks one feed what it has. Safe to share between threads.
final class FeedQuestion {
    private final Store store;
    private final Fetcher fetcher;
    private final PollSettings settings;
    private final FeedContents contents = new FeedContents();

    FeedQuestion(Store store, Fetcher fetcher, PollSettings settings) {
        this.store = store;
        this.fetcher = fetcher;
        this.settings = settings;
    }

    FeedAnswer ask(Source source) {
        URI url;
        try {
            url = new URI(source.feedUrl());
        } catch (URISyntaxException e) {
            return new FeedAnswer.Bad(source, "failed", "'" + source.feedUrl() + "' is no address");
        }
        return switch (fetcher.fetch(request(source, url))) {
            case FetchResult.Fetched page -> contents.read(source, page);
            case FetchResult.NotModified same -> new FeedAnswer.Same(source);
            case FetchResult.Gone gone ->
                new FeedAnswer.Bad(
                        source,
                        "gone",
                        url + " answered with status " + gone.status() + ": the feed is not there any more");
            case FetchResult.Failed failed -> new FeedAnswer.Bad(source, "failed", failed.message());
        };
    }

    /// While pages of it wait for another try, the whole feed is asked for: they are found by its entries.
    private FetchRequest request(Source source, URI url) {
        boolean retries = store.read(handle -> new FeedEntries(handle).hasRetries(source.id(), settings.attempts()));
        return new FetchRequest(
                url,
                Purpose.NAMED,
                retries ? Optional.empty() : source.etag(),
                retries ? Optional.empty() : source.lastModified());
    }
}
