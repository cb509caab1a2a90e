package io.wiredesk.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Holds the reading of the seed page to its marks, by the rule of `score/seed.py`. Skipped where the folder of shared
/// data is absent.
final class SeedStatementsTest {
    private static final int LEAST_FOUND = 15;
    private static final int LEAST_SPEAKERS = 14;
    private static final int LEAST_ACTS = 13;

    /// One marked statement: `"source": [[10, 20]], …`.
    private record Marked(String source, String content, String speaker, String act) {}

    @Test
    void findsTheSeedPagesStatementsWithSpeakersAndActs() throws IOException {
        Optional<Path> seed = seedFolder();
        Assumptions.assumeTrue(seed.isPresent(), "no shared/seed folder beside this checkout");
        String page = Files.readString(seed.orElseThrow().resolve("page.txt"), UTF_8);
        String gold =
                Files.readString(seed.orElseThrow().resolve("gold.json"), UTF_8).replaceAll("\\s+", " ");
        Article article = article(page, spans(gold, "articleBody").getFirst());
        List<Statement> free = new ArrayList<>(new LedgerReader()
                .read(article, Optional.of(Instant.parse("2025-06-05T18:00:00Z")))
                .statements());
        int found = 0;
        int speakers = 0;
        int acts = 0;
        for (Marked want : marked(page, gold)) {
            Optional<Statement> match = free.stream()
                    .filter(s -> alike(words(article, s.content()), want.content()) >= 0.5
                            && alike(words(article, s.source()), want.source()) >= 0.5)
                    .findFirst();
            if (match.isPresent()) {
                Statement statement = match.orElseThrow();
                free.remove(statement);
                found++;
                speakers += alike(statement.speaker().map(Speaker::name).orElse(""), want.speaker()) >= 0.5 ? 1 : 0;
                acts += statement.act().name().toLowerCase(Locale.ROOT).equals(want.act()) ? 1 : 0;
            }
        }
        assertTrue(found >= LEAST_FOUND, "statements found: " + found);
        assertTrue(speakers >= LEAST_SPEAKERS, "speakers right: " + speakers);
        assertTrue(acts >= LEAST_ACTS, "acts right: " + acts);
    }

    private static Optional<Path> seedFolder() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path seed = folder.resolve("shared").resolve("seed");
            if (Files.isReadable(seed.resolve("gold.json"))) {
                return Optional.of(seed);
            }
        }
        return Optional.empty();
    }

    private static Article article(String page, Span body) {
        String text = body.of(page);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            boolean heading = !paragraph.endsWith(".") && !paragraph.endsWith("”");
            Span span = new Span(start, start + paragraph.length());
            blocks.add(new Block(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, heading ? 2 : 0, span));
            start = span.end() + 2;
        }
        return new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
    }

    private static List<Marked> marked(String page, String gold) {
        String statements = gold.substring(gold.indexOf("\"statements\":"), gold.indexOf("\"pledges\":"));
        List<Marked> marked = new ArrayList<>();
        for (String entry : statements.split("\\{ \"source\"", -1)) {
            if (entry.contains("\"content\"")) {
                String whole = "{ \"source\"" + entry;
                marked.add(new Marked(
                        words(page, spans(whole, "source")),
                        words(page, spans(whole, "content")),
                        field(whole, "speaker"),
                        field(whole, "act")));
            }
        }
        return marked;
    }

    private static List<Span> spans(String json, String name) {
        int start = json.indexOf("\"" + name + "\":");
        int end = json.indexOf("\"", start + name.length() + 4);
        Matcher pair = Pattern.compile("(\\d+), (\\d+)").matcher(json.substring(start, end));
        List<Span> spans = new ArrayList<>();
        while (pair.find()) {
            spans.add(new Span(Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2))));
        }
        return spans;
    }

    private static String field(String json, String name) {
        int start = json.indexOf("\"" + name + "\": \"") + name.length() + 5;
        return json.substring(start, json.indexOf('"', start));
    }

    private static String words(Article article, List<Span> spans) {
        return words(article.text(), spans);
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }

    private static double alike(String left, String right) {
        Set<String> shared = tokens(left);
        Set<String> all = new HashSet<>(shared);
        shared.retainAll(tokens(right));
        all.addAll(tokens(right));
        return all.isEmpty() ? 1 : (double) shared.size() / all.size();
    }

    private static Set<String> tokens(String text) {
        Matcher token = Pattern.compile("[\\p{L}\\p{N}_]+").matcher(text.toLowerCase(Locale.ROOT));
        Set<String> tokens = new HashSet<>();
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
