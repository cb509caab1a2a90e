package io.wiredesk.reader.body;

import java.util.List;

/// The choice of the region that is the body: a scored decision over all regions, in linear time.
///
/// A region's score is the worth of the pieces under it, added up, times a factor for what its names say. Since links
/// and boilerplate count against it, the smallest region that holds all the prose wins over the page around it, and a
/// region that holds all parts of a body cut by advertisements wins over each part.
///
/// @param region index of the chosen region
/// @param score its score
/// @param rival the score of the best region that neither holds nor is held by the chosen one
record BodyChoice(int region, double score, double rival) {
    /// A region that calls itself the body may miss a quarter of the worth around it and still win.
    private static final double BODY_FACTOR = 1.3;

    private static final double ENTRY_FACTOR = 1.1;

    /// A region under a bad sign that holds more of the page's prose than this is no side matter.
    private static final double MOST_PROSE = 0.5;

    static BodyChoice of(PageOutline outline) {
        forgiveLargeRegions(outline);
        double[] scores = scores(outline);
        List<Region> regions = outline.regions();
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            boolean inside = i < regions.get(best).endRegion;
            if (scores[i] > scores[best] || (inside && scores[i] == scores[best])) {
                best = i;
            }
        }
        return new BodyChoice(best, scores[best], rival(outline, scores, best));
    }

    private static double rival(PageOutline outline, double[] scores, int best) {
        Region chosen = outline.regions().get(best);
        double rival = 0;
        for (int i = 0; i < scores.length; i++) {
            Region other = outline.regions().get(i);
            if (other.end <= chosen.first || other.first >= chosen.end) {
                rival = Math.max(rival, scores[i]);
            }
        }
        return rival;
    }

    private static double[] scores(PageOutline outline) {
        Sign[] holding = outline.holdingSigns(0);
        double[] sums = new double[outline.pieces().size() + 1];
        for (int i = 0; i < outline.pieces().size(); i++) {
            Piece piece = outline.pieces().get(i);
            sums[i + 1] = sums[i] + Worth.of(piece, holding[piece.region()]);
        }
        double[] scores = new double[outline.regions().size()];
        for (int i = 0; i < scores.length; i++) {
            Region region = outline.regions().get(i);
            scores[i] = (sums[region.end] - sums[region.first]) * factor(region.sign);
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

    private static void forgiveLargeRegions(PageOutline outline) {
        long[] sums = new long[outline.pieces().size() + 1];
        for (int i = 0; i < outline.pieces().size(); i++) {
            Piece piece = outline.pieces().get(i);
            sums[i + 1] = sums[i] + (piece.isProse() ? piece.weight() : 0);
        }
        double most = MOST_PROSE * sums[outline.pieces().size()];
        for (Region region : outline.regions()) {
            if (region.sign.isBad() && region.sign != Sign.COMMENTS && sums[region.end] - sums[region.first] > most) {
                region.sign = Sign.NONE;
            }
        }
    }
}
