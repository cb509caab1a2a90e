package io.wiredesk.desk.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.document.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPagesTest {
    private static final String FEED = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Courier</title><language>en-GB</language>
            <item><title>Pilots vote on berths</title><link>https://courier.example/1</link>
            <author>ada@courier.example (Ada Moreau)</author><pubDate>Thu, 05 Jun 2025 08:15:00 GMT</pubDate>
            <source url="https://wire.example/rss">Harbour Wire</source><category>Ports</category>
            <description>Short words.</description>
            <content:encoded><![CDATA[<p>The pilots of Velmora voted on Monday to leave two berths empty.</p>
            <p>The harbour office said that ships would wait outside until the autumn.</p>]]></content:encoded></item>
            <item><title>Tin falls</title><link>https://courier.example/2</link><description>Tin fell.</description></item>
            </channel></rss>
            """;

    @Test
    void anEntryIsReadWithAllThatItSaysOfItself() {
        InputTrial trial = InputTrial.of(InputKind.FEED, FEED.getBytes(StandardCharsets.UTF_8));
        assertThat(trial.faults()).isEmpty();
        assertThat(trial.documents()).hasSize(2);
        Document first = trial.documents().getFirst();
        assertThat(first.id()).isEqualTo("in#1");
        assertThat(first.article().text())
                .isEqualTo("The pilots of Velmora voted on Monday to leave two berths empty.\n\n"
                        + "The harbour office said that ships would wait outside until the autumn.");
        var known = first.article().metadata();
        assertThat(known.headline()).contains("Pilots vote on berths");
        assertThat(known.url()).contains("https://courier.example/1");
        assertThat(known.authors()).containsExactly("Ada Moreau");
        assertThat(known.publisher()).contains("Harbour Wire");
        assertThat(known.language()).contains("en-GB");
        assertThat(known.keywords()).containsExactly("Ports");
        assertThat(known.description()).contains("Short words.");
        assertThat(known.published().orElseThrow()).hasToString("2025-06-05T08:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void aFeedIsKnownByHowItBegins(String charset) {
        InputTrial trial = InputTrial.of(InputKind.AUTO, ("\n" + FEED).getBytes(Charset.forName(charset)));
        assertThat(trial.documents()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><title>A</title></item></channel></rss>",
                "\ufeff<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>A</a:title></a:entry></a:feed>",
                "<urlset><url><loc>https://a.example/</loc><news:news><news:title>A</news:title></news:news></url></urlset>",
                "{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1.1\", \"items\": [{\"id\": \"1\", \"title\": \"A\"}]}"
            })
    void feedsOfAllKindsAreKnownByHowTheyBegin(String feed) {
        InputTrial trial = InputTrial.of(InputKind.AUTO, feed.getBytes(StandardCharsets.UTF_8));
        assertThat(trial.documents())
                .extracting(document -> document.article().metadata().headline().orElse(""))
                .containsExactly("A");
    }

    @Test
    void aFeedThatWasCutOffGivesWhatCameAndThenTheFault() {
        String half = FEED.substring(0, FEED.indexOf("courier.example/2"));
        InputTrial trial = InputTrial.of(InputKind.AUTO, half.getBytes(StandardCharsets.UTF_8));
        assertThat(trial.documents()).hasSize(2);
        assertThat(trial.documents().get(1).article().metadata().url()).isEmpty();
        assertThat(trial.faults())
                .containsExactly("in: truncated: the feed ends too early; its 2 entries up to there were read: fetch it"
                        + " again");
    }

    @Test
    void anIndexOfSitemapsIsSaidToBeThat() {
        String index = "<sitemapindex><sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>";
        InputTrial trial = InputTrial.of(InputKind.AUTO, index.getBytes(StandardCharsets.UTF_8));
        assertThat(trial.documents()).isEmpty();
        assertThat(trial.faults())
                .containsExactly("in: not-a-feed: is not a feed: the address gives an index of sitemaps, not a sitemap:"
                        + " try https://a.example/news.xml");
    }
}
