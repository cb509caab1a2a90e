package io.wiredesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.desk.ingest.Submission;
import io.wiredesk.reader.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// News pages about places and persons that do not exist, the same for the same number.
public final class InventedNews {
    private static final List<String> PLACES =
            List.of("Port Aurel", "Skarholm", "Velmora", "Tarnfeld", "Ostrava Bay", "Kellinge", "Brae Harbour");
    private static final List<String> PERSONS =
            List.of("Halvard Lind", "Aiko Tarn", "Mirela Dost", "Jonas Werle", "Petra Solheim", "Omar Quist");
    private static final List<String> MATTERS = List.of(
            "nickel licences", "grain quotas", "the harbour toll", "a bridge loan", "fishing rights", "rail freight");
    private static final List<String> DEEDS =
            List.of("reopened talks on", "put off a vote on", "agreed terms for", "withdrew a plan for", "doubled");

    private InventedNews() {}

    /// The page of article `number`.
    public static String page(int number) {
        Random random = new Random(number * 7919L);
        String place = pick(PLACES, random);
        String person = pick(PERSONS, random);
        String matter = pick(MATTERS, random);
        String headline = place + " " + pick(DEEDS, random) + " " + matter + ", report " + number;
        String council = "The council of " + place + " " + pick(DEEDS, random) + " " + matter + " on day " + number
                + " of its sitting, after clerks counted " + random.nextInt(9_000) + " ballots twice.";
        String quotation = "“We will publish the terms before the week is out,” chairman " + person
                + " said at the town hall, where " + random.nextInt(400) + " people had waited.";
        String traders = "Traders in " + pick(PLACES, random) + " had expected the matter to rest until spring; "
                + pick(PLACES, random) + " moved " + random.nextInt(800) + " boats on the news.";
        return page(headline, "Harbour Wire", council + "\n" + quotation + "\n" + traders);
    }

    /// A page with this headline, publisher and text, a paragraph a line.
    public static String page(String headline, String publisher, String text) {
        StringBuilder paragraphs = new StringBuilder();
        text.lines().forEach(line -> paragraphs.append("<p>").append(line).append("</p>\n"));
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>HEADLINE</title>
                <meta property="og:title" content="HEADLINE"><meta property="og:site_name" content="PUBLISHER">
                <meta property="og:type" content="article">
                <meta property="article:published_time" content="2026-05-06T07:05:00Z"></head>
                <body><header><nav><a href="/">Front</a> <a href="/markets">Markets</a></nav></header>
                <main><article><h1>HEADLINE</h1>
                TEXT</article></main><footer>All rights reserved.</footer></body></html>
                """.replace("HEADLINE", headline).replace("PUBLISHER", publisher).replace("TEXT", paragraphs);
    }

    /// The page of article `number`, as bytes.
    public static byte[] bytes(int number) {
        return page(number).getBytes(UTF_8);
    }

    /// A page as a feed of its publisher would lead to it.
    public static Submission submission(String url, String headline, String publisher, String text) {
        return new Submission(
                page(headline, publisher, text).getBytes(UTF_8),
                Page.Kind.HTML,
                Optional.of(url),
                Optional.of("text/html; charset=utf-8"),
                200,
                Instant.parse("2026-05-06T08:00:00Z"),
                new Submission.Origin(
                        Optional.empty(),
                        Optional.of(publisher),
                        Optional.of(headline),
                        Optional.of(Instant.parse("2026-05-06T07:05:00Z"))));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
