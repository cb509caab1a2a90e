package io.wiredesk.desk.fetch;

import io.wiredesk.desk.fetch.FetchResult.Failed;
import io.wiredesk.desk.fetch.FetchResult.Fetched;
import io.wiredesk.desk.fetch.FetchResult.Gone;
import io.wiredesk.desk.fetch.FetchResult.NotModified;
import io.wiredesk.desk.fetch.FetchResult.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// One request and its answer: no redirects, no rules. Safe to share between threads.
final class Exchange implements AutoCloseable {
    private final FetchSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("fetch-deadlines").factory());
    private @Nullable HttpClient client;

    Exchange(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What one request led to.
    sealed interface Answer {
        record Final(FetchResult result) implements Answer {}

        record Redirect(URI target) implements Answer {}
    }

    Answer run(FetchRequest request) throws InterruptedException {
        AtomicBoolean late = new AtomicBoolean();
        try {
            HttpResponse<InputStream> response =
                    client().send(http(request), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                ScheduledFuture<?> deadline = closeWhenLate(body, late);
                try {
                    return answer(request.url(), response, body);
                } finally {
                    deadline.cancel(false);
                }
            }
        } catch (Body.TooLarge e) {
            return failed(
                    Reason.TOO_LARGE, request.url() + " is larger than " + settings.maxBytes() + " bytes: not read");
        } catch (IOException e) {
            return failed(late.get() ? Reason.TIMEOUT : reason(e), explain(request.url(), e, late.get()));
        } catch (IllegalArgumentException e) {
            return failed(Reason.BAD_ADDRESS, "'" + request.url() + "' cannot be fetched: " + e.getMessage());
        }
    }

    /// The client takes a tenth of a second to make, so it waits for the first request.
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(settings.connectTimeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
        }
        return client;
    }

    private HttpRequest http(FetchRequest request) {
        boolean plain = "http".equals(request.url().getScheme());
        HttpRequest.Builder http = HttpRequest.newBuilder(request.url())
                // Over plain HTTP the client would ask to upgrade to HTTP/2, which some old servers answer with 400.
                .version(plain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
                .timeout(settings.totalTimeout())
                .header("User-Agent", settings.userAgent())
                .header("Accept", "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,*/*;q=0.8")
                .header("Accept-Encoding", "gzip, deflate");
        request.etag().ifPresent(tag -> http.header("If-None-Match", tag));
        request.lastModified().ifPresent(since -> http.header("If-Modified-Since", since));
        return http.GET().build();
    }

    /// The request's own timeout ends with the header; a body that drips in needs another.
    private ScheduledFuture<?> closeWhenLate(InputStream body, AtomicBoolean late) {
        return deadlines.schedule(
                () -> {
                    late.set(true);
                    try {
                        body.close();
                    } catch (IOException e) {
                        // The reading thread sees the closed stream and reports the timeout.
                    }
                },
                settings.totalTimeout().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private Answer answer(URI url, HttpResponse<InputStream> response, InputStream body)
            throws IOException, Body.TooLarge {
        int status = response.statusCode();
        return switch (status) {
            case 301, 302, 303, 307, 308 -> redirect(url, response);
            case 304 -> new Answer.Final(new NotModified());
            case 404, 410 -> new Answer.Final(new Gone(status));
            default ->
                status / 100 == 2
                        ? new Answer.Final(fetched(url, response, body))
                        : new Answer.Final(new Failed(Reason.STATUS, status, url + " answered with status " + status));
        };
    }

    private static Answer redirect(URI url, HttpResponse<InputStream> response) {
        Optional<String> location = response.headers().firstValue("Location");
        try {
            return location.<Answer>map(target -> new Answer.Redirect(url.resolve(target.strip())))
                    .orElseGet(() -> failed(Reason.REDIRECTS, url + " redirects without saying where to"));
        } catch (IllegalArgumentException e) {
            return failed(Reason.REDIRECTS, url + " redirects to '" + location.orElse("") + "', which is no address");
        }
    }

    private Fetched fetched(URI url, HttpResponse<InputStream> response, InputStream body)
            throws IOException, Body.TooLarge {
        byte[] raw = Body.read(body, settings.maxBytes());
        String encoding = response.headers().firstValue("Content-Encoding").orElse("");
        return new Fetched(
                url,
                response.statusCode(),
                response.headers().firstValue("Content-Type"),
                Body.decode(raw, encoding, settings.maxBytes()),
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Last-Modified"),
                clock.instant());
    }

    private static Reason reason(IOException thrown) {
        return switch (thrown) {
            case HttpTimeoutException e -> Reason.TIMEOUT;
            case ConnectException e -> Reason.UNREACHABLE;
            default -> Reason.BROKEN_BODY;
        };
    }

    private String explain(URI url, IOException thrown, boolean late) {
        String detail = thrown.getMessage() == null ? "no more is known" : thrown.getMessage();
        return switch (late ? Reason.TIMEOUT : reason(thrown)) {
            case TIMEOUT ->
                url + " gave no whole answer within " + settings.totalTimeout().toSeconds() + " s";
            case UNREACHABLE ->
                url.getHost() + " cannot be reached: "
                        + (isUnknownHost(thrown) ? "no such host; check the address" : "nobody answers there");
            default -> url + " broke off or is badly compressed: " + detail;
        };
    }

    private static boolean isUnknownHost(IOException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private static Answer failed(Reason reason, String message) {
        return new Answer.Final(new Failed(reason, message));
    }

    @Override
    public synchronized void close() {
        deadlines.shutdownNow();
        if (client != null) {
            client.shutdownNow();
        }
    }
}
