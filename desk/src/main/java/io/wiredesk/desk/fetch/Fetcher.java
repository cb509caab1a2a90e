package io.wiredesk.desk.fetch;

import io.wiredesk.desk.fetch.FetchRequest.Purpose;
import io.wiredesk.desk.fetch.FetchResult.Failed;
import io.wiredesk.desk.fetch.FetchResult.Reason;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Fetches over HTTP. A call blocks until there is a result: use a virtual thread for each. Safe to share.
public final class Fetcher implements AutoCloseable {
    private final FetchSettings settings;
    private final Exchange exchange;
    private final RobotsRules robots;
    private final HostQueue queue = new HostQueue();

    /// A fetcher that has not connected to anything yet.
    public Fetcher(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.exchange = new Exchange(settings, clock);
        this.robots = new RobotsRules(
                settings.userAgent(), settings.robotsAge(), clock, file -> fetch(FetchRequest.of(file, Purpose.NAMED)));
    }

    /// Fetches once; follows redirects, waits its turn, obeys robots rules.
    public FetchResult fetch(FetchRequest request) {
        FetchRequest current = request;
        for (int hop = 0; hop <= settings.maxRedirects(); hop++) {
            Optional<Failed> refusal = refusal(current);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            switch (exchange(current)) {
                case Exchange.Answer.Final(FetchResult result) -> {
                    return result;
                }
                case Exchange.Answer.Redirect(URI target) -> current = redirected(current, target);
            }
        }
        return new Failed(
                Reason.REDIRECTS,
                request.url() + " redirects more than " + settings.maxRedirects() + " times, last to " + current.url());
    }

    /// A redirect from a public address must not lead behind the firewall, whoever named the first address.
    private static FetchRequest redirected(FetchRequest from, URI target) {
        Purpose purpose =
                from.purpose() == Purpose.FOUND || Addresses.isPrivate(from.url()) ? from.purpose() : Purpose.FOUND;
        return new FetchRequest(target, purpose, from.etag(), from.lastModified());
    }

    private Optional<Failed> refusal(FetchRequest request) {
        URI url = request.url();
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            return failed(Reason.BAD_ADDRESS, "'" + url + "' is no http or https address");
        }
        if (request.purpose() == Purpose.FOUND && Addresses.isPrivate(url)) {
            return failed(Reason.PRIVATE_ADDRESS, url + " is a private address, found on a public one: not fetched");
        }
        if (request.purpose() != Purpose.NAMED && !robots.allow(url)) {
            return failed(Reason.ROBOTS, "the robots rules of " + url.getHost() + " forbid " + url);
        }
        return Optional.empty();
    }

    private static Optional<Failed> failed(Reason reason, String message) {
        return Optional.of(new Failed(reason, message));
    }

    private Exchange.Answer exchange(FetchRequest request) {
        try {
            Duration asked = request.purpose() == Purpose.NAMED ? Duration.ZERO : robots.delay(request.url());
            Duration own = settings.politenessDelay();
            queue.await(request.url().getHost(), asked.compareTo(own) > 0 ? asked : own);
            return exchange.run(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Exchange.Answer.Final(
                    new Failed(Reason.TIMEOUT, request.url() + " was given up: the desk is closing"));
        }
    }

    /// Gives up what is under way.
    @Override
    public void close() {
        exchange.close();
    }
}
