package io.wiredesk.desk.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// Publishes the sample edition on a free loopback port, as ordinary sites would: conditional requests (304),
/// gzip where the client accepts it, `robots.txt`, and a 404 page.
///
/// The first round stands when the server starts; [#advance()] brings the second: one page corrected, some new
/// ones. Safe to share between threads.
public final class SampleServer implements AutoCloseable {
    private static final int ROUNDS = 2;
    private static final String ROBOTS = "User-agent: *\nDisallow: /*/search\nAllow: /\n";
    // RFC 9110, 5.6.7: two-digit days, which Java's own RFC 1123 format does not write.
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final SiteFile MISSING = SiteFile.fixed(
            "text/html",
            "<!DOCTYPE html><html lang=\"en\"><title>Page not found</title><h1>Page not found</h1>"
                    + "<p>We moved things around, or it was never here.</p></html>\n");

    private final SampleEdition edition;
    private final SampleTimes times;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, SiteFile> fixed = new HashMap<>();
    private volatile int round = 1;
    private volatile Map<String, SiteFile> files;

    private SampleServer(SampleEdition edition, Instant now, HttpServer http) {
        this.edition = edition;
        this.times = new SampleTimes(now);
        this.http = http;
        fixed.put("/robots.txt", SiteFile.fixed("text/plain", ROBOTS));
        for (String image : SampleEdition.images()) {
            SiteFile file = SiteFile.fixed("image/svg+xml", SampleEdition.resource("images/" + image));
            edition.publishers().forEach(publisher -> fixed.put("/" + publisher.id() + "/images/" + image, file));
        }
        this.files = render(round);
    }

    /// Starts serving the first round.
    ///
    /// @param now the instant that every time of the edition counts from
    /// @throws UncheckedIOException when no loopback port can be opened
    /// @throws IllegalArgumentException when the edition is badly written
    public static SampleServer start(SampleEdition edition, Instant now) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SampleServer server = new SampleServer(edition, now, http);
            http.setExecutor(server.threads);
            http.createContext("/", server::answer);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a loopback port for the sample edition", e);
        }
    }

    /// Scheme, host and port, without a slash at the end: `http://127.0.0.1:4711`.
    public String origin() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /// The feeds to subscribe to, one a publisher, in the edition's order.
    public List<SampleFeed> feeds() {
        return edition.publishers().stream()
                .map(publisher ->
                        new SampleFeed(publisher.name(), URI.create(origin() + "/" + publisher.id() + "/feed.xml")))
                .toList();
    }

    /// The sources of quotes, one of each kind.
    public List<SampleQuoteSource> quoteSources() {
        return List.of(
                quotes("ecb", "Veltstad fixing", SampleQuotes.RATES, "EUR/USD", "EUR/VLT", "USD/VLT"),
                quotes("csv", "Sorrel & Finch", SampleQuotes.CSV),
                quotes("kraken", "Port Aurel Exchange", SampleQuotes.KRAKEN + "?pair=XBTUSD&interval=30"),
                quotes("coinbase", "Skar Coin Exchange", SampleQuotes.COINBASE + "?granularity=3600"));
    }

    private SampleQuoteSource quotes(String kind, String name, String path, String... symbols) {
        return new SampleQuoteSource(kind, name, URI.create(origin() + path), List.of(symbols));
    }

    /// Turns to "later today". A second call changes nothing.
    public synchronized void advance() {
        if (round < ROUNDS) {
            round++;
            files = render(round);
        }
    }

    /// Stops serving at once.
    @Override
    public void close() {
        http.stop(0);
        threads.close();
    }

    private Map<String, SiteFile> render(int round) {
        Map<String, SiteFile> all = new HashMap<>(fixed);
        for (SamplePublisher publisher : edition.publishers()) {
            all.putAll(new SampleSite(publisher, times, origin(), round).files());
        }
        all.putAll(new SampleQuotes(times, round).files());
        return Map.copyOf(all);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            Optional<SiteFile> found =
                    Optional.ofNullable(files.get(exchange.getRequestURI().getPath()));
            if (found.isPresent() && isFresh(exchange, found.get())) {
                describe(exchange, found.get());
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            send(exchange, found.isPresent() ? 200 : 404, found.orElse(MISSING));
        }
    }

    /// RFC 9110, 13.1: an entity tag, when sent, decides alone.
    private static boolean isFresh(HttpExchange exchange, SiteFile file) {
        String tags = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (tags != null) {
            return tags.contains(file.entityTag()) || tags.strip().equals("*");
        }
        String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        return since != null && !file.lastModified().isAfter(date(since));
    }

    /// A date that cannot be read counts as one long past, so that the content is sent.
    private static Instant date(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    private static void describe(HttpExchange exchange, SiteFile file) {
        exchange.getResponseHeaders().set("ETag", file.entityTag());
        exchange.getResponseHeaders()
                .set("Last-Modified", HTTP_DATE.format(file.lastModified().atZone(ZoneOffset.UTC)));
        exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
    }

    private static void send(HttpExchange exchange, int status, SiteFile file) throws IOException {
        describe(exchange, file);
        exchange.getResponseHeaders().set("Content-Type", file.contentType());
        byte[] bytes = file.bytes();
        if (exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()).stream()
                .anyMatch(value -> value.contains("gzip"))) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            bytes = gzip(bytes);
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
