package io.wiredesk.reader.metadata;

import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.json.JsonValue;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a page's JSON-LD says of its article (schema.org's `Article` and its kinds). Immutable.
///
/// Values are as written but for character references, which broken pages escape twice.
///
/// @param kind which kind of article it calls itself
/// @param headline `headline`, else `name`
/// @param articleBody its copy of the text; often cut short, so compare before trusting it
/// @param description `description`
/// @param authors the names under `author`, persons before organisations where the types tell
/// @param publisher the publisher's name
/// @param published `datePublished`, as written
/// @param modified `dateModified`, as written
/// @param sections `articleSection`
/// @param keywords `keywords`, split at commas when they are one text
/// @param images addresses of its images, as written
/// @param language `inLanguage`
/// @param url `url` or `mainEntityOfPage`, as written
/// @param corrections `correction`: what it says was corrected
/// @param accessibleForFree `isAccessibleForFree` of the article or any part of it
public record JsonLdArticle(
        Kind kind,
        Optional<String> headline,
        Optional<String> articleBody,
        Optional<String> description,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> modified,
        List<String> sections,
        List<String> keywords,
        List<String> images,
        Optional<String> language,
        Optional<String> url,
        List<String> corrections,
        Optional<Boolean> accessibleForFree) {
    /// Kinds of things that stand for the page's article.
    public enum Kind {
        /// A `NewsArticle` or a kind of it.
        NEWS,
        /// Another kind of article: a blog posting, a report.
        ARTICLE,
        /// A web page, a video, a review.
        OTHER
    }

    /// Copies the lists.
    public JsonLdArticle {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        keywords = List.copyOf(keywords);
        images = List.copyOf(images);
        corrections = List.copyOf(corrections);
    }

    /// The page's article by its JSON-LD scripts; empty when they describe none, or only other pages' articles. Of
    /// several the one whose address is the page's own, whose headline is the page's, which tells most.
    public static Optional<JsonLdArticle> of(PageNodes page) {
        JsonLdGraph graph = new JsonLdGraph();
        for (int script : page.scripts()) {
            if (JsonLdGraph.isJsonLd(page.attribute(script, "type"))) {
                graph.add(page.content(script));
            }
        }
        List<String> titles = new ArrayList<>(List.of(page.title()));
        page.headlines().stream().limit(1).map(page::words).forEach(titles::add);
        List<String> addresses = new ArrayList<>(List.of(page.address()));
        return of(graph, OwnPage.of(addresses, titles));
    }

    static Optional<JsonLdArticle> of(JsonLdGraph graph, OwnPage page) {
        return JsonLdChoice.of(graph, page).map(node -> of(node, graph));
    }

    private static JsonLdArticle of(JsonValue node, JsonLdGraph graph) {
        return new JsonLdArticle(
                JsonLdGraph.kindOf(node),
                text(node, "headline").or(() -> text(node, "name")),
                text(node, "articleBody").or(() -> text(node, "text")),
                text(node, "description"),
                graph.names(node.items("author"), true),
                graph.names(node.items("publisher"), false).stream().findFirst(),
                firstText(node, "datePublished").or(() -> firstText(node, "dateCreated")),
                firstText(node, "dateModified"),
                texts(node.items("articleSection")),
                keywords(node.items("keywords")),
                images(node.items("image"), graph),
                firstText(node, "inLanguage")
                        .or(() -> node.member("inLanguage").flatMap(language -> language.text("name"))),
                firstText(node, "url").or(() -> graph.address(node.member("mainEntityOfPage"))),
                corrections(node.items("correction")),
                free(node));
    }

    /// Without counting pixels, which call themselves one wide.
    private static List<String> images(List<JsonValue> items, JsonLdGraph graph) {
        List<String> images = new ArrayList<>();
        for (JsonValue image : items) {
            if (image.text("width").filter(ImageField::isTiny).isEmpty()) {
                graph.address(image).ifPresent(images::add);
            }
        }
        return images;
    }

    private static Optional<Boolean> free(JsonValue node) {
        Optional<Boolean> own = truth(node);
        boolean partClosed =
                node.items("hasPart").stream().anyMatch(part -> truth(part).equals(Optional.of(false)));
        return partClosed && own.isEmpty() ? Optional.of(false) : own;
    }

    private static final Map<String, Boolean> TRUTHS = Map.of(
            "true",
            true,
            "false",
            false,
            "http://schema.org/true",
            true,
            "http://schema.org/false",
            false,
            "https://schema.org/true",
            true,
            "https://schema.org/false",
            false,
            "1",
            true,
            "0",
            false,
            "yes",
            true,
            "no",
            false);

    private static Optional<Boolean> truth(JsonValue node) {
        return node.text("isAccessibleForFree")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .map(TRUTHS::get);
    }

    private static Optional<String> firstText(JsonValue node, String name) {
        for (JsonValue item : node.items(name)) {
            Optional<String> text = item.text();
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(JsonValue node, String name) {
        return firstText(node, name).map(JsonLdArticle::unescaped).filter(value -> !value.isBlank());
    }

    private static List<String> texts(List<JsonValue> items) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items) {
            item.text().ifPresent(text -> texts.add(unescaped(text)));
        }
        return texts;
    }

    /// Texts, or the words of a `CorrectionComment`.
    private static List<String> corrections(List<JsonValue> items) {
        return items.stream()
                .flatMap(item -> item
                        .text()
                        .or(() -> item.text("text"))
                        .or(() -> item.text("description"))
                        .or(() -> item.text("name"))
                        .stream())
                .filter(words -> !words.isBlank())
                .map(words -> unescaped(words).strip())
                .toList();
    }

    private static List<String> keywords(List<JsonValue> items) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonValue item : items) {
            for (String word :
                    item.text().or(() -> item.text("name")).orElse("").split(",")) {
                words.add(unescaped(word).strip());
            }
        }
        words.remove("");
        return List.copyOf(words);
    }

    /// `Moreau &amp; Sons` → `Moreau & Sons`: scripts are not parsed as markup, yet many pages escape inside them.
    static String unescaped(String value) {
        return PageTree.unescaped(value);
    }
}
