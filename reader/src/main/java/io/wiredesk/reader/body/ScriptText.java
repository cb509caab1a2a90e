package io.wiredesk.reader.body;

import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.metadata.JsonLdArticle;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds an article's text in a page's script data: JSON-LD, or the state that a page's program starts from.
///
/// Only asked when the markup holds next to nothing: what scripts hold is often shortened or of other articles.
final class ScriptText {
    /// Strings of less [Weight] in scripts are labels and addresses.
    private static final int SHORTEST = 60;

    /// Scripts inside strings inside scripts: one level is common, more is not.
    private static final int DEEPEST = 2;

    /// Text by the name of the property that holds it, in script order: an article's paragraphs share one name.
    private final Map<String, List<Line>> byName = new TreeMap<>();

    private final ScriptHeadings headings = new ScriptHeadings();

    /// Text of an article.
    ///
    /// @param level 1–6 for headings, 0 for prose
    private record Line(String text, int level) {
        int prose() {
            return level == 0 ? text.length() : 0;
        }
    }

    private ScriptText() {}

    /// The article in the page's scripts as a document of its own; empty when there is none.
    ///
    /// @param headline stands above the text, as on any page: blocks are measured by where they stand below it
    static Optional<PageNodes> in(PageNodes page, Optional<String> headline) {
        Optional<String> told = JsonLdArticle.of(page).flatMap(JsonLdArticle::articleBody);
        var scripts = new ScriptText();
        for (int script : page.scripts()) {
            if (!page.attribute(script, "type").contains("ld+json")) {
                scripts.scan(page.content(script), 0);
            }
        }
        List<Line> state = scripts.longest();
        List<Line> text = told.filter(body -> body.length() * 2 >= prose(state))
                .map(body -> List.of(new Line(body, 0)))
                .orElse(state);
        return prose(text) == 0 ? Optional.empty() : Optional.of(document(headline, text));
    }

    private static int prose(List<Line> lines) {
        return lines.stream().mapToInt(Line::prose).sum();
    }

    private static PageNodes document(Optional<String> headline, List<Line> lines) {
        boolean markup = lines.stream().anyMatch(line -> isMarkup(line.text));
        var html = new StringBuilder("<article>");
        headline.ifPresent(words -> html.append(heading(1, words)));
        for (Line line : lines) {
            if (line.level > 0) {
                html.append(heading(line.level, line.text));
            } else {
                html.append(markup ? line.text : paragraphs(line.text)).append('\n');
            }
        }
        return PageNodes.of(html.append("</article>").toString());
    }

    private static boolean isMarkup(String text) {
        return text.contains("</p>") || text.contains("<br");
    }

    private static String paragraphs(String text) {
        var html = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        return html.toString();
    }

    private static String heading(int level, String words) {
        return "<h" + level + ">" + escaped(words) + "</h" + level + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private List<Line> longest() {
        return byName.values().stream()
                .max(Comparator.comparingInt(ScriptText::prose))
                .orElse(List.of());
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
            } else {
                keep(name, raw, depth);
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

    private void keep(String name, String raw, int depth) {
        String text = raw.indexOf('\\') < 0 ? raw : unescape(raw);
        boolean prose = Weight.of(text) >= SHORTEST && isProse(text);
        int level = headings.level(name, text, prose);
        if (text.contains("\":") && depth < DEEPEST) {
            scan(text, depth + 1);
        } else if (level > 0) {
            add(name, new Line(PageTree.words(text), level));
        } else if (prose) {
            add(name, new Line(text, 0));
        }
    }

    private void add(String name, Line line) {
        List<Line> lines = byName.computeIfAbsent(name, _ -> new ArrayList<>());
        if (lines.isEmpty() || !lines.getLast().equals(line)) {
            lines.add(line);
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
