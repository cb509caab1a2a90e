package io.wiredesk.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.PublicationTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SampleServerTest {
    private static final Instant NOW = Instant.parse("2025-05-07T09:45:00Z");
    // Matches href="/x" and src="/x"; data-src="/x" ends the same way and counts too.
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final SampleServer server = SampleServer.start(SampleEdition.bundled(), NOW);

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void fiveFeedsOfThreeFormatsNameAtLeast32Pages() throws Exception {
        List<String> roots = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (SampleFeed feed : server.feeds()) {
            roots.add(feedDocument(feed).getDocumentElement().getTagName());
            pages.addAll(pageLinks(feed));
        }
        assertThat(roots).containsExactly("rss", "feed", "rss", "rdf:RDF", "feed");
        assertThat(pages).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void theDesksOwnReaderFindsEveryEntryWithItsTime() throws Exception {
        List<Integer> entries = new ArrayList<>();
        for (SampleFeed feed : server.feeds()) {
            FeedReading reading =
                    new FeedReader().read(get(feed.url()).body(), feed.url().toString());
            assertThat(reading).isInstanceOfSatisfying(FeedReading.Feed.class, read -> {
                assertThat(read.title()).contains(feed.name());
                assertThat(read.entries())
                        .allMatch(entry -> entry.published()
                                .flatMap(PublicationTime::instant)
                                .isPresent());
                entries.add(read.entries().size());
            });
        }
        assertThat(entries).containsExactly(15, 10, 4, 4, 9);
    }

    @Test
    void everyPageOfEveryFeedIsServedInBothRounds() throws Exception {
        for (int round = 1; round <= 2; round++) {
            for (SampleFeed feed : server.feeds()) {
                for (String link : pageLinks(feed)) {
                    HttpResponse<byte[]> answer = get(URI.create(link));
                    assertThat(answer.statusCode()).as(link).isEqualTo(200);
                    assertThat(text(answer)).as(link).doesNotContain("{{");
                }
            }
            server.advance();
        }
    }

    @Test
    void everyLinkInsideAPageLeadsSomewhereOnTheSameServer() throws Exception {
        for (SampleFeed feed : server.feeds()) {
            for (String page : pageLinks(feed)) {
                for (String link : innerLinks(page)) {
                    assertThat(get(URI.create(link)).statusCode())
                            .as(link + " on " + page)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void anUnchangedPageAnswers304ToItsTagAndToItsDate() throws Exception {
        URI page = page("harbour-wire/diary.html");
        HttpResponse<byte[]> first = get(page);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(date).isEqualTo("Wed, 07 May 2025 07:33:00 GMT");
        assertThat(get(page, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(page, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(get(page, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void gzipIsUsedWhereItIsAccepted() throws Exception {
        HttpResponse<byte[]> packed = get(page("harbour-wire/diary.html"), "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(in.readAllBytes())
                    .isEqualTo(get(page("harbour-wire/diary.html")).body());
        }
    }

    @Test
    void radioSkarSpeaksWindows1252WithoutSayingSoInTheHeader() throws Exception {
        HttpResponse<byte[]> answer = get(page("radio-skar/lind-interview.html"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html");
        String text = new String(answer.body(), Charset.forName("windows-1252"));
        assertThat(text).contains("Radio Skår").contains("“If the form is empty, it goes back.");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\uFFFD");
    }

    @Test
    void unknownPathsAnswer404AndOtherMethods405() throws Exception {
        assertThat(get(page("harbour-wire/no-such-story.html")).statusCode()).isEqualTo(404);
        HttpRequest post = HttpRequest.newBuilder(page("harbour-wire/diary.html"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void robotsAllowTheNews() throws Exception {
        assertThat(text(get(page("robots.txt")))).contains("User-agent: *").contains("Allow: /");
    }

    @Test
    void laterTodayABadFigureIsCorrectedAndThreePagesAppear() throws Exception {
        URI corrected = page("harbour-wire/bellmare-loss.html");
        HttpResponse<byte[]> before = get(corrected);
        int pagesBefore = countPages();
        server.advance();
        HttpResponse<byte[]> after = get(
                corrected, "If-None-Match", before.headers().firstValue("ETag").orElseThrow());
        assertThat(text(before)).contains("loss of 410 million marks").doesNotContain("Correction:");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(text(after)).contains("loss of 41 million marks").contains("Correction:");
        assertThat(countPages()).isEqualTo(pagesBefore + 3);
    }

    @Test
    void pagesThatNobodyTouchedStayTheSameLaterToday() throws Exception {
        byte[] before = get(page("harbour-wire/diary.html")).body();
        server.advance();
        assertThat(get(page("harbour-wire/diary.html")).body()).isEqualTo(before);
    }

    private int countPages() throws Exception {
        int count = 0;
        for (SampleFeed feed : server.feeds()) {
            count += pageLinks(feed).size();
        }
        return count;
    }

    /// The addresses of a feed's pages, whatever its format.
    private List<String> pageLinks(SampleFeed feed) throws Exception {
        Document document = feedDocument(feed);
        List<String> links = new ArrayList<>();
        var elements = document.getElementsByTagName("link");
        for (int i = 0; i < elements.getLength(); i++) {
            Element link = (Element) elements.item(i);
            String url = link.hasAttribute("href") ? link.getAttribute("href") : link.getTextContent();
            if (url.endsWith(".html")) {
                links.add(url);
            }
        }
        return links;
    }

    private Document feedDocument(SampleFeed feed) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get(feed.url()).body()));
    }

    /// Page addresses resolved; anchors, data and the invented domains left out.
    private List<String> innerLinks(String page) throws Exception {
        List<String> links = new ArrayList<>();
        Matcher found = LINK.matcher(text(get(URI.create(page))));
        while (found.find()) {
            String link = found.group(1);
            if (!link.startsWith("#") && !link.startsWith("data:") && !link.contains(".example/")) {
                links.add(URI.create(page).resolve(link).toString());
            }
        }
        assertThat(links).as(page).allMatch(link -> link.startsWith(server.origin()));
        return links.stream().distinct().toList();
    }

    private URI page(String path) {
        return URI.create(server.origin() + "/" + path);
    }

    private HttpResponse<byte[]> get(URI url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
