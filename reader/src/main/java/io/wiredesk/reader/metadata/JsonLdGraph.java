package io.wiredesk.reader.metadata;

import io.wiredesk.reader.json.JsonReader;
import io.wiredesk.reader.json.JsonValue;
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

    private static final Set<String> ARTICLE_ENDINGS =
            Set.of("article", "posting", "report", "review", "advertisercontentarticle", "webpage", "videoobject");

    /// Kinds that describe the article only where nothing better does.
    private static final Set<String> WEAK_ENDINGS = Set.of("webpage", "videoobject", "review");

    private static final Set<String> BODIES = Set.of("organization", "newsmediaorganization", "corporation", "website");

    private final List<JsonValue> things = new ArrayList<>();
    private final Map<String, JsonValue> byId = new HashMap<>();

    /// `application/ld+json`, also with a charset behind it.
    static boolean isJsonLd(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    }

    void add(String script) {
        Deque<JsonValue> open = new ArrayDeque<>();
        JsonReader.read(script).forEach(open::addLast);
        while (!open.isEmpty() && things.size() < MOST_THINGS) {
            switch (open.removeFirst()) {
                case JsonValue.Structure structure -> {
                    things.add(structure);
                    structure.text("@id").ifPresent(id -> keepRichest(id, structure));
                    open.addAll(structure.members().values());
                }
                case JsonValue.Sequence sequence -> open.addAll(sequence.items());
                case JsonValue.Text text -> {}
                case JsonValue.Bare bare -> {}
            }
        }
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

    /// The thing that describes the page's article.
    Optional<JsonValue> article(String title, String url) {
        JsonValue best = null;
        int bestScore = 0;
        String address = bare(url);
        for (JsonValue thing : things) {
            int score = score(thing, title, address);
            if (score > bestScore) {
                best = thing;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /// @param address the page's own, as [#bare] makes it
    private static int score(JsonValue thing, String title, String address) {
        boolean described = thing.member("headline").isPresent()
                || thing.member("datePublished").isPresent()
                || thing.member("articleBody").isPresent();
        int kind = described ? kind(thing) : 0;
        if (kind == 0) {
            return 0;
        }
        boolean own = !address.isEmpty()
                && (samePage(thing.text("url"), address)
                        || samePage(thing.text("@id"), address)
                        || samePage(
                                thing.member("mainEntityOfPage")
                                        .flatMap(page -> page.text().or(() -> page.text("@id"))),
                                address));
        boolean titled = thing.text("headline")
                .filter(headline -> title.contains(headline))
                .isPresent();
        return kind
                + (own ? 4 : 0)
                + (titled ? 3 : 0)
                + (thing.member("articleBody").isPresent() ? 1 : 0);
    }

    /// 10 for an article, 1 for a kind that sometimes stands for one, 0 for others.
    private static int kind(JsonValue thing) {
        int best = 0;
        for (String type : types(thing)) {
            int worth = endsWithAny(type, ARTICLE_ENDINGS) ? endsWithAny(type, WEAK_ENDINGS) ? 1 : 10 : 0;
            best = Math.max(best, worth);
        }
        return best;
    }

    private static boolean endsWithAny(String type, Set<String> endings) {
        for (String ending : endings) {
            if (type.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static JsonLdArticle.Kind kindOf(JsonValue thing) {
        boolean news = types(thing).stream().anyMatch(type -> type.endsWith("newsarticle"));
        return news
                ? JsonLdArticle.Kind.NEWS
                : kind(thing) == 1 ? JsonLdArticle.Kind.OTHER : JsonLdArticle.Kind.ARTICLE;
    }

    private static List<String> types(JsonValue thing) {
        List<String> types = new ArrayList<>();
        for (JsonValue type : thing.items("@type")) {
            type.text().ifPresent(name -> types.add(name.toLowerCase(Locale.ROOT)));
        }
        return types;
    }

    private static boolean samePage(Optional<String> said, String address) {
        return said.filter(value -> bare(value).equals(address)).isPresent();
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
            boolean body = personsFirst && types(thing).stream().anyMatch(BODIES::contains);
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
