package io.wiredesk.reader.body;

import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.List;

/// The choice of the region that is the body: a scored decision over all regions, in linear time.
///
/// A region's score is the worth of the pieces under it, added up, times a factor for what its names say.
/// Since links and boilerplate count against it, the smallest region that holds all the prose wins over the
/// page around it, and a region that holds all parts of a body cut by advertisements wins over each part.
///
/// @param region index of the chosen region
/// @param score its score
/// @param rival the score of the best region that neither holds nor is held by the chosen one
/// @param signs the signs as far as they were believed
/// @param scores the scores of all regions
record BodyChoice(int region, double score, double rival, Signs signs, double[] scores) {
    /// A region that calls itself the body may miss a third of the worth around it and still win.
    private static final double BODY_FACTOR = 1.5;

    private static final double ENTRY_FACTOR = 1.1;

    /// When the choice is worth less than this share of the prose that is neither comment nor menu, other
    /// signs have hidden the body.
    private static final double POOR = 0.25;

    /// When it is worth less than this share of all prose, and less than a paragraph, the page is its
    /// comments: a forum.
    private static final double NOTHING = 0.05;

    private static final double PARAGRAPH = 200;

    /// A choice made with fewer signs believed must be worth this many times more.
    private static final double CLEARLY_BETTER = 2;

    static BodyChoice of(PageOutline outline, Signs believed) {
        BodyChoice best = with(outline, believed);
        long prose = outline.prose(0, outline.pieces().size());
        if (best.score < POOR * prose) {
            Signs doubted = believed.doubted();
            best = best.score < POOR * doubted.openProse() ? better(best, with(outline, doubted)) : best;
        }
        if (best.score < Math.min(PARAGRAPH, NOTHING * prose)) {
            best = better(best, with(outline, believed.disbelieved()));
        }
        return best;
    }

    private static BodyChoice better(BodyChoice best, BodyChoice other) {
        return other.score > CLEARLY_BETTER * best.score ? other : best;
    }

    private static BodyChoice with(PageOutline outline, Signs signs) {
        double[] scores = scores(outline, signs);
        List<Region> regions = outline.regions();
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            boolean inside = i < regions.get(best).endRegion();
            if (scores[i] > scores[best] || (inside && scores[i] == scores[best])) {
                best = i;
            }
        }
        return new BodyChoice(best, scores[best], rival(outline, scores, best), signs, scores);
    }

    private static double rival(PageOutline outline, double[] scores, int best) {
        Region chosen = outline.regions().get(best);
        double rival = 0;
        for (int i = 0; i < scores.length; i++) {
            Region other = outline.regions().get(i);
            if (other.end() <= chosen.first() || other.first() >= chosen.end()) {
                rival = Math.max(rival, scores[i]);
            }
        }
        return rival;
    }

    private static double[] scores(PageOutline outline, Signs signs) {
        double[] sums = new double[outline.pieces().size() + 1];
        for (int i = 0; i < outline.pieces().size(); i++) {
            Piece piece = outline.pieces().get(i);
            sums[i + 1] = sums[i] + Worth.of(piece, signs.onPage(piece));
        }
        double[] scores = new double[outline.regions().size()];
        for (int i = 0; i < scores.length; i++) {
            Region region = outline.regions().get(i);
            scores[i] = (sums[region.end()] - sums[region.first()]) * factor(signs.own(i));
        }
        return scores;
    }

    private static double factor(Sign sign) {
        return switch (sign) {
            case BODY -> BODY_FACTOR;
            case ENTRY -> ENTRY_FACTOR;
            default -> 1;
        };
    }
}
