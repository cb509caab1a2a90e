package io.wiredesk.reader.kind;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a page declares itself to be to machines. Immutable.
///
/// @param types `og:type` and the types of its JSON-LD, in lower case
record Declared(Set<String> types) {
    /// Longer scripts describe the whole site; the page's own types stand before that.
    private static final int MOST_SCRIPT_UNITS = 200_000;

    /// Matches `"@type": "NewsArticle"` (1: `"NewsArticle"`) and `"@type":["Article","Review"]` (1: the
    /// list).
    private static final Pattern TYPE = Pattern.compile("\"@type\"\\s*:\\s*(\"[^\"]{1,60}\"|\\[[^\\]]{1,200}\\])");

    private static final Pattern NAME = Pattern.compile("\"(?:https?://schema\\.org/)?(\\w+)\"");

    private static final List<String> ARTICLES = List.of("article", "posting", "report", "newsarticle", "blogpost");

    private static String openGraphType(PageNodes page) {
        for (int at = 0; at < page.size() && !page.tag(at).equals("body"); at++) {
            if (page.tag(at).equals("meta")
                    && (page.attribute(at, "property").equals("og:type")
                            || page.attribute(at, "name").equals("og:type"))) {
                return page.attribute(at, "content").strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /// Gathers the types while somebody else walks the page.
    static final class Builder {
        private final PageNodes page;
        private final Set<String> types = new HashSet<>();

        Builder(PageNodes page) {
            this.page = page;
            types.add(openGraphType(page));
        }

        void script(int script) {
            if (page.attribute(script, "type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                String data = page.content(script);
                String head = data.substring(0, Math.min(data.length(), MOST_SCRIPT_UNITS));
                TYPE.matcher(head)
                        .results()
                        .map(MatchResult::group)
                        .forEach(type -> NAME.matcher(type)
                                .results()
                                .forEach(name -> types.add(name.group(1).toLowerCase(Locale.ROOT))));
            }
        }

        Declared done() {
            types.remove("");
            return new Declared(Set.copyOf(types));
        }
    }

    static Declared nothing() {
        return new Declared(Set.of());
    }

    boolean isArticle() {
        return types.stream().anyMatch(type -> ARTICLES.stream().anyMatch(type::endsWith));
    }

    boolean has(Set<String> wanted) {
        return types.stream().anyMatch(type -> wanted.contains(type));
    }
}
