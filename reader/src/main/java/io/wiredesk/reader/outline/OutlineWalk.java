package io.wiredesk.reader.outline;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The walk that makes a [PageOutline]. Confined to one walk.
final class OutlineWalk implements NodeFilter {
    /// More frames than this are no embeds of an article.
    private static final int MOST_FRAMES = 500;

    private static final Piece.Shape PLAIN = new Piece.Shape(Block.Kind.PARAGRAPH, 0, 0, 0, false);

    private final boolean seesHidden;
    private final SignWords words = new SignWords();
    private final TextRun run = new TextRun();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<OpenRegion> regions = new ArrayList<>();
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
        if (!seesHidden && Tags.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        note(element, tag);
        if (Tags.isSkipped(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            if (run.breakLine()) {
                flush();
            }
        } else if (tag.equals("a")) {
            links++;
        }
        Sign sign = Tags.isDressing(tag) ? Sign.NONE : signOf(element, tag);
        if (boundsBlocks(tag, sign)) {
            flush();
            open(element, tag, sign);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean boundsBlocks(String tag, Sign sign) {
        return Tags.isBlock(tag) || sign.effect() == Sign.Effect.DROPS || sign == Sign.LIVE;
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
        regions.add(new OpenRegion(element, current, shapeIn(tag, above), sign, pieces.size()));
        current = regions.size() - 1;
    }

    private Sign signOf(Element element, String tag) {
        return switch (tag) {
            case "html", "body" -> Sign.NONE;
            case "nav" -> Sign.NAVIGATION;
            case "footer" -> Sign.CHROME;
            case "figcaption" -> Sign.CAPTION;
            default -> words.of(element).or(Tags.sign(tag));
        };
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
        OpenRegion region = regions.get(current);
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
        return PageOutline.of(pieces, regions.stream().map(OpenRegion::closed).toList(), marks);
    }
}
