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
/// @param rows what is measured of each piece that trees are asked about, by [Feature#column()]
/// @param scores the probability, 0–1, that each piece belongs to the body
/// @param isCell whether each piece stands in a table of data
/// @param heads what the first pieces of the body lose
record ScoredBlocks(
        PageOutline outline,
        BodyChoice choice,
        Verdict[] rules,
        float[][] rows,
        double[] scores,
        boolean[] isCell,
        HeadLines heads) {
    /// A headline stands in one of so many first pieces of a body.
    private static final int FIRST = 2;

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
        double[] scores = new double[rules.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = i < rows.length ? score(outline.pieces().get(i), rules[i], rows[i]) : ruled(rules[i]);
        }
        boolean[] isCell = new boolean[rules.length];
        new Wholes(outline).level(scores, isCell);
        return new ScoredBlocks(outline, choice, rules, rows, scores, isCell, new HeadLines(hints));
    }

    private static int ruled(Verdict verdict) {
        return verdict.isBody() ? 1 : 0;
    }

    private static double score(Piece piece, Verdict ruled, float[] row) {
        if (ruled.isCertain()) {
            return ruled(ruled);
        }
        double score = Forest.SHIPPED.score(row);
        // What a block says of itself outweighs what others look like, also outside the region that rules look into.
        boolean refuted = score >= AGAINST_RULES && !ruled.isBody() && PieceJudge.phrase(piece) != Phrases.Kind.NONE;
        return refuted ? 0 : score;
    }

    /// What becomes of a piece.
    Verdict verdict(int piece) {
        Piece.Shape shape = outline.pieces().get(piece).shape();
        if (rules[piece].isCertain() || shape.kind() == Block.Kind.PREFORMATTED) {
            // Lines of code are too rare for measures to know them.
            return rules[piece];
        }
        if (scores[piece] >= enough(rules[piece].isBody(), isInset(piece))) {
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

    private boolean isInset(int piece) {
        return isCell[piece]
                || INSETS.contains(outline.pieces().get(piece).shape().kind());
    }

    /// The body's pieces in page order.
    List<Piece> body() {
        List<Piece> body = new ArrayList<>();
        IntStream.range(0, scores.length)
                .filter(i -> verdict(i).isBody())
                .forEach(i -> body.add(outline.pieces().get(i)));
        for (int i = 0; i < Math.min(FIRST, body.size()); i++) {
            body.set(i, heads.cut(body.get(i)));
        }
        body.removeIf(piece -> piece.text().isEmpty());
        return body;
    }
}
