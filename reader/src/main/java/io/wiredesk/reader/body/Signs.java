package io.wiredesk.reader.body;

import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// How far the signs of a page's regions are believed. Immutable.
///
/// Signs are words that people gave to elements, and some lie: a `sidebar-grid` that holds the article, a
/// forum whose text is all comments. What holds most of the page's prose is forgiven its sign.
///
/// @param own by region
record Signs(PageOutline outline, List<Sign> own) {
    /// A region under a bad sign that holds more of the page's prose than this is no side matter.
    private static final double MOST_PROSE = 0.5;

    /// All signs believed, but for regions that hold most of the prose; comments are believed at any size.
    static Signs believed(PageOutline outline) {
        double most = MOST_PROSE * outline.prose(0, outline.pieces().size());
        return new Signs(
                outline,
                outline.regions().stream()
                        .map(region -> region.sign().isBad()
                                        && !region.sign().isNeverBody()
                                        && outline.prose(region.first(), region.end()) > most
                                ? Sign.NONE
                                : region.sign())
                        .toList());
    }

    /// Only what is hardly ever the body keeps its bad sign.
    Signs doubted() {
        return keep(sign -> !sign.isBad()
                || sign == Sign.NAVIGATION
                || sign == Sign.CHROME
                || sign.isNeverBody()
                || sign == Sign.CAPTION);
    }

    /// No bad sign is left but for menus and the page's foot.
    Signs disbelieved() {
        return keep(sign -> !sign.isBad() || sign == Sign.NAVIGATION || sign == Sign.CHROME || sign == Sign.CONSENT);
    }

    private Signs keep(Predicate<Sign> kept) {
        return new Signs(
                outline,
                own.stream().map(sign -> kept.test(sign) ? sign : Sign.NONE).toList());
    }

    /// Weight of the prose that stands under no bad sign.
    long openProse() {
        Sign[] holding = holding(0);
        return outline.pieces().stream()
                .filter(piece -> piece.isProse() && !holding[piece.region()].isBad())
                .mapToLong(Piece::weight)
                .sum();
    }

    /// The sign that holds for each region inside `top`, that of `top` and all above it left out.
    ///
    /// A strong bad sign holds for all that is inside; a weak one until an inner region says better.
    Sign[] holding(int top) {
        Sign[] holding = new Sign[own.size()];
        Arrays.fill(holding, Sign.NONE);
        for (int i = top + 1; i < outline.regions().get(top).endRegion(); i++) {
            holding[i] = hold(holding[outline.regions().get(i).parent()], own.get(i));
        }
        return holding;
    }

    private static Sign hold(Sign above, Sign own) {
        if (own == Sign.NONE || own == Sign.ENTRY) {
            return above;
        }
        if (above.effect() == Sign.Effect.DROPS) {
            return own.effect() == Sign.Effect.DROPS && own.compareTo(above) > 0 ? own : above;
        }
        return own;
    }
}
