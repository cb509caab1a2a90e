package io.wiredesk.reader.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.FeedReading.Entry;
import io.wiredesk.reader.FeedReading.Feed;
import io.wiredesk.reader.FeedReading.NotAFeed;
import io.wiredesk.reader.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds as they come: in odd encodings, not well-formed, cut off.
class BrokenFeedsTest {
    private static final String TWO = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>
            <item><title>Pilots vote</title><link>https://courier.example/1</link></item>
            <item><title>Berths filled</title><link>https://courier.example/22</link>
            <description><![CDATA[<p>All of them.</p> <p>Since May.</p>]]></description></item>
            </channel></rss>
            """;

    private static FeedReading read(byte[] bytes, String charset) {
        Optional<String> named = Optional.of(charset).filter(name -> !name.isEmpty());
        return new FeedReader()
                .read(new Page(
                        bytes, Page.Kind.AUTO, Optional.of("https://courier.example/feed"), named, Optional.empty()));
    }

    private static Feed feed(String text) {
        return feed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Feed feed(byte[] bytes) {
        FeedReading reading = read(bytes, "");
        assertThat(reading).isInstanceOf(Feed.class);
        return (Feed) reading;
    }

    private static Entry item(String inner) {
        return feed("<rss version='2.0'><channel><item>" + inner + "</item></channel></rss>")
                .entries()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsRead(String charset) {
        assertThat(feed(TWO.getBytes(Charset.forName(charset))).entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff",
                "\n\n  ",
                "\ufeff\n\ufeff ",
                "<br />\n<b>Warning</b>: no session.<br />\n",
                "<!-- <feed> -->"
            })
    void whatStandsBeforeTheFeedIsPassedOver(String before) {
        assertThat(feed(before + TWO).entries())
                .extracting(Entry::title)
                .containsExactly("Pilots vote", "Berths filled");
    }

    @Test
    void theTransportsCharsetIsUsed() {
        byte[] bytes = "<rss><channel><item><title>Порт открыт</title></item></channel></rss>"
                .getBytes(Charset.forName("koi8-r"));
        Feed feed = (Feed) read(bytes, "koi8-r");
        assertThat(feed.entries().getFirst().title()).isEqualTo("Порт открыт");
    }

    @Test
    void oneStrayByteDoesNotChangeTheEncoding() {
        byte[] bytes =
                "<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>Zölle höher ?</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(" ?<") + 1] = (byte) 0xff;
        assertThat(feed(bytes).entries().getFirst().title()).isEqualTo("Zölle höher \ufffd");
    }

    @Test
    void bareAmpersandsAndHtmlEntitiesAreUnderstood() {
        Entry entry = item("<title>Tin &amp; copper & zinc&nbsp;&eacute;t&#233;</title>"
                + "<link>https://courier.example/a?x=1&sect=2&amp;copy=3</link>");
        assertThat(entry.title()).isEqualTo("Tin & copper & zinc été");
        assertThat(entry.url()).contains("https://courier.example/a?x=1&sect=2&copy=3");
    }

    @Test
    void ampersandsInCdataStayAsTheyAre() {
        Entry entry =
                item("<title>A</title><content:encoded><![CDATA[<a href='?a&b'>x &amp; y</a>]]></content:encoded>");
        assertThat(entry.contentHtml()).contains("<a href='?a&b'>x &amp; y</a>");
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(item("<title>Pi\u0008lots\u0000 vote&#7;</title>").title()).isEqualTo("Pilots vote");
    }

    @Test
    void undeclaredPrefixesMeanWhatTheyAlwaysMean() {
        Entry entry = item("<title>A</title><media:title>B</media:title><dc:creator>Ada Moreau</dc:creator>");
        assertThat(entry.title()).isEqualTo("A");
        assertThat(entry.authors()).containsExactly("Ada Moreau");
    }

    @Test
    void oddPrefixesMeanWhatTheyDeclare() {
        Entry entry = feed("""
                <x:feed xmlns:x="http://www.w3.org/2005/Atom" xmlns:y="http://purl.org/dc/elements/1.1/">
                <x:entry><y:title>Wrong one</y:title><x:title>Pilots vote</x:title><y:creator>Ada Moreau</y:creator></x:entry>
                </x:feed>
                """).entries().getFirst();
        assertThat(entry.title()).isEqualTo("Pilots vote");
        assertThat(entry.authors()).containsExactly("Ada Moreau");
    }

    @Test
    void wholeFeedsDoNotWarn() {
        assertThat(feed(TWO).warnings()).isEmpty();
        assertThat(feed("<rss version='2.0'/>").warnings()).isEmpty();
        assertThat(feed("{\"items\":[{\"title\":\"A, b } c\"}]}").warnings()).isEmpty();
    }

    @Test
    void aFeedCutInsideAnAddressLosesTheAddressAndKeepsTheRest() {
        Feed feed = feed(TWO.substring(0, TWO.indexOf("/22") + 2));
        assertThat(feed.warnings()).containsExactly("truncated");
        assertThat(feed.entries())
                .extracting(Entry::title, Entry::url)
                .containsExactly(
                        tuple("Pilots vote", Optional.of("https://courier.example/1")),
                        tuple("Berths filled", Optional.empty()));
    }

    @Test
    void aFeedCutInsideATextLosesTheText() {
        Feed feed = feed(TWO.substring(0, TWO.indexOf("Since")));
        assertThat(feed.entries().get(1).url()).contains("https://courier.example/22");
        assertThat(feed.entries().get(1).summaryHtml()).isEmpty();
    }

    @Test
    void aFeedCutBetweenEntriesLosesNone() {
        Feed feed = feed(TWO.substring(0, TWO.indexOf("</channel>")));
        assertThat(feed.warnings()).containsExactly("truncated");
        assertThat(feed.entries().get(1).summaryText()).contains("All of them. Since May.");
    }

    @Test
    void anywhereCutNothingIsReadThatDoesNotStandThere() {
        for (int end = TWO.indexOf("<rss"); end < TWO.indexOf("</rss>"); end++) {
            FeedReading reading = read(Arrays.copyOf(TWO.getBytes(StandardCharsets.UTF_8), end), "");
            if (reading instanceof Feed feed) {
                assertThat(feed.warnings()).as("cut at " + end).containsExactly("truncated");
                assertThat(feed.entries()).as("cut at " + end).allSatisfy(entry -> {
                    assertThat(entry.title()).isIn("", "Pilots vote", "Berths filled");
                    assertThat(entry.url().orElse(""))
                            .isIn("", "https://courier.example/1", "https://courier.example/22");
                });
            }
        }
    }

    @Test
    void aJsonFeedCutOffKeepsWhatCameWhole() {
        String json = """
                {"version":"https://jsonfeed.org/version/1.1","title":"Courier","items":[
                {"id":"1","url":"https://courier.example/1","title":"Pilots vote"},
                {"id":"2","title":"Berths, filled","url":"https://courier.example/22"}]}
                """;
        Feed feed = feed(json.substring(0, json.indexOf("/22") + 2));
        assertThat(feed.warnings()).containsExactly("truncated");
        assertThat(feed.entries())
                .extracting(Entry::title, Entry::url)
                .containsExactly(
                        tuple("Pilots vote", Optional.of("https://courier.example/1")),
                        tuple("Berths, filled", Optional.empty()));
    }

    @Test
    void entriesPastTheCeilingAreLeftOutWithAWarning() {
        Feed feed = feed("<rss><channel>" + "<item><title>A</title></item>".repeat(2_001) + "</channel></rss>");
        assertThat(feed.entries()).hasSize(2_000);
        assertThat(feed.warnings()).containsExactly("entries-left-out");
    }

    @Test
    void anEntityBombIsOnlyText() {
        Entry entry =
                feed("<!DOCTYPE rss [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><title>x &b; y"
                                + "</title></item></channel></rss>")
                        .entries()
                        .getFirst();
        assertThat(entry.title()).isEqualTo("x &b; y");
    }

    @Test
    void aPageThatSpeaksOfFeedsIsNone() {
        assertThat(read(
                        "<!doctype html><html><body><pre><rss></pre></body></html>".getBytes(StandardCharsets.UTF_8),
                        ""))
                .isInstanceOf(NotAFeed.class);
    }
}
