package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Sign;

/// What a piece speaks for: how many units of weight it adds to, or takes from, the claim that the region
/// around it is the body. Positive for running text, negative for links and for what stands under a bad sign.
final class Worth {
    /// A piece under a strong bad sign takes a little of its weight: it will be dropped, but a region full of
    /// such is rather the page than the article.
    private static final double BAD_SHARE = -0.15;

    private static final double BAD_LEAST = -60;

    /// A line of links costs more than its text is long, so that menus outweigh their labels.
    private static final double LINKS_BASE = -10;

    private static final double LINKS_SHARE = -0.5;
    private static final int LINKS_MOST = 80;

    /// Short text without links: a label more likely than a sentence, but lists and tables are made of it.
    private static final double SHORT_BASE = -1;

    private static final double SHORT_SHARE = 0.15;
    private static final double LISTED_SHARE = 0.3;
    private static final double HEADING = 5;

    private Worth() {}

    static double of(Piece piece, Sign holding) {
        if (holding.effect() == Sign.Effect.DROPS) {
            return Math.max(BAD_LEAST, BAD_SHARE * piece.weight()) - 1;
        }
        if (piece.linkShare() > 0.5) {
            return LINKS_BASE + LINKS_SHARE * Math.min(piece.linked(), LINKS_MOST);
        }
        if (piece.isProse()) {
            double whole = piece.weight() - piece.linked();
            return holding.effect() == Sign.Effect.DROPS_SHORT ? whole / 2 : whole;
        }
        if (piece.shape().kind() == Block.Kind.HEADING) {
            return HEADING;
        }
        boolean listed =
                piece.shape().kind() != Block.Kind.PARAGRAPH || piece.shape().table() > 0;
        return SHORT_BASE + (listed ? LISTED_SHARE : SHORT_SHARE) * piece.weight();
    }
}
