package io.wiredesk.reader.flat;

import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.List;

/// Finds where the article's own text stands: the stretch of lines that is worth most. Immutable.
///
/// Each line is worth the weight of its running text, or costs something; the stretch with the greatest sum
/// is the body (Bentley, "Programming Pearls", column 8). So a stamp or an advertisement between two
/// paragraphs does not part them, and a menu, a list of other articles or a lone sentence of the site's
/// does not join them.
final class BodyRun {
    /// List items are text too, when prose is around them.
    private static final double ITEM_SHARE = 0.5;

    /// A line without a full stop: three in a row outweigh a short sentence, as menus do.
    private static final double TITLE_COST = 25;

    /// A button, a menu word.
    private static final double SCRAP_COST = 20;

    /// A byline or a stamp stands in the head of an article, seldom in its text.
    private static final double HEAD_COST = 60;

    private static final double ASIDE_COST = 20;

    /// A line of another item's card.
    private static final double CARD_COST = 60;

    /// "Related articles": what follows is of others, but the article may go on behind it.
    private static final double RELATED_COST = 50;

    /// "3 comments": hardly ever the article goes on behind it, when there was one before.
    private static final double COMMENTS_COST = 600;

    /// What running text is worth behind the heading of the comments.
    private static final double COMMENT_SHARE = 0.25;

    /// So much running text must stand above the heading of the comments for it to be one.
    private static final double TEXT_ABOVE_COMMENTS = 300;

    /// So many lines without running text may stand between two paragraphs: an advertisement, a heading, a
    /// credit.
    private static final int LONGEST_GAP = 4;

    /// Each further line costs this many times as much.
    private static final double GAP_FACTOR = 2.5;

    private BodyRun() {}

    /// The stretch `[first, last]` that is worth most, the earlier one on a tie; `[0, -1]` when the page
    /// has no prose.
    static Run find(List<FlatLine> lines, boolean[] taken) {
        Run best = new Run(0, -1);
        double bestWorth = 0;
        double worth = 0;
        double prose = 0;
        boolean comments = false;
        int first = 0;
        int gap = 0;
        for (int i = 0; i < lines.size(); i++) {
            FlatLine line = lines.get(i);
            comments |= line.is(Shape.COMMENTS) && prose >= TEXT_ABOVE_COMMENTS;
            double own = taken[i] ? -CARD_COST : worth(line);
            gap = own > 0 ? 0 : gap + 1;
            own *= gap > LONGEST_GAP ? GAP_FACTOR : 1;
            prose += Math.max(0, own);
            if (worth <= 0) {
                worth = 0;
                first = i;
            }
            worth += comments && own > 0 ? COMMENT_SHARE * own : own;
            if (worth > bestWorth) {
                best = new Run(first, i);
                bestWorth = worth;
            }
        }
        return best;
    }

    /// A stretch of lines.
    record Run(int first, int last) {
        boolean isEmpty() {
            return last < first;
        }
    }

    private static double worth(FlatLine line) {
        return switch (line.shape()) {
            case PROSE -> line.weight();
            case ITEM -> ITEM_SHARE * line.weight();
            case TITLE -> -TITLE_COST;
            case SCRAP -> -SCRAP_COST;
            case BYLINE, STAMP, SOURCE -> -HEAD_COST;
            case ASIDE -> -ASIDE_COST;
            case RELATED -> -RELATED_COST;
            case COMMENTS -> -COMMENTS_COST;
        };
    }
}
