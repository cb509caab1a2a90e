package io.wiredesk.desk.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.desk.fetch.FetchResult.Fetched;
import io.wiredesk.desk.store.Sources.Source;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a fetched feed holds.
final class FeedContents {
    private FeedContents() {}

    static FeedAnswer of(Source source, Fetched page) {
        Document xml = Jsoup.parse(new String(page.body(), UTF_8), page.url().toString(), Parser.xmlParser());
        if (xml.select("rss, feed, rdf|RDF").isEmpty()) {
            return new FeedAnswer.Bad(
                    source, "not-a-feed", page.url() + " is no RSS or Atom feed: is it the address of a web page?");
        }
        List<PolledEntry> entries = new ArrayList<>();
        for (Element item : xml.select("item, entry")) {
            entry(source, item, page, entries.size()).ifPresent(entries::add);
        }
        return new FeedAnswer.Entries(source, entries, Optional.empty(), page.etag(), page.lastModified());
    }

    private static Optional<PolledEntry> entry(Source source, Element item, Fetched page, int position) {
        Element link = item.selectFirst("> link[href], > link");
        if (link == null) {
            return Optional.empty();
        }
        try {
            URI url = page.url().resolve((link.hasAttr("href") ? link.attr("href") : link.text()).strip());
            String key = text(item, "> guid, > id").orElse(url.toString());
            return Optional.of(new PolledEntry(
                    source,
                    position,
                    key,
                    url,
                    text(item, "> title"),
                    text(item, "> pubDate, > published, > updated").flatMap(FeedContents::instant),
                    digest(item.outerHtml())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Element item, String selector) {
        return Optional.ofNullable(item.selectFirst(selector))
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Instant> instant(String text) {
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
            try {
                return Optional.of(OffsetDateTime.parse(text, format).toInstant());
            } catch (DateTimeException e) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
