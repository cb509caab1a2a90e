package io.wiredesk.desk.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Renders one publisher's site as it stands in one round.
final class SampleSite {
    private static final int RAIL_ITEMS = 5;

    private final SamplePublisher publisher;
    private final SampleTimes times;
    private final String base;
    private final int round;
    private final String layout;
    private final String rail;

    /// @param origin scheme, host and port of the server: `http://127.0.0.1:4711`
    SampleSite(SamplePublisher publisher, SampleTimes times, String origin, int round) {
        this.publisher = publisher;
        this.times = times;
        this.base = origin + "/" + publisher.id();
        this.round = round;
        this.layout = SampleEdition.resource(publisher.id() + "/layout.html");
        this.rail = SampleEdition.resource(publisher.id() + "/rail.html");
    }

    /// Every file of the site by its path.
    Map<String, SiteFile> files() {
        Map<String, SiteFile> files = new HashMap<>();
        List<FeedEntry> entries = new ArrayList<>();
        for (SamplePage page : publisher.pages()) {
            if (page.round() <= round) {
                files.put(path(page.slug() + ".html"), pageFile(page));
                entries.add(entry(page));
            }
        }
        entries.sort(Comparator.comparing(FeedEntry::published).reversed().thenComparing(FeedEntry::link));
        files.put(path("feed.xml"), feedFile(entries));
        files.put(path(""), homeFile());
        return files;
    }

    private String path(String name) {
        return "/" + publisher.id() + "/" + name;
    }

    private SiteFile pageFile(SamplePage page) {
        SampleVersion version = page.versionIn(round);
        Map<String, String> fields = fields(page, version);
        fields.put("body", new Placeholders(times, fields).fill(version.body()).strip());
        fields.put("rail", railWithout(page));
        return html(new Placeholders(times, fields).fill(layout), changed(fields));
    }

    /// The front page: teasers only, no article.
    private SiteFile homeFile() {
        String list = "<!DOCTYPE html><html lang=\"en\"><head><title>" + Markup.escape(publisher.name())
                + "</title></head><body><h1>" + Markup.escape(publisher.name()) + "</h1>\n" + teasers(firstRound())
                + "</body></html>\n";
        return html(list, times.at("-0m"));
    }

    /// The newest other pages. Only those of the first round, so that a page does not change when others appear.
    private String railWithout(SamplePage page) {
        return teasers(firstRound().stream()
                .filter(other -> !other.equals(page))
                .limit(RAIL_ITEMS)
                .toList());
    }

    private List<SamplePage> firstRound() {
        Comparator<SamplePage> byTime =
                Comparator.comparing(page -> times.at(page.versionIn(1).required("published")));
        return publisher.pages().stream()
                .filter(page -> page.round() == 1)
                .sorted(byTime.reversed().thenComparing(SamplePage::slug))
                .toList();
    }

    private String teasers(List<SamplePage> pages) {
        StringBuilder text = new StringBuilder();
        for (SamplePage page : pages) {
            text.append(new Placeholders(times, fields(page, page.versionIn(1))).fill(rail));
        }
        return text.toString();
    }

    /// The page's own fields, times in them resolved, and what the site knows about the page.
    private Map<String, String> fields(SamplePage page, SampleVersion version) {
        Placeholders own = new Placeholders(times, version.fields());
        Map<String, String> fields = new HashMap<>();
        version.fields().forEach((name, value) -> fields.put(name, own.fill(value)));
        fields.putIfAbsent("modified", version.required("published"));
        fields.put("base", base);
        fields.put("slug", page.slug());
        fields.put("url", base + "/" + page.slug() + ".html");
        fields.put("canonical", "https://" + publisher.domain() + "/" + page.slug() + ".html");
        return fields;
    }

    private FeedEntry entry(SamplePage page) {
        Map<String, String> fields = fields(page, page.versionIn(round));
        return new FeedEntry(
                fields.getOrDefault("title", ""),
                fields.getOrDefault("url", ""),
                fields.getOrDefault("summary", ""),
                fields.getOrDefault("author", publisher.name()),
                times.at(fields.getOrDefault("published", "")),
                changed(fields));
    }

    private Instant changed(Map<String, String> fields) {
        return times.at(fields.getOrDefault("modified", ""));
    }

    private SiteFile feedFile(List<FeedEntry> entries) {
        String xml = new FeedWriter(publisher, base).write(entries);
        Instant changed = entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(times.at("-0m"));
        return SiteFile.of("application/xml", xml.getBytes(StandardCharsets.UTF_8), changed);
    }

    private SiteFile html(String text, Instant changed) {
        String type = publisher.namesCharset()
                ? "text/html; charset=" + publisher.charset().name()
                : "text/html";
        return SiteFile.of(type, text.getBytes(publisher.charset()), changed);
    }
}
