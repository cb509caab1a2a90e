package io.wiredesk.reader.kind;

import io.wiredesk.reader.words.WordFile;
import io.wiredesk.reader.words.WordSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which pages that are no article are known. Immutable.
final class KindWords {
    private static final WordFile FILE = WordFile.of(KindWords.class, "kind-words.txt");

    /// What parts a page's own title from its site's name: ` | `, ` – `, ` · `, `: `, and a hyphen with
    /// spaces around.
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|·•»:]\\s+|:\\s+|\\s*\\|\\s*");

    /// A longer piece of text that holds such words is about them.
    private static final int LONGEST_NOTE = 320;

    private static final int LONGEST_QUOTED = 80;

    /// For each section its phrases, without the `=` behind some: a page has many texts, and most hold none.
    private static final Map<String, WordSearch> SEARCHES = new HashMap<>();

    private static final WordSearch NOTHING = new WordSearch(List.of());

    static {
        FILE.sections().forEach((name, phrases) -> SEARCHES.put(name, new WordSearch(List.of(bare(phrases)))));
    }

    private KindWords() {}

    private static List<String> bare(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.endsWith("=") ? phrase.substring(0, phrase.length() - 1) : phrase)
                .toList();
    }

    static List<String> list(String section) {
        return FILE.section(section);
    }

    static Set<String> set(String section) {
        return FILE.set(section);
    }

    /// The first of the titles that says one of the phrases, as a reason. A phrase that ends in `=` must be a
    /// whole part of the title ("Log in | Northern Courier"), others may stand anywhere in it.
    static Optional<String> inTitle(PageSigns page, String section) {
        return page.titles().stream()
                .filter(title -> says(lower(title), section))
                .findFirst()
                .map(title -> "the title says \"" + cut(title) + "\"");
    }

    private static boolean says(String title, String section) {
        if (SEARCHES.getOrDefault(section, NOTHING).in(title) == 0) {
            return false;
        }
        List<String> parts = List.of(BETWEEN.split(title.strip()));
        return list(section).stream()
                .anyMatch(phrase -> phrase.endsWith("=")
                        ? parts.contains(phrase.substring(0, phrase.length() - 1))
                        : title.contains(phrase));
    }

    /// The first short text that holds one of the phrases, as a reason.
    static Optional<String> inText(PageSigns page, String section) {
        return page.texts().stream()
                .map(PageSigns.Text::words)
                .filter(words -> words.length() <= LONGEST_NOTE && holds(words, section))
                .findFirst()
                .map(words -> "the page says \"" + cut(words) + "\"");
    }

    static boolean holds(String text, String section) {
        return SEARCHES.getOrDefault(section, NOTHING).in(text.replace('’', '\'')) != 0;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
