package io.wiredesk.reader.metadata;

import io.wiredesk.reader.json.JsonReader;
import io.wiredesk.reader.json.JsonValue;
import io.wiredesk.reader.words.WordFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All things that a page's JSON-LD scripts describe, however nested. Confined to one thread.
final class JsonLdGraph {
    /// Pages describe some dozen things; past this many the rest is left out.
    private static final int MOST_THINGS = 5_000;

    private static final Set<String> BODIES = Set.of("organization", "newsmediaorganization", "corporation", "website");

    /// Members that hold other pages' things: items of lists, comments, entries of a live blog.
    private static final Set<String> BESIDE =
            Set.copyOf(WordFile.of(JsonLdGraph.class, "field-words.txt").section("beside in json-ld"));

    private final List<JsonValue> things = new ArrayList<>();

    /// What stands in members of [#BESIDE].
    private final List<JsonValue> besides = new ArrayList<>();

    private final Map<String, JsonValue> byId = new HashMap<>();

    /// `application/ld+json`, also with a charset behind it.
    static boolean isJsonLd(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    }

    void add(String script) {
        Deque<JsonValue> open = new ArrayDeque<>();
        Deque<JsonValue> beside = new ArrayDeque<>();
        JsonReader.read(script).forEach(open::addLast);
        walk(open, things, beside);
        walk(beside, besides, beside);
    }

    private void walk(Deque<JsonValue> open, List<JsonValue> into, Deque<JsonValue> beside) {
        while (!open.isEmpty() && things.size() + besides.size() < MOST_THINGS) {
            switch (open.removeFirst()) {
                case JsonValue.Structure structure -> {
                    into.add(structure);
                    structure.text("@id").ifPresent(id -> keepRichest(id, structure));
                    structure
                            .members()
                            .forEach((name, value) -> (BESIDE.contains(name) ? beside : open).addLast(value));
                }
                case JsonValue.Sequence sequence -> open.addAll(sequence.items());
                case JsonValue.Text text -> {}
                case JsonValue.Bare bare -> {}
            }
        }
    }

    List<JsonValue> things() {
        return things;
    }

    List<JsonValue> besides() {
        return besides;
    }

    /// What the page's site says of itself, not of an article: its descriptions and slogans.
    List<String> slogans() {
        List<String> slogans = new ArrayList<>();
        for (JsonValue thing : things) {
            for (String member : List.of("description", "slogan", "alternateName")) {
                thing.text(member).filter(_ -> isBody(thing)).ifPresent(slogans::add);
            }
        }
        return slogans;
    }

    /// The addresses of logos.
    List<String> logos() {
        List<String> logos = new ArrayList<>();
        for (JsonValue thing : things) {
            for (JsonValue logo : thing.items("logo")) {
                address(logo).ifPresent(logos::add);
            }
        }
        return logos;
    }

    /// The names on the way from the site's root, itself left out, to the page.
    List<String> crumbs() {
        List<String> crumbs = new ArrayList<>();
        for (JsonValue thing : things) {
            for (JsonValue step :
                    isOf(thing, "breadcrumblist") ? thing.items("itemListElement") : List.<JsonValue>of()) {
                Optional<String> target = address(step.member("item")).filter(item -> item.startsWith("http"));
                if (target.filter(item -> OwnPage.isRoot(bare(item))).isPresent()) {
                    continue;
                }
                step.text("name")
                        .or(() -> step.member("item").flatMap(item -> item.text("name")))
                        .map(JsonLdArticle::unescaped)
                        .ifPresent(crumbs::add);
            }
        }
        return crumbs;
    }

    private static boolean isOf(JsonValue thing, String type) {
        return types(thing).contains(type);
    }

    private static boolean isBody(JsonValue thing) {
        return types(thing).stream().anyMatch(BODIES::contains);
    }

    /// A reference repeats the id of what it points to; the thing itself has more members.
    private void keepRichest(String id, JsonValue.Structure structure) {
        byId.merge(
                id,
                structure,
                (old, next) -> old instanceof JsonValue.Structure kept
                                && kept.members().size() >= structure.members().size()
                        ? old
                        : next);
    }

    private JsonValue resolved(JsonValue value) {
        return value.text("@id").map(id -> byId.getOrDefault(id, value)).orElse(value);
    }

    static JsonLdArticle.Kind kindOf(JsonValue thing) {
        boolean news = types(thing).stream().anyMatch(type -> type.endsWith("newsarticle"));
        return news
                ? JsonLdArticle.Kind.NEWS
                : JsonLdChoice.isWeak(thing) ? JsonLdArticle.Kind.OTHER : JsonLdArticle.Kind.ARTICLE;
    }

    static List<String> types(JsonValue thing) {
        List<String> types = new ArrayList<>();
        for (JsonValue type : thing.items("@type")) {
            type.text().ifPresent(name -> types.add(name.toLowerCase(Locale.ROOT)));
        }
        return types;
    }

    /// An address without scheme, query, fragment and closing slash, by which two ways of writing it compare.
    static String bare(String url) {
        String rest = url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        int end = rest.length();
        for (char mark : new char[] {'?', '#'}) {
            int found = rest.indexOf(mark);
            end = found < 0 ? end : Math.min(end, found);
        }
        String path = rest.substring(0, end);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /// The names of people and bodies, references followed. With `personsFirst` bodies count only where no person is.
    List<String> names(List<JsonValue> values, boolean personsFirst) {
        List<String> persons = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (JsonValue value : values) {
            JsonValue thing = resolved(value);
            boolean body = personsFirst && isBody(thing);
            List<String> names = thing.text()
                    .or(() -> named(thing))
                    .map(List::of)
                    .orElseGet(() -> thing.items("name").stream()
                            .flatMap(name -> name.text().stream())
                            .toList());
            names.stream().map(JsonLdArticle::unescaped).forEach((body ? bodies : persons)::add);
        }
        return persons.isEmpty() ? bodies : persons;
    }

    private static Optional<String> named(JsonValue thing) {
        return thing.text("name")
                .or(() -> thing.text("givenName")
                        .flatMap(given -> thing.text("familyName").map(family -> given + " " + family)));
    }

    Optional<String> address(Optional<JsonValue> value) {
        return value.flatMap(this::address);
    }

    /// A text, or the `url`, `contentUrl` or `@id` of a structure.
    Optional<String> address(JsonValue value) {
        JsonValue thing = resolved(value);
        return thing.text()
                .or(() -> thing.items("url").stream()
                        .flatMap(url -> url.text().stream())
                        .findFirst())
                .or(() -> thing.text("contentUrl"))
                .or(() -> thing.text("@id"));
    }
}
