package io.wiredesk.reader.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A sample that stands here.
///
/// @param name what it is
/// @param kind which reader it is meant for
/// @param text its characters
record Written(String name, Kind kind, String text) implements Sample {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title><link>https://courier.example/</link>
            <item><title>Pilots vote &amp; leave</title><link>https://courier.example/1?a=1&b=2</link><guid>1</guid>
              <dc:creator>Ada Moreau</dc:creator><pubDate>Thu, 05 Jun 2025 08:15:00 EDT</pubDate><category>Ports</category>
              <content:encoded><![CDATA[<p>The pilots voted.</p><p>They left.</p>]]></content:encoded>
              <media:content url="/a.jpg" medium="image"><media:title>A berth</media:title></media:content></item>
            <item><title>Berths filled</title><link>https://courier.example/2</link><description>&lt;b&gt;All&lt;/b&gt;</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://base.example/fr/"><title>Courrier</title>
            <entry><title type="html">Le port &amp;lt; rouvre</title><link href="port/1"/><id>tag:1</id>
            <updated>2025-06-05T12:15:00Z</updated><author><name>Jean Marlot</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></div></content></entry></feed>
            """;

    private static final String JSON = """
            {"version":"https://jsonfeed.org/version/1.1","title":"Courier","authors":[{"name":"Jon Petrov"}],"items":[
            {"id":"7","url":"https://courier.example/7","title":"Pilots \\"vote\\"","content_html":"<p>Long.</p>",
            "date_published":"2025-06-05T12:15:00Z","tags":["ports"],"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg"}]},
            {"id":8,"content_text":"Only text \\u00e9"}]}
            """;

    private static final String SITEMAP = """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://courier.example/1</loc>
            <news:news><news:publication><news:name>Courier</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2025-06-05T08:15:00+02:00</news:publication_date><news:title>Pilots vote</news:title></news:news>
            </url></urlset>
            """;

    private static final String SAVED = """
            From: <Saved by Brisk>
            Subject: Pilots vote
            Date: Thu, 5 Jun 2025 12:15:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html";
             boundary="--b1--"

            ----b1--
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://courier.example/1

            <html><body><article><h1>Pilots vote</h1><p>The pilots of Velmora voted on Monday to leave two b=
            erths empty, caf=C3=A9 and all, until the silt is gone from the harbour.</p><p class=3D"x">Ships would wai=
            t outside, said the harbour office.</p></article></body></html>
            ----b1--
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            ----b1----
            """;

    private static final String COPIED = """
            Pilots vote to leave berths empty
            Courier · 12 hours ago
            Share
            The pilots of Velmora voted on Monday to leave two berths empty for three months.

            "We will anchor outside, and every day," said Hinrik Tamm, who makes the timetable of a shipping line. A day at anchor
            costs his house about 14,000 euros.

            The harbour office wants to halve the fees of ships that wait.

            Subscribe to our newsletter
            Disclaimer: nothing in this text is advice.

            Copper slips as stocks rise
            Courier
            3 hours ago
            Copper fell on Monday as stocks rose for a third week.
            """;

    static List<Sample> all() {
        return List.of(
                new Written("rss", Kind.FEED, RSS),
                new Written("atom", Kind.FEED, ATOM),
                new Written("json feed", Kind.FEED, JSON),
                new Written("news sitemap", Kind.FEED, SITEMAP),
                new Written("saved page", Kind.PAGE, SAVED),
                new Written("copied page", Kind.TEXT, COPIED));
    }

    @Override
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
