package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Trims what stands before the first and behind the last paragraph: kickers, the headline once more, bylines,
/// sources. Inside the body a short line is text; at its ends it mostly is not.
final class BodyEnds {
    /// The head of an article has few lines; when no prose follows so soon, the page is made of short lines.
    private static final int LONGEST_HEAD = 10;

    private static final int LONGEST_TAIL = 6;

    /// Longer lines are text even without a full stop.
    private static final int LABEL = 60;

    /// A promo of the publisher's own at the end takes a few lines; longer text with such words is an article.
    private static final int LONGEST_PROMO = 300;

    /// Share of a line's words found in the headline from which on it is the headline.
    private static final double SAME_WORDS = 0.75;

    private final Set<String> headline;

    BodyEnds(BodyHints hints) {
        this.headline = Words.of(hints.headline().orElse(""));
    }

    /// For each of the body's pieces, given in page order, whether it stays.
    boolean[] keep(List<Piece> pieces) {
        int end = endOfText(pieces);
        boolean[] stays = new boolean[pieces.size()];
        Arrays.fill(stays, 0, end, true);
        int prose = firstProse(pieces.subList(0, end));
        if (prose <= LONGEST_HEAD) {
            for (int i = 0; i < prose; i++) {
                stays[i] = !isHeadMatter(pieces.get(i));
            }
        }
        return stays;
    }

    private static int firstProse(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isProse()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeadMatter(Piece piece) {
        return (piece.shape().kind() == Block.Kind.PARAGRAPH && isLabel(piece)) || isHeadline(piece);
    }

    private boolean isHeadline(Piece piece) {
        Set<String> own = Words.of(piece.text());
        long shared = own.stream().filter(headline::contains).count();
        return own.size() > 2 && shared >= SAME_WORDS * own.size();
    }

    private static int endOfText(List<Piece> pieces) {
        int end = pieces.size();
        while (end > 0 && pieces.size() - end < LONGEST_TAIL && isTailMatter(pieces.get(end - 1))) {
            end--;
        }
        return end > 0 && pieces.get(end - 1).isProse() ? end : pieces.size();
    }

    private static boolean isTailMatter(Piece piece) {
        return piece.shape().kind() == Block.Kind.HEADING
                || isTailPromo(piece)
                || (piece.shape().kind() == Block.Kind.PARAGRAPH
                        && piece.shape().table() == 0
                        && isLabel(piece));
    }

    /// True for a promo of the publisher's own, as far as one at the end of a body goes.
    static boolean isTailPromo(Piece piece) {
        return piece.weight() <= LONGEST_PROMO && Phrases.isTailPromo(piece.text());
    }

    private static boolean isLabel(Piece piece) {
        return piece.weight() < LABEL && !piece.isProse() && !piece.endsLikeSentence();
    }
}
