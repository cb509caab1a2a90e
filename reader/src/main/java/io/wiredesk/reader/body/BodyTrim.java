package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.ArrayList;
import java.util.List;

/// The pieces of the chosen region, parted into body and asides.
///
/// @param kept the body's pieces in page order
/// @param asides what stands beside them, in page order
record BodyTrim(List<Piece> kept, List<Aside> asides) {
    /// A heading that ends the article is short: "Comments", "You may also like".
    private static final int LONGEST_END = 60;

    static BodyTrim of(PageOutline outline, BodyChoice choice, BodyHints hints) {
        Region region = outline.regions().get(choice.region());
        Sign[] holding = choice.signs().holding(choice.region());
        var judge = new PieceJudge(hints);
        List<Piece> kept = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        int i = region.first();
        while (i < region.end()) {
            Piece piece = outline.pieces().get(i);
            if (isEnd(piece)) {
                i = endOfSection(outline, i, choice.region());
                continue;
            }
            Verdict verdict = judge.judge(piece, holding[piece.region()]);
            if (verdict.isBody()) {
                kept.add(piece);
            }
            verdict.aside().ifPresent(kind -> asides.add(Aside.of(kind, piece.text())));
            i++;
        }
        while (!kept.isEmpty() && kept.getLast().shape().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
        asides.addAll(outline.asidesIn(region));
        return new BodyTrim(List.copyOf(kept), List.copyOf(asides));
    }

    private static boolean isEnd(Piece piece) {
        return piece.weight() < LONGEST_END && PieceJudge.phrase(piece) == Phrases.Kind.END;
    }

    /// The first piece behind a heading that ends the article: the next prose, or the end of the region it
    /// heads.
    private static int endOfSection(PageOutline outline, int heading, int top) {
        List<Region> regions = outline.regions();
        int at = outline.pieces().get(heading).region();
        while (at != top && regions.get(at).end() - regions.get(at).first() <= 1) {
            at = regions.get(at).parent();
        }
        int next = heading + 1;
        while (next < regions.get(at).end() && !outline.pieces().get(next).isProse()) {
            next++;
        }
        return next;
    }
}
