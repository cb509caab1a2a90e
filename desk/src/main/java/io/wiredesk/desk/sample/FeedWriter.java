package io.wiredesk.desk.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a publisher's feed as RSS 2.0, Atom (RFC 4287) or RSS 1.0, in UTF-8.
final class FeedWriter {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final SamplePublisher publisher;
    private final String base;

    /// @param base the site's address, without a slash at the end
    FeedWriter(SamplePublisher publisher, String base) {
        this.publisher = publisher;
        this.base = base;
    }

    /// The feed's document, entries in the order given.
    String write(List<FeedEntry> entries) {
        return switch (publisher.feedFormat()) {
            case RSS -> rss(entries);
            case ATOM -> atom(entries);
            case RDF -> rdf(entries);
        };
    }

    private String rss(List<FeedEntry> entries) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>\n")
                .append(channel())
                .append(element("language", "en"));
        for (FeedEntry entry : entries) {
            xml.append("<item>\n")
                    .append(item(entry))
                    .append("<guid isPermaLink=\"true\">" + Markup.escape(entry.link()) + "</guid>\n")
                    .append(element("dc:creator", entry.author()))
                    .append(element("pubDate", rfc822(entry.published())))
                    .append("</item>\n");
        }
        return xml.append("</channel></rss>\n").toString();
    }

    private String atom(List<FeedEntry> entries) {
        Instant updated =
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        StringBuilder xml = new StringBuilder(XML)
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n")
                .append(element("title", publisher.name()))
                .append(element("subtitle", publisher.description()))
                .append(element("id", "https://" + publisher.domain() + "/"))
                .append(atomLink(base + "/", "alternate") + atomLink(base + "/feed.xml", "self"))
                .append(element("updated", updated.toString()));
        entries.forEach(entry -> xml.append(atomEntry(entry)));
        return xml.append("</feed>\n").toString();
    }

    private static String atomEntry(FeedEntry entry) {
        return "<entry>\n" + element("title", entry.title()) + atomLink(entry.link(), "alternate")
                + element("id", entry.link())
                + "<author>" + element("name", entry.author()).strip() + "</author>\n"
                + element("published", entry.published().toString())
                + element("updated", entry.updated().toString()) + element("summary", entry.summary()) + "</entry>\n";
    }

    private static String atomLink(String url, String relation) {
        return "<link rel=\"" + relation + "\" href=\"" + Markup.escape(url) + "\"/>\n";
    }

    private String rdf(List<FeedEntry> entries) {
        String order = entries.stream()
                .map(entry -> "<rdf:li rdf:resource=\"" + Markup.escape(entry.link()) + "\"/>\n")
                .collect(Collectors.joining());
        StringBuilder xml = new StringBuilder(XML)
                .append("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"")
                .append(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
                .append("<channel rdf:about=\"" + Markup.escape(base + "/feed.xml") + "\">\n")
                .append(channel())
                .append("<items><rdf:Seq>\n" + order + "</rdf:Seq></items>\n</channel>\n");
        for (FeedEntry entry : entries) {
            xml.append("<item rdf:about=\"" + Markup.escape(entry.link()) + "\">\n")
                    .append(item(entry))
                    .append(element("dc:creator", entry.author()))
                    .append(element("dc:date", entry.published().toString()))
                    .append("</item>\n");
        }
        return xml.append("</rdf:RDF>\n").toString();
    }

    private String channel() {
        return element("title", publisher.name())
                + element("link", base + "/")
                + element("description", publisher.description());
    }

    private static String item(FeedEntry entry) {
        return element("title", entry.title())
                + element("link", entry.link())
                + element("description", entry.summary());
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Markup.escape(text) + "</" + name + ">\n";
    }

    private static String rfc822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC));
    }
}
