package io.wiredesk.reader.outline;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.nodes.NameBits;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The walk that makes a [PageOutline]. Confined to one walk.
final class OutlineWalk {
    /// More frames than this are no embeds of an article.
    private static final int MOST_FRAMES = 500;

    /// A post is small; what bears its name and has more nodes is a list of posts, or the article.
    private static final int LARGEST_POST = 400;

    private static final Piece.Shape PLAIN = new Piece.Shape(Block.Kind.PARAGRAPH, 0, 0, 0, false);

    private final PageNodes page;
    private final NameBits names;
    private final boolean seesHidden;
    private final TextRun run = new TextRun();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<OpenRegion> regions = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int current = -1;
    private int tables;
    private int rows;

    /// Where the link that holds the next text ends.
    private int linkEnd;

    OutlineWalk(PageNodes page, boolean seesHidden) {
        this.page = page;
        this.names = new NameBits(page, SignWords::bits);
        this.seesHidden = seesHidden;
    }

    PageOutline outline() {
        int at = 0;
        while (at < page.size()) {
            closeUpTo(at);
            if (page.isText(at)) {
                addText(page.text(at), at < linkEnd);
                at++;
            } else {
                at = isShown(at) && enter(at) ? at + 1 : page.end(at);
            }
        }
        closeUpTo(at);
        return finish();
    }

    private void addText(String words, boolean linked) {
        if (current >= 0 && regions.get(current).shape.kind() == Block.Kind.PREFORMATTED) {
            run.addVerbatim(words, linked);
        } else {
            run.add(words, linked);
        }
    }

    private boolean isShown(int at) {
        return seesHidden || !page.isHidden(at);
    }

    /// Takes note of an element; false when the text in it is not the page's.
    private boolean enter(int at) {
        String tag = page.tag(at);
        note(at, tag);
        Tags.Flow flow = Tags.flow(tag);
        if (flow == Tags.Flow.SKIPPED) {
            return false;
        }
        if (tag.equals("br")) {
            if (run.breakLine()) {
                flush();
            }
        } else if (tag.equals("a")) {
            linkEnd = Math.max(linkEnd, page.end(at));
        }
        Sign sign = flow == Tags.Flow.DRESSING ? Sign.NONE : signOf(at, tag);
        if (boundsBlocks(flow, sign)) {
            flush();
            open(at, tag, sign);
        }
        return true;
    }

    private static boolean boundsBlocks(Tags.Flow flow, Sign sign) {
        return flow == Tags.Flow.BLOCK || sign.effect() == Sign.Effect.DROPS || sign == Sign.LIVE || sign == Sign.POST;
    }

    private void note(int at, String tag) {
        if (tag.equals("iframe") && marks.size() < MOST_FRAMES) {
            frame(at);
        } else if (tag.equals("time") && page.hasAttribute(at, "datetime")) {
            time(page.attribute(at, "datetime"));
        }
    }

    private void frame(int at) {
        if (page.hasAttribute(at, "src")) {
            String title = page.attribute(at, "title").strip();
            Optional<String> url = new Addresses(page.address()).absolute(page.attribute(at, "src"));
            if (!title.isEmpty() || url.isPresent()) {
                marks.add(new Mark(pieces.size(), new Aside(Aside.Kind.EMBED, title, Optional.empty(), url)));
            }
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

    private void open(int at, String tag, Sign sign) {
        Piece.Shape above = current < 0 ? PLAIN : regions.get(current).shape;
        regions.add(new OpenRegion(page, at, current, shapeIn(tag, sign, above), sign, pieces.size()));
        current = regions.size() - 1;
    }

    private Sign signOf(int at, String tag) {
        return switch (tag) {
            case "html", "body" -> Sign.NONE;
            case "nav" -> Sign.NAVIGATION;
            case "footer" -> Sign.CHROME;
            case "figcaption" -> Sign.CAPTION;
            default -> named(at, tag);
        };
    }

    private Sign named(int at, String tag) {
        int bits = names.at(at);
        boolean post = SignWords.strongest(bits) == Sign.POST || SignWords.isPost(tag);
        if (!post) {
            return SignWords.strongest(bits).or(Tags.sign(tag));
        }
        return page.end(at) - at <= LARGEST_POST ? Sign.POST : Sign.NONE;
    }

    private Piece.Shape shapeIn(String tag, Sign sign, Piece.Shape above) {
        if (sign == Sign.POST) {
            return new Piece.Shape(Block.Kind.QUOTATION, 0, above.table(), above.row(), false);
        }
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

    /// Closes the regions that end before the node at `at`.
    private void closeUpTo(int at) {
        while (current >= 0 && regions.get(current).endNode <= at) {
            flush();
            close();
        }
    }

    private void close() {
        OpenRegion region = regions.get(current);
        region.end = pieces.size();
        region.endRegion = regions.size();
        current = region.parent;
    }

    private void flush() {
        if (run.isBlank()) {
            run.clear();
            return;
        }
        pieces.add(run.take(current < 0 ? PLAIN : regions.get(current).shape, current));
    }

    private PageOutline finish() {
        flush();
        marks.addAll(LiveEntries.in(pieces, regions));
        marks.sort(Comparator.comparingInt(Mark::at));
        return PageOutline.of(
                page, pieces, regions.stream().map(OpenRegion::closed).toList(), marks);
    }
}
