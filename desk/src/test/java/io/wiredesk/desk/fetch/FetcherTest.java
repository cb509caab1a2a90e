package io.wiredesk.desk.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.wiredesk.desk.LoopbackSite;
import io.wiredesk.desk.fetch.FetchRequest.Purpose;
import io.wiredesk.desk.fetch.FetchResult.Failed;
import io.wiredesk.desk.fetch.FetchResult.Fetched;
import io.wiredesk.desk.fetch.FetchResult.Gone;
import io.wiredesk.desk.fetch.FetchResult.NotModified;
import io.wiredesk.desk.fetch.FetchResult.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FetcherTest {
    private static final FetchSettings QUICK = new FetchSettings(
            "Wiredesk/0.1 (+self-hosted)",
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            10_000,
            3,
            Duration.ZERO,
            Duration.ofHours(1));

    private LoopbackSite site;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        fetcher = new Fetcher(QUICK, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void aPageComesWithItsTypeAndTags() {
        site.put("/page", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 06 May 2026 07:05:00 GMT");
            LoopbackSite.send(exchange, 200, "text/html; charset=utf-8", "hello".getBytes(UTF_8));
        });

        Fetched page = (Fetched) fetch("/page");

        assertThat(new String(page.body(), UTF_8)).isEqualTo("hello");
        assertThat(page.contentType()).contains("text/html; charset=utf-8");
        assertThat(page.etag()).contains("\"v1\"");
        assertThat(page.lastModified()).contains("Wed, 06 May 2026 07:05:00 GMT");
    }

    @Test
    void theDeskNamesItself() {
        site.put(
                "/page",
                exchange -> LoopbackSite.send(
                        exchange,
                        200,
                        "text/plain",
                        exchange.getRequestHeaders().getFirst("User-Agent").getBytes(UTF_8)));

        assertThat(text(fetch("/page"))).isEqualTo("Wiredesk/0.1 (+self-hosted)");
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        site.put("/page", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            LoopbackSite.send(exchange, known ? 304 : 200, "text/plain", new byte[0]);
        });

        FetchRequest request =
                new FetchRequest(site.url("/page"), Purpose.NAMED, Optional.of("\"v1\""), Optional.empty());

        assertThat(fetcher.fetch(request)).isEqualTo(new NotModified());
    }

    @Test
    void gzipAndBothKindsOfDeflateAreUndone() {
        site.put("/gzip", exchange -> encoded(exchange, "gzip", gzip("squeezed")));
        site.put("/zlib", exchange -> encoded(exchange, "deflate", zlib("squeezed")));
        site.put("/bare", exchange -> {
            byte[] zlib = zlib("squeezed");
            encoded(exchange, "deflate", Arrays.copyOfRange(zlib, 2, zlib.length - 4));
        });

        assertThat(text(fetch("/gzip"))).isEqualTo("squeezed");
        assertThat(text(fetch("/zlib"))).isEqualTo("squeezed");
        assertThat(text(fetch("/bare"))).isEqualTo("squeezed");
    }

    @Test
    void truncatedGzipIsABrokenBody() {
        site.put("/cut", exchange -> {
            byte[] whole = gzip("squeezed ".repeat(50));
            encoded(exchange, "gzip", Arrays.copyOf(whole, whole.length - 12));
        });

        assertFailed(fetch("/cut"), Reason.BROKEN_BODY, "/cut broke off or is badly compressed");
    }

    @Test
    void aBodyShorterThanAnnouncedIsABrokenBody() {
        site.put("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("only this".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.getHttpContext().getServer().stop(0);
        });

        assertFailed(fetch("/short"), Reason.BROKEN_BODY, "/short broke off");
    }

    @Test
    void aBodyLargerThanTheCeilingIsNotRead() {
        site.put("/large", "text/plain", "x".repeat(10_001));
        site.put("/just", "text/plain", "x".repeat(10_000));
        site.put("/bomb", exchange -> encoded(exchange, "gzip", gzip("x".repeat(1_000_000))));

        assertFailed(fetch("/large"), Reason.TOO_LARGE, "/large is larger than 10000 bytes");
        assertFailed(fetch("/bomb"), Reason.TOO_LARGE, "/bomb is larger than 10000 bytes");
        assertThat(text(fetch("/just"))).hasSize(10_000);
    }

    @Test
    void missingPagesAreGone() {
        site.put("/gone", exchange -> exchange.sendResponseHeaders(410, -1));

        assertThat(fetch("/missing")).isEqualTo(new Gone(404));
        assertThat(fetch("/gone")).isEqualTo(new Gone(410));
    }

    @Test
    void aServerErrorIsAFailureWithItsStatus() {
        site.put("/broken", exchange -> exchange.sendResponseHeaders(503, -1));

        assertFailed(fetch("/broken"), Reason.STATUS, "/broken answered with status 503");
    }

    @Test
    void redirectsAreFollowedToTheEnd() {
        redirect("/one", "/two");
        redirect("/two", site.url("/three").toString());
        site.put("/three", "text/plain", "there");

        Fetched page = (Fetched) fetch("/one");

        assertThat(text(page)).isEqualTo("there");
        assertThat(page.url()).isEqualTo(site.url("/three"));
    }

    @Test
    void aRedirectLoopEnds() {
        redirect("/round", "/about");
        redirect("/about", "/round");

        assertFailed(fetch("/round"), Reason.REDIRECTS, "/round redirects more than 3 times");
        assertThat(site.requests()).hasSize(4);
    }

    @Test
    void aRedirectToNoWebAddressIsRefused() {
        redirect("/file", "file:///secret");

        assertFailed(fetch("/file"), Reason.BAD_ADDRESS, "'file:///secret' is no http or https address");
    }

    @Test
    void aServerThatNeverAnswersTimesOut() {
        CountDownLatch over = new CountDownLatch(1);
        site.put("/slow", exchange -> await(over));

        FetchResult result = fetch("/slow");
        over.countDown();

        assertFailed(result, Reason.TIMEOUT, "/slow gave no whole answer within 1 s");
    }

    @Test
    void aBodyThatDripsInTimesOut() {
        CountDownLatch over = new CountDownLatch(1);
        site.put("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(over);
        });

        FetchResult result = fetch("/drip");
        over.countDown();

        assertFailed(result, Reason.TIMEOUT, "/drip gave no whole answer within 1 s");
    }

    @Test
    void nobodyListeningIsUnreachable() throws IOException {
        LoopbackSite closed = LoopbackSite.start();
        URI url = closed.url("/page");
        closed.close();

        assertFailed(fetcher.fetch(FetchRequest.of(url, Purpose.NAMED)), Reason.UNREACHABLE, "cannot be reached");
    }

    @Test
    void robotsRulesHoldForWhatWasFoundAndNotForWhatWasNamed() {
        site.put("/robots.txt", "text/plain", "User-agent: wiredesk\nDisallow: /private/\n");
        site.put("/private/page", "text/plain", "private");
        site.put("/public/page", "text/plain", "public");

        assertFailed(found("/private/page"), Reason.ROBOTS, "/private/page");
        assertThat(text(found("/public/page"))).isEqualTo("public");
        assertThat(text(fetch("/private/page"))).isEqualTo("private");
        assertThat(site.requests()).containsOnlyOnce("/robots.txt");
    }

    @Test
    void rulesThatAServerErrorHidesForbid() {
        site.put("/robots.txt", exchange -> exchange.sendResponseHeaders(500, -1));
        site.put("/page", "text/plain", "page");

        assertFailed(found("/page"), Reason.ROBOTS, "/page");
    }

    @Test
    void aFeedOnTheNetCannotLeadHome() {
        site.put("/page", "text/plain", "page");

        FetchResult result = fetcher.fetch(FetchRequest.of(site.url("/page"), Purpose.FOUND));

        assertFailed(result, Reason.PRIVATE_ADDRESS, "/page is a private address");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void turnsOnTheSameHostAreSpaced() {
        HostQueue queue = new HostQueue();
        long delay = Duration.ofSeconds(2).toNanos();

        assertThat(queue.reserve("a.example", delay, 0)).isZero();
        assertThat(queue.reserve("a.example", delay, 0)).isEqualTo(delay);
        assertThat(queue.reserve("b.example", delay, 0)).isZero();
        assertThat(queue.reserve("a.example", delay, 0)).isEqualTo(2 * delay);
        assertThat(queue.reserve("a.example", delay, 10 * delay)).isZero();
    }

    private FetchResult fetch(String path) {
        return fetcher.fetch(FetchRequest.of(site.url(path), Purpose.NAMED));
    }

    private FetchResult found(String path) {
        return fetcher.fetch(FetchRequest.of(site.url(path), Purpose.FOUND_AT_HOME));
    }

    private void redirect(String path, String target) {
        site.put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private static void assertFailed(FetchResult result, Reason reason, String message) {
        assertThat(result).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo(reason);
            assertThat(failed.message()).contains(message);
        });
    }

    private static String text(FetchResult result) {
        assertThat(result).isInstanceOf(Fetched.class);
        return new String(((Fetched) result).body(), UTF_8);
    }

    private static void encoded(HttpExchange exchange, String encoding, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", encoding);
        LoopbackSite.send(exchange, 200, "text/plain", body);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zlib(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zlib = new DeflaterOutputStream(bytes)) {
            zlib.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IOException("the test never ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
