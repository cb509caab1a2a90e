package io.wiredesk.reader.metadata;

import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.words.Whitespace;
import io.wiredesk.reader.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the places of one page say, as text for readers. Immutable.
///
/// @param signals the page's signals
/// @param jsonLd its article in JSON-LD
record Said(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
    private static final WordFile WORDS = WordFile.of(Said.class, "field-words.txt");

    /// The keys of the words in one section of the field words.
    static Set<String> words(String section) {
        return Set.copyOf(
                WORDS.section(section).stream().map(HeadlineField::key).toList());
    }

    /// A part of the JSON-LD's article.
    <T> List<T> article(Function<JsonLdArticle, List<T>> part) {
        return jsonLd.map(part).orElse(List.of());
    }

    /// A text of the JSON-LD's article.
    Optional<String> text(Function<JsonLdArticle, Optional<String>> part) {
        return jsonLd.flatMap(part).map(Said::plain).filter(text -> !text.isEmpty());
    }

    /// The first value under each of the field's names, best name first.
    List<String> meta(String field) {
        List<String> values = new ArrayList<>();
        for (String name : MetaNames.of(field)) {
            signals.firstMeta(name)
                    .map(Said::plain)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(values::add);
        }
        return values;
    }

    /// The first value of a microdata property.
    Optional<String> prop(String name) {
        return signals.firstProp(name).map(Said::plain).filter(text -> !text.isEmpty());
    }

    /// Without character references, tags and runs of white space.
    static String plain(String value) {
        String text = JsonLdArticle.unescaped(JsonLdArticle.unescaped(value));
        return text.indexOf("</") < 0 && text.indexOf("/>") < 0
                ? Whitespace.collapse(text)
                : Whitespace.collapse(PageTree.words(text));
    }
}
