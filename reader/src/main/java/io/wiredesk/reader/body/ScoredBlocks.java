package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The decision over every piece of a page: what rules say, what is measured, and the score that comes of it.
///
/// @param outline the page
/// @param choice the region that rules look into
/// @param rules what rules alone make of each piece
/// @param rows what is measured of each piece, by [Feature#column()]
/// @param scores the probability, 0–1, that each piece belongs to the body
record ScoredBlocks(PageOutline outline, BodyChoice choice, Verdict[] rules, float[][] rows, double[] scores) {
    /// From this score on, a piece is the body's.
    private static final double BODY = 0.5;

    /// The same for what looks like matter beside an article but is written into it: cells, items of lists, posts
    /// that it quotes. It must be inside what rules keep.
    private static final double INSET = 0.2;

    /// The same for what rules would drop.
    private static final double AGAINST_RULES = 0.6;

    private static final Set<Block.Kind> INSETS = EnumSet.of(Block.Kind.LIST_ITEM, Block.Kind.QUOTATION);

    static ScoredBlocks of(PageOutline outline, BodyHints hints) {
        Signs believed = Signs.believed(outline);
        BodyChoice choice = BodyChoice.of(outline, believed);
        Verdict[] rules = Rules.judge(outline, choice, hints);
        float[][] rows = Measures.of(outline, believed, choice, rules, hints);
        double[] scores = new double[rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(rules[i], rows[i]);
        }
        new Wholes(outline).level(scores);
        return new ScoredBlocks(outline, choice, rules, rows, scores);
    }

    private static double score(Verdict ruled, float[] row) {
        if (ruled.isCertain()) {
            return ruled.isBody() ? 1 : 0;
        }
        return Forest.SHIPPED.score(row);
    }

    /// What becomes of a piece.
    Verdict verdict(int piece) {
        Piece.Shape shape = outline.pieces().get(piece).shape();
        if (rules[piece].isCertain() || shape.kind() == Block.Kind.PREFORMATTED) {
            // Lines of code are too rare for measures to know them.
            return rules[piece];
        }
        if (scores[piece] >= enough(rules[piece].isBody(), isInset(shape))) {
            return Verdict.BODY;
        }
        return rules[piece].isBody() ? Verdict.NOTHING : rules[piece];
    }

    private static double enough(boolean ruledIn, boolean inset) {
        if (!ruledIn) {
            return AGAINST_RULES;
        }
        return inset ? INSET : BODY;
    }

    private static boolean isInset(Piece.Shape shape) {
        return shape.table() > 0 || INSETS.contains(shape.kind());
    }

    /// The body's pieces in page order.
    List<Piece> body() {
        List<Piece> body = new ArrayList<>();
        IntStream.range(0, scores.length)
                .filter(i -> verdict(i).isBody())
                .forEach(i -> body.add(outline.pieces().get(i)));
        return body;
    }
}
