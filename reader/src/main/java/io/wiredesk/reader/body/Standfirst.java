package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the summary that stands between the headline and the chosen region. Many pages keep it in the
/// article's head, outside the region that holds the paragraphs, although it is the article's own text.
final class Standfirst {
    /// The head of an article holds few blocks; a headline further up is that of something else.
    private static final int LONGEST_HEAD = 40;

    /// A summary of fewer units is a kicker or a label.
    private static final int SHORTEST = 40;

    /// A summary may link a name or two; with more, it is a teaser of something else.
    private static final double MOST_LINKED = 0.3;

    private final PageOutline outline;
    private final Signs signs;
    private final BodyHints hints;
    private final Description description;

    Standfirst(PageOutline outline, Signs signs, BodyHints hints) {
        this.outline = outline;
        this.signs = signs;
        this.hints = hints;
        this.description = new Description(hints);
    }

    /// Indexes of the summary's pieces, in page order; empty when there is none above the region.
    List<Integer> above(Region chosen) {
        List<Integer> found = new ArrayList<>();
        int headline = headlineAbove(chosen);
        int from = Math.max(0, Math.max(headline + 1, chosen.first() - LONGEST_HEAD));
        for (int i = from; i < chosen.first(); i++) {
            Piece piece = outline.pieces().get(i);
            if (isSummary(piece, signs.onPage(piece), headline >= 0)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isSummary(Piece piece, Sign sign, boolean underHeadline) {
        if (piece.linkShare() > MOST_LINKED
                || piece.weight() < SHORTEST
                || piece.shape().isFigure()
                || piece.shape().level() == 1
                || isPhrase(piece)) {
            return false;
        }
        if (sign.effect() == Sign.Effect.DROPS) {
            return sign == Sign.RELATED && description.isIn(piece.text());
        }
        return description.isIn(piece.text())
                || (underHeadline && sign == Sign.STANDFIRST)
                || (underHeadline && piece.isProse() && piece.shape().kind() == Block.Kind.PARAGRAPH);
    }

    private static boolean isPhrase(Piece piece) {
        return Phrases.of(piece.text()) != Phrases.Kind.NONE;
    }

    private int headlineAbove(Region chosen) {
        String headline = plain(hints.headline().orElse(""));
        for (int i = chosen.first() - 1; i >= Math.max(0, chosen.first() - LONGEST_HEAD); i--) {
            Piece piece = outline.pieces().get(i);
            if (piece.shape().level() == 1
                    || (!headline.isEmpty() && plain(piece.text()).equals(headline))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
