package io.wiredesk.desk.quote;

import io.wiredesk.desk.fetch.FetchRequest;
import io.wiredesk.desk.fetch.FetchRequest.Purpose;
import io.wiredesk.desk.fetch.FetchResult;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.quote.format.QuoteAnswer;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.quote.format.QuoteReading;
import io.wiredesk.desk.store.Quote;
import io.wiredesk.desk.store.QuoteSources;
import io.wiredesk.desk.store.QuoteSources.Poll;
import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import io.wiredesk.desk.store.Quotes;
import io.wiredesk.desk.store.Store;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One round of polling quotes: asks sources side by side, then files what came, one source after the other.
/// Confined to one thread at a time.
final class QuoteRound {
    private final Store store;
    private final Fetcher fetcher;
    private final QuoteHealth health;
    private final Clock clock;

    QuoteRound(Store store, Fetcher fetcher, QuoteHealth health, Clock clock) {
        this.store = store;
        this.fetcher = fetcher;
        this.health = health;
        this.clock = clock;
    }

    QuoteReport run(List<QuoteSource> sources) {
        QuoteReport report = QuoteReport.NONE;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Fetched>> asked = new ArrayList<>();
            sources.forEach(source -> asked.add(threads.submit(() -> ask(source))));
            for (int i = 0; i < sources.size(); i++) {
                report = report.plus(take(sources.get(i), asked.get(i).get()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
        return report;
    }

    private Fetched ask(QuoteSource source) {
        if (!isAddress(source.url())) {
            return QuoteFile.read(source);
        }
        URI url;
        try {
            url = new URI(source.url());
        } catch (URISyntaxException e) {
            return new Fetched.Failed("failed", "'" + source.url() + "' is no address");
        }
        return switch (fetcher.fetch(new FetchRequest(url, Purpose.NAMED, source.etag(), source.lastModified()))) {
            case FetchResult.Fetched page -> new Fetched.Body(page.body(), page.etag(), page.lastModified());
            case FetchResult.NotModified same -> new Fetched.Same();
            case FetchResult.Gone gone ->
                new Fetched.Failed("gone", url + " answered with status " + gone.status() + ": it is not there");
            case FetchResult.Failed failed -> new Fetched.Failed("failed", failed.message());
        };
    }

    static boolean isAddress(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    private QuoteReport take(QuoteSource source, Fetched fetched) {
        Instant now = clock.instant();
        return switch (fetched) {
            case Fetched.Failed(String status, String message) -> failed(source, status, message, now);
            case Fetched.Same same -> {
                note(source, health.same(source, now));
                yield new QuoteReport(1, 0, 0, 0);
            }
            case Fetched.Body body -> take(source, body, now);
        };
    }

    private QuoteReport take(QuoteSource source, Fetched.Body body, Instant now) {
        Optional<Kind> kind = Kind.named(source.kind());
        if (kind.isEmpty()) {
            return failed(source, "failed", "'" + source.kind() + "' is a kind that this wiredesk does not know", now);
        }
        QuoteAnswer answer = new QuoteAnswer(source.url(), body.bytes(), source.symbols(), now);
        return switch (kind.get().format().read(answer)) {
            case QuoteReading.Wrong(String message) -> failed(source, "wrong-format", message, now);
            case QuoteReading.Quotes came -> {
                Optional<Instant> newest = came.quotes().stream().map(Quote::at).max(Instant::compareTo);
                int changed = store.write(handle -> {
                    int count = new Quotes(handle).add(source.id(), came.quotes());
                    new QuoteSources(handle).polled(source.id(), health.good(source, body, came, newest, now));
                    return count;
                });
                yield new QuoteReport(1, 0, changed, came.skipped());
            }
        };
    }

    private QuoteReport failed(QuoteSource source, String status, String message, Instant now) {
        note(source, health.bad(source, status, message, now));
        return new QuoteReport(1, 1, 0, 0);
    }

    private void note(QuoteSource source, Poll poll) {
        store.write(handle -> {
            new QuoteSources(handle).polled(source.id(), poll);
            return poll;
        });
    }
}
