package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The walk that makes a [PageOutline]. Confined to one walk.
final class OutlineWalk implements NodeFilter {
    /// Elements that hold nothing a reader sees as text of the page.
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "map",
            "button",
            "select",
            "option",
            "datalist",
            "input",
            "textarea",
            "head",
            "dialog",
            "noframes",
            "embed",
            "applet",
            "progress",
            "meter");

    /// Elements that begin a new line in every browser's style sheet.
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "div",
            "p",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "address",
            "details",
            "summary",
            "center",
            "hr",
            "menu",
            "dir",
            "hgroup",
            "search");

    /// Inline elements that only dress words; a telling class on one says nothing about a region.
    private static final Set<String> DRESSING = Set.of(
            "a", "b", "i", "em", "strong", "u", "font", "mark", "abbr", "code", "sub", "sup", "q", "time", "s", "del",
            "ins", "big", "tt", "kbd", "var", "samp", "bdi", "bdo", "dfn", "br", "wbr", "img");

    /// More frames than this are no embeds of an article.
    private static final int MOST_FRAMES = 500;

    private static final Piece.Shape PLAIN = new Piece.Shape(Block.Kind.PARAGRAPH, 0, 0, 0, false);

    private final boolean seesHidden;
    private final SignWords words = new SignWords();
    private final TextRun run = new TextRun();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int current = -1;
    private int links;
    private int tables;
    private int rows;

    OutlineWalk(boolean seesHidden) {
        this.seesHidden = seesHidden;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void addText(TextNode text) {
        if (current >= 0 && regions.get(current).shape.kind() == Block.Kind.PREFORMATTED) {
            run.addVerbatim(text.getWholeText(), links > 0);
        } else {
            run.add(text.getWholeText(), links > 0);
        }
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (!seesHidden && isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        note(element, tag);
        if (SKIPPED.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            if (run.breakLine()) {
                flush();
            }
        } else if (tag.equals("a")) {
            links++;
        }
        Sign sign = DRESSING.contains(tag) ? Sign.NONE : signOf(element, tag);
        if (boundsBlocks(tag, sign)) {
            flush();
            open(element, tag, sign);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean boundsBlocks(String tag, Sign sign) {
        return BLOCKS.contains(tag) || sign.effect() == Sign.Effect.DROPS || sign == Sign.LIVE;
    }

    private void note(Element element, String tag) {
        if (tag.equals("iframe") && element.hasAttr("src") && marks.size() < MOST_FRAMES) {
            String title = element.attr("title").strip();
            Optional<String> url = Optional.of(element.absUrl("src")).filter(address -> !address.isEmpty());
            marks.add(new Mark(pieces.size(), new Aside(Aside.Kind.EMBED, title, Optional.empty(), url)));
        } else if (tag.equals("time") && element.hasAttr("datetime")) {
            time(element.attr("datetime"));
        }
    }

    /// The first time inside a live entry is the entry's own. Only entries around here are asked: depth is
    /// bounded.
    private void time(String value) {
        int at = current;
        while (at >= 0 && regions.get(at).sign != Sign.LIVE) {
            at = regions.get(at).parent;
        }
        if (at >= 0 && regions.get(at).time.isEmpty()) {
            regions.get(at).time = value;
        }
    }

    private void open(Element element, String tag, Sign sign) {
        Piece.Shape above = current < 0 ? PLAIN : regions.get(current).shape;
        regions.add(new Region(element, current, tag, shapeIn(tag, above), sign, pieces.size()));
        current = regions.size() - 1;
    }

    private Sign signOf(Element element, String tag) {
        return switch (tag) {
            case "html", "body" -> Sign.NONE;
            case "nav" -> Sign.NAVIGATION;
            case "footer" -> Sign.CHROME;
            case "figcaption" -> Sign.CAPTION;
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "blockquote" -> words.of(element);
            default -> stronger(words.of(element), signOfTag(tag));
        };
    }

    private static Sign stronger(Sign first, Sign second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static Sign signOfTag(String tag) {
        return switch (tag) {
            case "article", "main" -> Sign.ENTRY;
            case "header", "hgroup" -> Sign.HEAD;
            case "aside" -> Sign.SIDEBAR;
            case "address" -> Sign.BYLINE;
            case "form", "fieldset" -> Sign.FORM;
            default -> Sign.NONE;
        };
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        // Matches "display: none", "DISPLAY:none"; not "display:block".
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private Piece.Shape shapeIn(String tag, Piece.Shape above) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> with(above, Block.Kind.HEADING, tag.charAt(1) - '0');
            case "li" -> above.kind() == Block.Kind.QUOTATION ? above : with(above, Block.Kind.LIST_ITEM, 0);
            case "blockquote" -> with(above, Block.Kind.QUOTATION, 0);
            case "pre" -> with(above, Block.Kind.PREFORMATTED, 0);
            case "table" -> new Piece.Shape(above.kind(), above.level(), ++tables, ++rows, above.isFigure());
            case "tr" -> new Piece.Shape(above.kind(), above.level(), above.table(), ++rows, above.isFigure());
            case "figure", "figcaption" ->
                new Piece.Shape(above.kind(), above.level(), above.table(), above.row(), true);
            default -> above;
        };
    }

    private static Piece.Shape with(Piece.Shape above, Block.Kind kind, int level) {
        return new Piece.Shape(kind, level, above.table(), above.row(), above.isFigure());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // The very element that opened the region, not one that looks like it.
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("a")) {
                links--;
            }
            if (current >= 0 && regions.get(current).element.equals(element)) {
                flush();
                close();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close() {
        Region region = regions.get(current);
        region.end = pieces.size();
        region.endRegion = regions.size();
        current = region.parent;
    }

    private void flush() {
        if (run.isEmpty()) {
            run.clear();
            return;
        }
        pieces.add(run.take(current < 0 ? PLAIN : regions.get(current).shape, current));
    }

    PageOutline finish() {
        flush();
        marks.addAll(LiveEntries.in(pieces, regions));
        marks.sort(Comparator.comparingInt(Mark::at));
        return PageOutline.of(pieces, regions, marks);
    }
}
