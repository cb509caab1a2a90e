package io.wiredesk.reader.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import io.wiredesk.reader.Teaser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every folder under `golden` and compares field by field; README.md there says how a folder is written.
class GoldenPagesTest {
    private static final System.Logger LOG = System.getLogger("golden");
    private static final PageReader READER = new PageReader();

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @SuppressWarnings("SystemOut") // What is known to be wrong is printed, so that nobody forgets it.
    @MethodSource("cases")
    void pageIsReadAsExpected(GoldenCase golden) {
        Map<String, String> wrong = wrong(golden, article(golden));
        List<String> known = golden.list("known");
        known.stream()
                .filter(wrong::containsKey)
                .forEach(field ->
                        LOG.log(System.Logger.Level.INFO, "known: " + golden.name() + ": " + wrong.get(field)));
        assertThat(known)
                .as("'known' in golden/%s/expected.json: these are read rightly now, take them out", golden.name())
                .allMatch(wrong::containsKey);
        wrong.keySet().removeAll(known);
        assertThat(wrong.values()).as(golden.name()).isEmpty();
    }

    private static Article article(GoldenCase golden) {
        Reading reading = READER.read(golden.page());
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    /// What differs, by field.
    private static Map<String, String> wrong(GoldenCase golden, Article article) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Metadata read = article.metadata();
        compare(wrong, golden, "headline", read.headline().stream().toList());
        compare(wrong, golden, "authors", read.authors());
        compare(
                wrong,
                golden,
                "published",
                read.published().map(Object::toString).stream().toList());
        compare(
                wrong,
                golden,
                "modified",
                read.modified().map(Object::toString).stream().toList());
        compare(
                wrong,
                golden,
                "free",
                read.accessibleForFree().map(Object::toString).stream().toList());
        compare(wrong, golden, "body", body(golden, article));
        compare(wrong, golden, "asides", asides(article));
        compare(
                wrong,
                golden,
                "teasers",
                article.teasers().stream().map(Teaser::headline).toList());
        compare(wrong, golden, "warnings", warnings(golden, article));
        return wrong;
    }

    private static void compare(Map<String, String> wrong, GoldenCase golden, String field, List<String> read) {
        List<String> expected =
                golden.list(field).stream().map(GoldenPagesTest::collapsed).toList();
        List<String> actual = read.stream().map(GoldenPagesTest::collapsed).toList();
        boolean same = field.equals("asides")
                ? new TreeSet<>(expected).equals(new TreeSet<>(actual))
                : expected.equals(actual);
        if (golden.says(field) && !same) {
            wrong.put(
                    field,
                    field + "\n  expected " + String.join("\n           ", expected) + "\n  but read "
                            + String.join("\n           ", actual));
        }
    }

    /// The body's blocks. Whether a standfirst belongs to it is left open: one at the head counts as neither
    /// right nor wrong.
    private static List<String> body(GoldenCase golden, Article article) {
        List<String> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            String words = block.span().of(article.text());
            if (!blocks.isEmpty() || !golden.list("standfirst").contains(words)) {
                String level = block.level() > 0 ? " " + block.level() : "";
                blocks.add(name(block.kind()) + level + ": " + words);
            }
        }
        return blocks;
    }

    /// The kinds of aside, live entries with their times.
    private static List<String> asides(Article article) {
        return article.asides().stream()
                .map(aside -> aside.kind() == Aside.Kind.LIVE_ENTRY
                        ? name(aside.kind()) + " "
                                + aside.published().map(Object::toString).orElse("")
                        : name(aside.kind()))
                .toList();
    }

    /// The warnings that are expected, and `not-an-article` wherever it was said; others are free to come and go.
    private static List<String> warnings(GoldenCase golden, Article article) {
        List<String> expected = golden.list("warnings");
        return article.warnings().stream()
                .filter(warning -> expected.contains(warning) || warning.equals("not-an-article"))
                .toList();
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String collapsed(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
