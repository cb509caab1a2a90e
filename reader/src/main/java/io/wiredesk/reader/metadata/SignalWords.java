package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// The words by which markup says what an element is. Immutable.
///
/// @param byline parts of class names and ids of bylines
/// @param stamp the same of publication times
/// @param modified words and parts of names that mean an update
/// @param published words and parts of names that mean the first publication
/// @param beside parts of names of what is not the article: comments, rails, menus
/// @param walled parts of names of paywalls
/// @param authorPath parts of the addresses of author pages
record SignalWords(
        List<String> byline,
        List<String> stamp,
        List<String> modified,
        List<String> published,
        List<String> beside,
        List<String> walled,
        List<String> authorPath) {
    private static final SignalWords SHIPPED = load();

    private static SignalWords load() {
        WordFile file = WordFile.of(SignalWords.class, "signal-words.txt");
        return new SignalWords(
                file.section("byline"),
                file.section("stamp"),
                file.section("modified"),
                file.section("published"),
                file.section("beside"),
                file.section("walled"),
                file.section("author path"));
    }

    static SignalWords shipped() {
        return SHIPPED;
    }

    /// Class names, id and test ids of an element, in lower case.
    static String names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-testid") + " "
                + element.attr("data-component") + " " + element.attr("rel") + " " + element.attr("itemprop") + " "
                + element.attr("property");
        return names.toLowerCase(Locale.ROOT);
    }

    static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
