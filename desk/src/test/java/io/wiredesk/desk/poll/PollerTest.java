package io.wiredesk.desk.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.InventedNews;
import io.wiredesk.desk.LoopbackSite;
import io.wiredesk.desk.fetch.FetchSettings;
import io.wiredesk.desk.store.Sources;
import io.wiredesk.desk.store.Sources.Source;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PollerTest {
    private static final Instant NOW = Instant.parse("2026-05-06T12:00:00Z");

    @TempDir
    Path folder;

    private LoopbackSite site;
    private Desk desk;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        desk = Desk.open(new DeskSettings(
                folder,
                FetchSettings.defaults(),
                PollSettings.defaults(),
                1 << 20,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Tagger.RULES));
    }

    @AfterEach
    void stop() {
        desk.close();
        site.close();
    }

    @Test
    void entriesOfAllFeedsAreFiledInTheOrderTheyWerePublished() {
        page("/1", 1);
        page("/2", 2);
        page("/3", 3);
        feed(
                "/a.xml",
                item("/3", "Three", "Wed, 06 May 2026 10:00:00 GMT"),
                item("/1", "One", "Wed, 06 May 2026 08:00:00 GMT"));
        feed("/b.xml", item("/2", "Two", "Wed, 06 May 2026 09:00:00 GMT"));
        desk.addSource("Harbour Wire", site.url("/a.xml").toString());
        desk.addSource("Channel", site.url("/b.xml").toString());

        PollReport report = desk.poller().pollNow();

        assertThat(report).isEqualTo(new PollReport(2, 0, 3, 0, 0, 0, 0));
        assertThat(strings("select url from article order by number"))
                .containsExactly(
                        site.url("/1").toString(),
                        site.url("/2").toString(),
                        site.url("/3").toString());
        assertThat(source("Harbour Wire").lastStatus()).isEqualTo("ok");
        assertThat(source("Harbour Wire").nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void anUnchangedFeedIsAskedForConditionallyAndItsPagesNotAtAll() {
        page("/1", 1);
        String feed = rss(item("/1", "One", "Wed, 06 May 2026 08:00:00 GMT"));
        site.put("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LoopbackSite.send(
                    exchange, known ? 304 : 200, "application/rss+xml", known ? new byte[0] : feed.getBytes(UTF_8));
        });
        desk.addSource("Harbour Wire", site.url("/feed").toString());

        desk.poller().pollNow();
        PollReport second = desk.poller().pollNow();

        assertThat(second).isEqualTo(new PollReport(1, 0, 0, 0, 0, 0, 0));
        assertThat(source("Harbour Wire").lastStatus()).isEqualTo("not-modified");
        assertThat(site.requests()).containsExactly("/feed", "/robots.txt", "/1", "/feed");
    }

    @Test
    void aChangedEntryIsReadAgainAndItsCorrectionKept() {
        page("/1", 1);
        feed("/feed", item("/1", "One", "Wed, 06 May 2026 08:00:00 GMT"));
        desk.addSource("Harbour Wire", site.url("/feed").toString());
        desk.poller().pollNow();

        site.put("/1", "text/html; charset=utf-8", InventedNews.page(1).replace("ballots", "votes"));
        feed("/feed", item("/1", "One, corrected", "Wed, 06 May 2026 08:00:00 GMT"));
        PollReport report = desk.poller().pollNow();

        assertThat(report).isEqualTo(new PollReport(1, 0, 0, 1, 0, 0, 0));
        assertThat(strings("select version from article")).containsExactly("2");
        assertThat(strings("select text from article_version").getFirst()).contains("ballots");
    }

    @Test
    void aWebPageInPlaceOfAFeedIsReportedAndAskedForLessOften() {
        site.put("/page", "text/html", "<!doctype html><html><body><p>No feed here.</p></body></html>");
        desk.addSource("Harbour Wire", site.url("/page").toString());

        desk.poller().pollNow();
        Source once = source("Harbour Wire");
        desk.poller().pollNow();
        Source twice = source("Harbour Wire");

        assertThat(once.lastStatus()).isEqualTo("not-a-feed");
        assertThat(once.lastError().orElseThrow()).contains("/page").contains("not a feed");
        assertThat(once.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(twice.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
        assertThat(twice.lastOkAt()).isEmpty();
    }

    @Test
    void aPageThatCannotBeFetchedIsTriedThreeTimes() {
        site.put("/1", exchange -> exchange.sendResponseHeaders(503, -1));
        String feed = rss(item("/1", "One", "Wed, 06 May 2026 08:00:00 GMT"));
        site.put("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LoopbackSite.send(
                    exchange, known ? 304 : 200, "application/rss+xml", known ? new byte[0] : feed.getBytes(UTF_8));
        });
        desk.addSource("Harbour Wire", site.url("/feed").toString());

        for (int round = 0; round < 5; round++) {
            desk.poller().pollNow();
        }

        assertThat(site.requests().stream().filter("/1"::equals)).hasSize(3);
        assertThat(strings("select message from feed_entry").getFirst()).contains("/1 answered with status 503");
    }

    @Test
    void aMissingPageAndOneWithoutArticleAreRejectedOnce() {
        site.put("/empty", "text/html", "");
        feed(
                "/feed",
                item("/missing", "Missing", "Wed, 06 May 2026 08:00:00 GMT"),
                item("/empty", "Empty", "Wed, 06 May 2026 09:00:00 GMT"));
        desk.addSource("Harbour Wire", site.url("/feed").toString());

        PollReport first = desk.poller().pollNow();
        PollReport second = desk.poller().pollNow();

        assertThat(first).isEqualTo(new PollReport(1, 0, 0, 0, 0, 2, 0));
        assertThat(second).isEqualTo(new PollReport(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void oneBadFeedDoesNotStopTheOthers() {
        page("/1", 1);
        feed("/feed", item("/1", "One", "Wed, 06 May 2026 08:00:00 GMT"));
        desk.addSource("Gone Gazette", site.url("/nothing").toString());
        desk.addSource("Bad Address", "http://[bad");
        desk.addSource("Harbour Wire", site.url("/feed").toString());

        PollReport report = desk.poller().pollNow();

        assertThat(report).isEqualTo(new PollReport(3, 2, 1, 0, 0, 0, 0));
        assertThat(source("Gone Gazette").lastStatus()).isEqualTo("gone");
        assertThat(source("Bad Address").lastError().orElseThrow()).contains("'http://[bad' is no address");
    }

    @Test
    void aNewsSitemapIsPolledLikeAFeed() {
        page("/1", 1);
        page("/2", 2);
        site.put(
                "/news-sitemap.xml",
                "application/xml",
                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                        + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                        + listed("/2", "2026-05-06T09:00:00Z")
                        + listed("/1", "2026-05-06T08:00:00Z")
                        + "</urlset>");
        desk.addSource("Harbour Wire", site.url("/news-sitemap.xml").toString());

        PollReport report = desk.poller().pollNow();

        assertThat(report).isEqualTo(new PollReport(1, 0, 2, 0, 0, 0, 0));
        assertThat(strings("select url from article order by number"))
                .containsExactly(site.url("/1").toString(), site.url("/2").toString());
    }

    private String listed(String path, String date) {
        return "<url><loc>" + site.url(path) + "</loc><news:news><news:publication_date>" + date
                + "</news:publication_date><news:title>Headline</news:title></news:news></url>";
    }

    @Test
    void aFeedThatWasCutOffIsAskedForWholeNextTime() {
        page("/1", 1);
        String feed = rss(item("/1", "One", "Wed, 06 May 2026 08:00:00 GMT"));
        String half = feed.substring(0, feed.indexOf("</channel>"));
        site.put("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            LoopbackSite.send(
                    exchange, known ? 304 : 200, "application/rss+xml", known ? new byte[0] : half.getBytes(UTF_8));
        });
        desk.addSource("Harbour Wire", site.url("/feed").toString());

        PollReport first = desk.poller().pollNow();
        desk.poller().pollNow();

        assertThat(first).isEqualTo(new PollReport(1, 0, 1, 0, 0, 0, 0));
        assertThat(source("Harbour Wire").lastStatus()).isEqualTo("ok");
    }

    private void page(String path, int number) {
        site.put(path, "text/html; charset=utf-8", InventedNews.page(number));
    }

    private void feed(String path, String... items) {
        site.put(path, "application/rss+xml", rss(items));
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>" + String.join("", items)
                + "</channel></rss>";
    }

    private String item(String path, String title, String date) {
        return "<item><title>" + title + "</title><link>" + site.url(path) + "</link><guid>" + path + "</guid><pubDate>"
                + date + "</pubDate></item>";
    }

    private Source source(String name) {
        return desk.store().read(handle -> new Sources(handle).all()).stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> strings(String sql) {
        return desk.store()
                .read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
