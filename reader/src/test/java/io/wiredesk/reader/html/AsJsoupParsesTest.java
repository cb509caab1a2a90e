package io.wiredesk.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Real pages make the same trees as with jsoup's parser, but for a few whose markup is broken in ways that the two
/// take
/// differently.
class AsJsoupParsesTest {
    private static final int PAGE_STEP = 5;
    private static final double LEAST_SHARE = 0.98;

    @Test
    void realPagesMakeTheSameTrees() throws IOException {
        Optional<Path> pages = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data", "extraction"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(pages.isPresent(), "no shared/data/extraction beside the checkout: trees are not compared");
        List<Path> files;
        try (Stream<Path> all = Files.walk(pages.get())) {
            files = all.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < files.size(); i += PAGE_STEP) {
            String html = page(files.get(i));
            compared++;
            if (!ours(PageTree.parse(html)).equals(theirs(html))) {
                different.add(files.get(i).getFileName().toString());
            }
        }
        assertThat(compared).isGreaterThan(100);
        assertThat(different).hasSizeLessThanOrEqualTo((int) ((1 - LEAST_SHARE) * compared));
    }

    private static String page(Path file) throws IOException {
        try (InputStream page = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> ours(PageTree tree) {
        List<String> lines = new ArrayList<>();
        for (int at = 1; at < tree.size(); at++) {
            int depth = 0;
            for (int around = tree.parent(at); around >= 0; around = tree.parent(around)) {
                depth++;
            }
            if (tree.isText(at)) {
                addText(lines, depth, tree.text(at));
            } else {
                StringBuilder line = new StringBuilder(depth + " " + tree.name(at) + " ");
                line.append(tree.name(at).equals("script") ? tree.content(at) : "");
                tree.attributes(at)
                        .forEach(each -> line.append(each.name()).append('=').append(each.value()));
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static List<String> theirs(String html) {
        List<String> lines = new ArrayList<>();
        add(lines, Parser.htmlParser().setMaxDepth(512).parseInput(html, ""), 1);
        return lines;
    }

    private static void add(List<String> lines, Node around, int depth) {
        for (Node child : around.childNodes()) {
            if (child instanceof TextNode text) {
                addText(lines, depth, text.getWholeText());
            } else if (child instanceof Element element) {
                StringBuilder line = new StringBuilder(depth + " " + element.normalName() + " ");
                line.append(element.normalName().equals("script") ? element.data() : "");
                element.attributes()
                        .forEach(each -> line.append(each.getKey().toLowerCase(Locale.ROOT))
                                .append('=')
                                .append(each.getValue()));
                lines.add(line.toString());
                add(lines, element, depth + 1);
            }
        }
    }

    /// Comments part texts for one parser and not for the other, and white space between blocks means nothing.
    private static void addText(List<String> lines, int depth, String text) {
        if (text.isBlank()) {
            return;
        }
        String sign = depth + "\"";
        String words = text.replaceAll("\\s+", " ");
        boolean goesOn = !lines.isEmpty() && lines.getLast().startsWith(sign);
        if (goesOn) {
            lines.set(lines.size() - 1, lines.getLast() + words);
        } else {
            lines.add(sign + words);
        }
    }
}
