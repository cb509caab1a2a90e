package io.wiredesk.reader.body;

import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// How far the signs of a page's regions are believed. Immutable.
///
/// Signs are words that people gave to elements, and some lie: a `sidebar-grid` that holds the article, a
/// forum whose text is all comments. What holds most of the page's prose is forgiven its sign.
final class Signs {
    /// A region under a bad sign that holds more of the page's prose than this is no side matter.
    private static final double MOST_PROSE = 0.5;

    private final PageOutline outline;
    private final Sign[] own;
    private final Sign[] onPage;

    private Signs(PageOutline outline, Sign[] own) {
        this.outline = outline;
        this.own = own;
        this.onPage = holding(0);
    }

    /// All signs believed, but for regions that hold most of the prose; comments are believed at any size.
    static Signs believed(PageOutline outline) {
        double most = MOST_PROSE * outline.prose(0, outline.pieces().size());
        List<Region> regions = outline.regions();
        Sign[] own = new Sign[regions.size()];
        for (int i = 0; i < own.length; i++) {
            Region region = regions.get(i);
            boolean forgiven = region.sign().isBad()
                    && !region.sign().isNeverBody()
                    && outline.prose(region.first(), region.end()) > most;
            own[i] = forgiven ? Sign.NONE : region.sign();
        }
        return new Signs(outline, own);
    }

    /// Only what is hardly ever the body keeps its bad sign.
    Signs doubted() {
        return with(sign -> switch (sign) {
            case NAVIGATION, CHROME, CAPTION -> sign;
            default -> sign.isBad() && !sign.isNeverBody() ? Sign.NONE : sign;
        });
    }

    /// No bad sign is left but for menus and the page's foot.
    Signs disbelieved() {
        return with(sign -> switch (sign) {
            case NAVIGATION, CHROME, CONSENT -> sign;
            default -> sign.isBad() ? Sign.NONE : sign;
        });
    }

    private Signs with(UnaryOperator<Sign> change) {
        return new Signs(outline, Arrays.stream(own).map(change).toArray(Sign[]::new));
    }

    /// Weight of the prose that stands under no bad sign.
    long openProse() {
        return outline.pieces().stream()
                .filter(piece -> piece.isProse() && !onPage(piece).isBad())
                .mapToLong(Piece::weight)
                .sum();
    }

    /// What a region's own names say, as far as they are believed.
    Sign own(int region) {
        return own[region];
    }

    /// The sign that holds for a piece, seen from the whole page.
    Sign onPage(Piece piece) {
        return onPage[piece.region()];
    }

    /// The sign that holds for each region inside `top`, that of `top` and all above it left out.
    ///
    /// A strong bad sign holds for all that is inside; a weak one until an inner region says better.
    Sign[] holding(int top) {
        Sign[] holding = new Sign[own.length];
        Arrays.fill(holding, Sign.NONE);
        for (int i = top + 1; i < outline.regions().get(top).endRegion(); i++) {
            holding[i] = hold(holding[outline.regions().get(i).parent()], own[i]);
        }
        return holding;
    }

    private static Sign hold(Sign above, Sign own) {
        if (own == Sign.NONE || own == Sign.ENTRY) {
            return above;
        }
        if (above == Sign.POST && (own == Sign.BYLINE || own.effect() != Sign.Effect.DROPS)) {
            // The author line of a post is part of what is quoted.
            return above;
        }
        if (above.effect() == Sign.Effect.DROPS) {
            return own.effect() == Sign.Effect.DROPS && own.compareTo(above) > 0 ? own : above;
        }
        return own;
    }
}
