package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.stories.NewsItem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the speed of the program is measured on: parts of the gold sets, always the same.
final class Samples {
    /// Texts: enough for many kinds, few enough that a round takes about a second.
    private static final int COUNT = 60;

    /// One page in so many: some ninety pages of all kinds.
    private static final int PAGE_STEP = 8;

    private static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    /// Every eighth page of both page sets, by name.
    static List<byte[]> pages() throws IOException {
        List<Path> files = new ArrayList<>();
        for (GoldSet set : List.of(GoldSet.FUNDUS, GoldSet.CHUNKS)) {
            try (Stream<Path> all = Files.walk(gold(set))) {
                all.filter(file -> file.toString().endsWith(".html.gz"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < files.size(); i += PAGE_STEP) {
            pages.add(page(files.get(i)));
        }
        return pages;
    }

    /// The bytes of one packed page.
    static byte[] page(Path file) throws IOException {
        try (InputStream page = new GZIPInputStream(Files.newInputStream(file))) {
            return page.readAllBytes();
        }
    }

    /// The first texts of the statements set.
    static List<String> texts() throws IOException {
        return lines(GoldSet.STATEMENTS).stream()
                .limit(COUNT)
                .map(line -> line.path("text").asString(""))
                .toList();
    }

    /// A text and the day it was written.
    record Dated(String text, LocalDate written) {}

    /// All texts of the times set.
    static List<Dated> dated() throws IOException {
        return lines(GoldSet.TIMES).stream()
                .map(line -> new Dated(
                        line.path("text").asString(""),
                        LocalDate.parse(line.path("dct").asString(""))))
                .toList();
    }

    /// The whole stream of short articles.
    static List<NewsItem> stream() throws IOException {
        return lines(GoldSet.ALLSIDES).stream()
                .map(line -> new NewsItem(
                        line.path("id").asString(""),
                        Instant.parse(line.path("published").asString("") + "T00:00:00Z"),
                        line.path("source").asString(""),
                        Optional.empty(),
                        line.path("title").asString(""),
                        line.path("text").asString("")))
                .toList();
    }

    private static List<JsonNode> lines(GoldSet set) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gold(set))), UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static Path gold(GoldSet set) {
        return set.gold(
                Shared.folder()
                        .orElseThrow(
                                () -> new BenchException(
                                        "the folder shared is neither in nor beside the checkout: speed is measured on its gold sets")));
    }
}
