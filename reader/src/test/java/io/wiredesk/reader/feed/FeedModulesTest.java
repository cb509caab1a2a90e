package io.wiredesk.reader.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.FeedReading.Feed;
import io.wiredesk.reader.FeedReading.NotAFeed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What modules and the less common formats say of an entry.
class FeedModulesTest {
    private static FeedReading read(String text) {
        return new FeedReader().read(text.getBytes(StandardCharsets.UTF_8), "https://courier.example/news/sitemap.xml");
    }

    private static List<Entry> entries(String text) {
        FeedReading reading = read(text);
        assertThat(reading).isInstanceOf(Feed.class);
        return ((Feed) reading).entries();
    }

    @Test
    void rss090IsRead() {
        Entry entry = entries("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
                <channel><title>Courier</title><link>https://courier.example/</link></channel>
                <item><title>Pilots vote</title><link>https://courier.example/1</link></item></rdf:RDF>
                """).getFirst();
        assertThat(entry.title()).isEqualTo("Pilots vote");
    }

    @Test
    void rss092TellsSourceAndLanguage() {
        Entry entry = entries("""
                <rss version="0.92"><channel><title>Courier</title><language>nb-NO</language>
                <item><title>Pilots vote</title><source url="https://wire.example/rss">Harbour Wire</source>
                <enclosure url="/a.mp3" type="audio/mpeg" length="1"/><enclosure url="/a.jpg" type="image/jpeg" length="1"/>
                </item></channel></rss>
                """).getFirst();
        assertThat(entry.publisher()).contains("Harbour Wire");
        assertThat(entry.language()).contains("nb-NO");
        assertThat(entry.imageUrl()).contains("https://courier.example/a.jpg");
    }

    @Test
    void podcastEntryIsRead() {
        Entry entry = entries("""
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>
                <itunes:title>The harbour hour</itunes:title><itunes:author>Ada Moreau</itunes:author>
                <itunes:summary>An hour on berths.</itunes:summary><itunes:image href="/hour.png"/>
                <itunes:keywords>ports, fees</itunes:keywords>
                <enclosure url="https://courier.example/hour.mp3" type="audio/mpeg" length="1"/>
                </item></channel></rss>
                """).getFirst();
        assertThat(entry.title()).isEqualTo("The harbour hour");
        assertThat(entry.authors()).containsExactly("Ada Moreau");
        assertThat(entry.summaryText()).contains("An hour on berths.");
        assertThat(entry.categories()).containsExactly("ports", "fees");
        assertThat(entry.imageUrl()).contains("https://courier.example/hour.png");
        assertThat(entry.mediaUrl()).contains("https://courier.example/hour.png");
    }

    @Test
    void anEnclosureThatIsNoPictureIsNoImage() {
        Entry entry = entries("<rss><channel><item><title>A</title><enclosure url='https://c.example/a.mp3'"
                        + " type='audio/mpeg'/></item></channel></rss>")
                .getFirst();
        assertThat(entry.imageUrl()).isEmpty();
        assertThat(entry.mediaUrl()).contains("https://c.example/a.mp3");
    }

    @Test
    void atomEntryInheritsAuthorLanguageAndBase() {
        Entry entry = entries("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://base.example/fr/">
                <title>Courrier</title><author><name>Jean Marlot</name></author>
                <entry><title>Le port rouvre</title><link href="port/1"/><updated>2025-06-05T12:15:00Z</updated>
                <content type="text">Quais &lt; 5 m.

                Fin.</content></entry></feed>
                """).getFirst();
        assertThat(entry.authors()).containsExactly("Jean Marlot");
        assertThat(entry.language()).contains("fr");
        assertThat(entry.url()).contains("https://base.example/fr/port/1");
        assertThat(entry.contentHtml()).contains("<p>Quais &lt; 5 m.</p>\n<p>Fin.</p>");
    }

    @Test
    void atom03IsRead() {
        Entry entry = entries("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Courier</title>
                <entry><title>Pilots vote</title><link rel="alternate" type="text/html" href="https://courier.example/1"/>
                <id>tag:1</id><issued>2005-06-05T12:15:00+02:00</issued><modified>2005-06-05T13:00:00Z</modified>
                <content type="text/html" mode="escaped">&lt;p&gt;Long.&lt;/p&gt;</content></entry></feed>
                """).getFirst();
        assertThat(entry.published().orElseThrow().instant()).contains(Instant.parse("2005-06-05T10:15:00Z"));
        assertThat(entry.contentHtml()).contains("<p>Long.</p>");
    }

    @Test
    void contentThatIsNoTextIsLeftOut() {
        Entry entry = entries(
                        "<feed><entry><title>A</title><content type='image/png'>iVBORw0KGgo=</content></entry></feed>")
                .getFirst();
        assertThat(entry.contentHtml()).isEmpty();
    }

    @Test
    void newsSitemapIsReadNewestFirst() {
        List<Entry> entries = entries("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
                        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                <url><loc>https://courier.example/1</loc><n:news><n:publication><n:name>Northern Courier</n:name>
                  <n:language>en</n:language></n:publication><n:publication_date>2025-06-05T08:15:00+02:00</n:publication_date>
                  <n:title>Pilots vote</n:title><n:keywords>ports, pilots</n:keywords></n:news>
                  <lastmod>2025-06-05T09:00:00Z</lastmod>
                  <image:image><image:loc>https://courier.example/1.jpg</image:loc></image:image></url>
                <url><loc>https://courier.example/about</loc></url>
                <url><loc>https://courier.example/2</loc><n:news><n:publication_date>2025-06-06</n:publication_date>
                  <n:title>Berths &amp; fees</n:title></n:news></url>
                </urlset>
                """);
        assertThat(entries).extracting(Entry::title).containsExactly("Berths & fees", "Pilots vote");
        Entry pilots = entries.get(1);
        assertThat(pilots.url()).contains("https://courier.example/1");
        assertThat(pilots.id()).isEqualTo("https://courier.example/1");
        assertThat(pilots.published().orElseThrow().instant()).contains(Instant.parse("2025-06-05T06:15:00Z"));
        assertThat(pilots.updated().orElseThrow().instant()).contains(Instant.parse("2025-06-05T09:00:00Z"));
        assertThat(pilots.publisher()).contains("Northern Courier");
        assertThat(pilots.language()).contains("en");
        assertThat(pilots.categories()).containsExactly("ports", "pilots");
        assertThat(pilots.imageUrl()).contains("https://courier.example/1.jpg");
    }

    @Test
    void sitemapOfOtherPagesIsNoFeed() {
        assertThat(read("<urlset><url><loc>https://courier.example/a</loc></url></urlset>"))
                .isEqualTo(new NotAFeed(
                        "the address gives a sitemap of 1 pages that calls none of them news: look for the site's news"
                                + " sitemap in its robots.txt",
                        List.of()));
    }

    @Test
    void indexOfSitemapsIsSaidToBeThat() {
        assertThat(read("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://courier.example/pages.xml</loc></sitemap>
                <sitemap><loc>https://courier.example/news.xml</loc></sitemap></sitemapindex>
                """))
                .isEqualTo(new NotAFeed(
                        "the address gives an index of sitemaps, not a sitemap: try https://courier.example/news.xml",
                        List.of("https://courier.example/pages.xml", "https://courier.example/news.xml")));
    }
}
