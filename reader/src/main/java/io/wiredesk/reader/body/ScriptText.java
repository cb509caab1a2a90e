package io.wiredesk.reader.body;

import io.wiredesk.reader.metadata.JsonLdArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Finds an article's text in a page's script data: JSON-LD, or the state that a page's program starts from.
///
/// Only asked when the markup holds next to nothing: what scripts hold is often shortened or of other articles.
final class ScriptText {
    /// Strings of less [Weight] in scripts are labels and addresses.
    private static final int SHORTEST = 60;

    /// Scripts inside strings inside scripts: one level is common, more is not.
    private static final int DEEPEST = 2;

    /// Prose by the name of the property that holds it, in script order: an article's paragraphs share one
    /// name.
    private final Map<String, List<String>> byName = new TreeMap<>();

    private ScriptText() {}

    /// The article in the page's scripts as a document of its own; empty when there is none.
    static Optional<Document> in(Document page) {
        Optional<String> told = JsonLdArticle.of(page).flatMap(JsonLdArticle::articleBody);
        var scripts = new ScriptText();
        for (Element script : page.getElementsByTag("script")) {
            if (!script.attr("type").contains("ld+json")) {
                scripts.scan(script.data(), 0);
            }
        }
        String state = scripts.longest();
        String text = told.filter(body -> body.length() * 2 >= state.length()).orElse(state);
        return text.isEmpty() ? Optional.empty() : Optional.of(document(text));
    }

    private static Document document(String text) {
        return Parser.htmlParser()
                .parseInput("<article>" + (isMarkup(text) ? text : paragraphs(text)) + "</article>", "");
    }

    private static boolean isMarkup(String text) {
        return text.contains("</p>") || text.contains("<br");
    }

    private static String paragraphs(String text) {
        var html = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>")
                        .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</p>"));
        return html.toString();
    }

    private String longest() {
        String longest = "";
        for (List<String> texts : byName.values()) {
            String joined = String.join("\n", texts);
            longest = joined.length() > longest.length() ? joined : longest;
        }
        return longest;
    }

    private void scan(String script, int depth) {
        String name = "";
        int at = script.indexOf('"');
        while (at >= 0) {
            int end = endOfString(script, at + 1);
            if (end < 0) {
                return;
            }
            String raw = script.substring(at + 1, end);
            if (isName(script, end + 1)) {
                name = raw;
            } else if (raw.length() >= SHORTEST / Weight.DENSE) {
                keep(name, unescape(raw), depth);
            }
            at = script.indexOf('"', end + 1);
        }
    }

    private static boolean isName(String script, int from) {
        int i = from;
        while (i < script.length() && script.charAt(i) == ' ') {
            i++;
        }
        return i < script.length() && script.charAt(i) == ':';
    }

    private static int endOfString(String script, int from) {
        int i = from;
        while (i < script.length() && script.charAt(i) != '"') {
            i += script.charAt(i) == '\\' ? 2 : 1;
        }
        return i < script.length() ? i : -1;
    }

    private void keep(String name, String text, int depth) {
        if (text.contains("\":") && depth < DEEPEST) {
            scan(text, depth + 1);
        } else if (Weight.of(text) >= SHORTEST && isProse(text)) {
            List<String> texts = byName.computeIfAbsent(name, _ -> new ArrayList<>());
            if (texts.isEmpty() || !texts.getLast().equals(text)) {
                texts.add(text);
            }
        }
    }

    /// Words with spaces and an end of sentence, or markup of paragraphs; not programs, styles or addresses.
    private static boolean isProse(String text) {
        boolean dense = text.contains("。");
        boolean sentences = dense || (text.contains(" ") && (text.contains(". ") || text.endsWith(".")));
        boolean program = text.contains("function(") || text.contains("=>") || text.contains("{");
        return (isMarkup(text) || sentences) && !program && !text.startsWith("http");
    }

    private static String unescape(String raw) {
        var text = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char unit = raw.charAt(i);
            if (unit != '\\' || i + 1 >= raw.length()) {
                text.append(unit);
                i++;
            } else if (raw.charAt(i + 1) == 'u' && i + 6 <= raw.length()) {
                text.append(hex(raw, i + 2));
                i += 6;
            } else {
                text.append(plain(raw.charAt(i + 1)));
                i += 2;
            }
        }
        return text.toString();
    }

    private static char hex(String raw, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            value = value * 16 + Math.max(0, Character.digit(raw.charAt(i), 16));
        }
        return (char) value;
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n', 'r' -> '\n';
            case 't' -> ' ';
            default -> escaped;
        };
    }
}
