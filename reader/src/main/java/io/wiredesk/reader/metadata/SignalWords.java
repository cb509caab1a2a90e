package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.List;

/// The words by which markup says what an element is. Immutable.
///
/// @param byline parts of class names and ids of bylines
/// @param stamp the same of publication times
/// @param modified words and parts of names that mean an update
/// @param published words and parts of names that mean the first publication
/// @param beside parts of names of what is seldom the article's own: footers, teasers, menus
/// @param closed the same of what never is: comments, rails
/// @param walled parts of names of paywalls
/// @param siteMark words of an `h1` that is a site's logo, a breadcrumb or hidden
/// @param articleTitle words of an `h1` that is an article's title
/// @param kicker words of what stands before the headline inside of an `h1`
/// @param authorPath parts of the addresses of author pages
record SignalWords(
        List<String> byline,
        List<String> stamp,
        List<String> modified,
        List<String> published,
        List<String> beside,
        List<String> closed,
        List<String> walled,
        List<String> siteMark,
        List<String> articleTitle,
        List<String> kicker,
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
                file.section("closed"),
                file.section("walled"),
                file.section("site mark"),
                file.section("article title"),
                file.section("kicker"),
                file.section("author path"));
    }

    static SignalWords shipped() {
        return SHIPPED;
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
