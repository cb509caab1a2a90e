package io.wiredesk.reader.metadata;

import io.wiredesk.reader.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses among the things of a page's JSON-LD the one that describes the page's own article.
final class JsonLdChoice {
    private static final Set<String> ARTICLE_ENDINGS =
            Set.of("article", "posting", "report", "review", "advertisercontentarticle", "webpage", "videoobject");

    /// Kinds that describe the article only where nothing better does.
    private static final Set<String> WEAK_ENDINGS = Set.of("webpage", "videoobject", "review");

    private static final int ARTICLE = 10;
    private static final int WEAK = 1;
    private static final int OWN = 4;
    private static final int BODY = 1;

    /// What a thing tells of its article: of two that fit equally well the one that tells more is it.
    private static final List<String> TOLD = List.of("author", "datePublished", "description", "image", "publisher");

    private static final double TOLD_SHARE = 0.1;

    private final OwnPage page;

    private JsonLdChoice(OwnPage page) {
        this.page = page;
    }

    /// The thing that is `page`'s article; empty when there is none, or when all are other pages'.
    static Optional<JsonValue> of(JsonLdGraph graph, OwnPage page) {
        JsonLdChoice choice = new JsonLdChoice(page);
        List<JsonValue> articles = graph.things().stream()
                .filter(thing -> isDescribed(thing) && kind(thing) > 0)
                .toList();
        boolean several = articles.stream().filter(thing -> !isWeak(thing)).count() > 1;
        JsonValue best = null;
        double bestScore = 0;
        for (JsonValue thing : articles) {
            double score = several && choice.isElsewhere(thing) ? 0 : choice.score(thing);
            if (score > bestScore) {
                best = thing;
                bestScore = score;
            }
        }
        if (best != null && !isWeak(best)) {
            return Optional.of(best);
        }
        for (JsonValue thing : graph.besides()) {
            double score = isDescribed(thing) && choice.isSurelyOwn(thing) ? choice.score(thing) : 0;
            if (score > bestScore) {
                best = thing;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /// True of a kind that describes an article only where nothing better does.
    static boolean isWeak(JsonValue thing) {
        return kind(thing) == WEAK;
    }

    private static boolean isDescribed(JsonValue thing) {
        return thing.member("headline").isPresent()
                || thing.member("datePublished").isPresent()
                || thing.member("articleBody").isPresent();
    }

    private double score(JsonValue thing) {
        int kind = kind(thing);
        if (kind == 0) {
            return 0;
        }
        long told =
                TOLD.stream().filter(member -> thing.member(member).isPresent()).count();
        return kind
                + (isOwn(thing) ? OWN : 0)
                + fit(thing)
                + (thing.member("articleBody").isPresent() ? BODY : 0)
                + told * TOLD_SHARE;
    }

    private int fit(JsonValue thing) {
        return thing.text("headline")
                .map(JsonLdArticle::unescaped)
                .map(page::fit)
                .orElse(0);
    }

    private boolean isSurelyOwn(JsonValue thing) {
        return isOwn(thing) || fit(thing) > 1;
    }

    private boolean isOwn(JsonValue thing) {
        return thing.text("url").filter(page::isOwn).isPresent()
                || thing.text("@id").filter(page::isOwn).isPresent()
                || mainPage(thing).filter(page::isOwn).isPresent();
    }

    private boolean isElsewhere(JsonValue thing) {
        boolean said = thing.text("url")
                .or(() -> mainPage(thing))
                .filter(page::isElsewhere)
                .isPresent();
        return said && !isOwn(thing) && fit(thing) == 0;
    }

    private static Optional<String> mainPage(JsonValue thing) {
        return thing.member("mainEntityOfPage")
                .flatMap(main -> main.text().or(() -> main.text("@id")).or(() -> main.text("url")));
    }

    /// 10 for an article, 1 for a kind that sometimes stands for one, 0 for others.
    private static int kind(JsonValue thing) {
        int best = 0;
        for (String type : JsonLdGraph.types(thing)) {
            int worth = endsWithAny(type, ARTICLE_ENDINGS) ? endsWithAny(type, WEAK_ENDINGS) ? WEAK : ARTICLE : 0;
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
}
