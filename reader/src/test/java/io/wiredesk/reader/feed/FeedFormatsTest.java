package io.wiredesk.reader.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.FeedReading.Feed;
import io.wiredesk.reader.FeedReading.NotAFeed;
import io.wiredesk.reader.PublicationTime;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedFormatsTest {
    private static FeedReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FeedReading read(byte[] bytes) {
        return new FeedReader().read(bytes, "https://courier.example/feeds/ports.xml");
    }

    private static Feed feed(String text) {
        FeedReading reading = read(text);
        assertThat(reading).isInstanceOf(Feed.class);
        return (Feed) reading;
    }

    private static Entry first(String text) {
        return feed(text).entries().getFirst();
    }

    private static Entry rssItem(String inner) {
        return first("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item>" + inner
                + "</item></channel></rss>");
    }

    @Test
    void rssItemIsReadWithItsModules() {
        Feed feed = feed("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                     xmlns:atom="http://www.w3.org/2005/Atom">
                <channel>
                <title>Northern Courier: Ports</title>
                <atom:link href="https://courier.example/feeds/ports.xml" rel="self"/>
                <link>https://courier.example/ports</link>
                <item>
                  <title>Velmora raises berth fees &amp;amp; dues</title>
                  <link>https://courier.example/ports/1</link>
                  <guid isPermaLink="false">courier-1</guid>
                  <description><![CDATA[<p>Lines <b>protest</b>.</p>]]></description>
                  <content:encoded><![CDATA[<p>The harbour authority said so.</p>]]></content:encoded>
                  <dc:creator><![CDATA[Ada Moreau and Jon Petrov]]></dc:creator>
                  <pubDate>Thu, 05 Jun 2025 08:15:00 EDT</pubDate>
                  <category>Ports</category><category>Fees</category>
                  <media:content url="/pictures/berth.jpg" medium="image"><media:title>A berth</media:title></media:content>
                </item>
                </channel></rss>
                """);
        Entry entry = feed.entries().getFirst();
        assertThat(feed.title()).contains("Northern Courier: Ports");
        assertThat(feed.homepage()).contains("https://courier.example/ports");
        assertThat(entry.id()).isEqualTo("courier-1");
        assertThat(entry.url()).contains("https://courier.example/ports/1");
        assertThat(entry.title()).isEqualTo("Velmora raises berth fees & dues");
        assertThat(entry.summaryHtml()).contains("<p>Lines <b>protest</b>.</p>");
        assertThat(entry.summaryText()).contains("Lines protest.");
        assertThat(entry.contentHtml()).contains("<p>The harbour authority said so.</p>");
        assertThat(entry.authors()).containsExactly("Ada Moreau", "Jon Petrov");
        assertThat(entry.published()).contains(PublicationTime.at(Instant.parse("2025-06-05T12:15:00Z")));
        assertThat(entry.categories()).containsExactly("Ports", "Fees");
        assertThat(entry.mediaUrl()).contains("https://courier.example/pictures/berth.jpg");
    }

    @Test
    void rssAuthorMailboxGivesTheNameInItsBracket() {
        assertThat(rssItem("<title>A</title><author>ada@courier.example (Ada Moreau)</author>")
                        .authors())
                .containsExactly("Ada Moreau");
    }

    @Test
    void guidThatIsAnAddressStandsForAMissingLink() {
        Entry entry = rssItem("<guid>https://courier.example/ports/2</guid>");
        assertThat(entry.url()).contains("https://courier.example/ports/2");
    }

    @Test
    void enclosureIsTheMedium() {
        Entry entry = rssItem("<title>x</title><enclosure url='https://courier.example/a.mp3' type='audio/mpeg'/>");
        assertThat(entry.mediaUrl()).contains("https://courier.example/a.mp3");
    }

    @Test
    void itemWithoutGuidIsCalledByItsAddress() {
        assertThat(rssItem("<link>https://courier.example/ports/3</link>").id())
                .isEqualTo("https://courier.example/ports/3");
    }

    @Test
    void rdfItemsStandBesideTheirChannel() {
        Feed feed = feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                         xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://courier.example/"><title>Courier</title><link>https://courier.example/</link></channel>
                <item rdf:about="https://courier.example/ports/4">
                  <title>Pilots vote</title><link>https://courier.example/ports/4</link>
                  <dc:date>2025-06-05T12:15:00+02:00</dc:date><dc:subject>Ports</dc:subject>
                </item></rdf:RDF>
                """);
        Entry entry = feed.entries().getFirst();
        assertThat(feed.title()).contains("Courier");
        assertThat(entry.title()).isEqualTo("Pilots vote");
        assertThat(entry.id()).isEqualTo("https://courier.example/ports/4");
        assertThat(entry.published().orElseThrow().instant()).contains(Instant.parse("2025-06-05T10:15:00Z"));
        assertThat(entry.categories()).containsExactly("Ports");
    }

    @Test
    void oldRssWithoutDatesIsReadToo() {
        Entry entry = first("<rss version='0.91'><channel><title>C</title><item><title>Pilots vote</title>"
                + "<link>/ports/5</link></item></channel></rss>");
        assertThat(entry.url()).contains("https://courier.example/ports/5");
        assertThat(entry.published()).isEmpty();
    }

    @Test
    void atomEntryIsRead() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <title type="text">Courier</title>
                <link rel="self" href="https://courier.example/atom"/>
                <link href="https://courier.example/"/>
                <entry>
                  <id>tag:courier.example,2025:6</id>
                  <title type="html">Copper &amp;lt; tin</title>
                  <link rel="enclosure" href="https://courier.example/a.jpg"/>
                  <link rel="alternate" href="/metals/6"/>
                  <author><name>Ada Moreau</name><email>ada@courier.example</email></author>
                  <published>2025-06-05T12:15:00Z</published>
                  <updated>2025-06-05T13:00:00Z</updated>
                  <summary>Short.</summary>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></div></content>
                  <category term="metals" label="Metals"/>
                </entry></feed>
                """);
        Entry entry = feed.entries().getFirst();
        assertThat(feed.homepage()).contains("https://courier.example/");
        assertThat(entry.id()).isEqualTo("tag:courier.example,2025:6");
        assertThat(entry.title()).isEqualTo("Copper < tin");
        assertThat(entry.url()).contains("https://courier.example/metals/6");
        assertThat(entry.authors()).containsExactly("Ada Moreau");
        assertThat(entry.published()).contains(PublicationTime.at(Instant.parse("2025-06-05T12:15:00Z")));
        assertThat(entry.updated()).contains(PublicationTime.at(Instant.parse("2025-06-05T13:00:00Z")));
        assertThat(entry.contentHtml().orElseThrow()).contains("<p>Long.</p>");
        assertThat(entry.categories()).containsExactly("Metals");
        assertThat(entry.mediaUrl()).contains("https://courier.example/a.jpg");
    }

    @Test
    void jsonFeedIsRead() {
        Feed feed = feed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Courier","home_page_url":"https://courier.example/",
                 "authors":[{"name":"Jon Petrov"}],
                 "items":[{"id":"7","url":"https://courier.example/7","title":"Pilots vote","content_html":"<p>Long.</p>",
                   "summary":"Short.","date_published":"2025-06-05T12:15:00Z","tags":["ports"],"image":"/a.jpg"},
                  {"id":8,"content_text":"Only text","authors":[{"name":"Ada Moreau"}]}]}
                """);
        Entry entry = feed.entries().getFirst();
        assertThat(feed.homepage()).contains("https://courier.example/");
        assertThat(entry.title()).isEqualTo("Pilots vote");
        assertThat(entry.authors()).containsExactly("Jon Petrov");
        assertThat(entry.published()).contains(PublicationTime.at(Instant.parse("2025-06-05T12:15:00Z")));
        assertThat(entry.mediaUrl()).contains("https://courier.example/a.jpg");
        assertThat(feed.entries().get(1).id()).isEqualTo("8");
        assertThat(feed.entries().get(1).authors()).containsExactly("Ada Moreau");
    }

    @Test
    void webPageIsNoFeedAndItsFeedsAreNamed() {
        FeedReading reading = read("""
                <!DOCTYPE html><html><head><title>Courier</title>
                <link rel="alternate" type="application/rss+xml" href="/feeds/all.xml"></head><body>Hello</body></html>
                """);
        assertThat(reading)
                .isEqualTo(new NotAFeed(
                        "the address gives a web page, not a feed, but the page names one: try"
                                + " https://courier.example/feeds/all.xml",
                        List.of("https://courier.example/feeds/all.xml")));
    }

    @Test
    void webPageWithoutFeedsSaysSo() {
        assertThat(read("<html><body>Hello</body></html>"))
                .isEqualTo(new NotAFeed(
                        "the address gives a web page, not a feed, and the page names no feed: look for one on the site",
                        List.of()));
    }

    @Test
    void otherBytesAreQuotedInTheMessage() {
        assertThat(read("Not found"))
                .isEqualTo(new NotAFeed(
                        "the address gives something that begins 'not found': expected a feed (RSS, Atom, JSON Feed or a news sitemap)",
                        List.of()));
    }

    @Test
    void nothingIsNoFeed() {
        assertThat(read("")).isInstanceOf(NotAFeed.class);
    }

    @Test
    void jsonWithoutItemsIsNoFeed() {
        assertThat(read("{\"a\":1}")).isInstanceOf(NotAFeed.class);
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() {
        Entry entry = first("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname"><!ENTITY a "aaaa">]>
                <rss version="2.0"><channel><item><title>x &secret; &a; y</title></item></channel></rss>
                """);
        assertThat(entry.title()).isEqualTo("x &secret; &a; y");
    }

    @Test
    void declaredEncodingIsUsedWhereBytesAreNotUtf8() {
        byte[] bytes =
                "<?xml version='1.0' encoding='iso-8859-2'?><rss><channel><item><title>Łódź</title></item></channel></rss>"
                        .getBytes(Charset.forName("iso-8859-2"));
        Feed feed = (Feed) read(bytes);
        assertThat(feed.entries().getFirst().title()).isEqualTo("Łódź");
    }

    @Test
    void brokenFeedKeepsWhatCanBeRead() {
        Entry entry = first("<rss><channel><item><title>Tin & copper</title><link>https://courier.example/9</link>");
        assertThat(entry.title()).isEqualTo("Tin & copper");
        assertThat(entry.url()).contains("https://courier.example/9");
    }
}
