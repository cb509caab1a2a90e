package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.List;

/// Measures the pieces of a page once: a row of [Feature]s a piece. Linear in the page's size. Confined to
/// one reading.
final class Measures {
    private static final int FEATURES = Feature.values().length;
    /// Rules alone decide over further pieces: the largest live blogs have some ten thousand, and trees are dear.
    private static final int MOST_MEASURED = 50_000;

    private static final int MOST_SINCE = 50;
    private static final int NO_HEADLINE = 60;
    private static final int LETTERS = 120;

    private final PageOutline outline;
    private final List<Piece> pieces;
    private final List<Region> regions;
    private final Verdict[] rules;
    private final Region chosen;
    private final Signs believed;
    private final Sign[] inChosen;
    private final PageSums sums;
    private final float[][] rows;

    private Measures(PageOutline outline, Signs believed, BodyChoice choice, Verdict[] rules) {
        this.outline = outline;
        this.pieces = outline.pieces();
        this.regions = outline.regions();
        this.rules = rules;
        this.chosen = regions.get(choice.region());
        this.believed = believed;
        this.inChosen = choice.signs().holding(choice.region());
        this.sums = new PageSums(outline, believed);
        this.rows = new float[Math.min(MOST_MEASURED, pieces.size())][FEATURES];
    }

    /// One row for each of the first pieces, indexed by [Feature#column()].
    static float[][] of(PageOutline outline, Signs believed, BodyChoice choice, Verdict[] rules, BodyHints hints) {
        var measures = new Measures(outline, believed, choice, rules);
        measures.measureRegions();
        measures.measureOrder(hints);
        measures.measureText(hints);
        return measures.rows;
    }

    private void put(int piece, Feature feature, double value) {
        rows[piece][feature.column()] = (float) value;
    }

    private void measureRegions() {
        for (int i = 0; i < rows.length; i++) {
            int region = pieces.get(i).region();
            if (i > 0 && region == pieces.get(i - 1).region()) {
                // All measured here is the region's: the other features follow.
                rows[i] = rows[i - 1].clone();
                continue;
            }
            int parent = sums.parent(region);
            int grandparent = sums.parent(parent);
            put(i, Feature.SIGN, speaks(believed.onPage(pieces.get(i))));
            put(i, Feature.SIGN_IN_CHOSEN, speaks(inChosen[region]));
            put(i, Feature.SIBLINGS, sums.siblings(region));
            put(i, Feature.REGION, sums.prose(region));
            put(i, Feature.LOOK, sums.look(region));
            put(i, Feature.LOOK_WITH_PARENT, sums.lookWithParent(region));
            put(i, Feature.LOOK_COUNT, sums.lookCount(region));
            put(i, Feature.LOOK_WEIGHT, sums.lookWeight(region));
            put(i, Feature.DEPTH, sums.depth(region));
            put(i, Feature.REGION_LINKED, sums.linked(region));
            put(i, Feature.PARENT_LINKED, sums.linked(parent));
            put(i, Feature.GRANDPARENT_LINKED, sums.linked(grandparent));
            put(i, Feature.REGION_WEIGHT, sums.meanWeight(region));
            put(i, Feature.PARENT_WEIGHT, sums.meanWeight(parent));
        }
    }

    private static int speaks(Sign sign) {
        return switch (sign.effect()) {
            case SPEAKS_FOR -> 1;
            case NEUTRAL -> 0;
            case DROPS_SHORT -> -1;
            case DROPS -> -2;
        };
    }

    private void measureOrder(BodyHints hints) {
        int headline = headline(hints);
        double length = Math.max(1, chosen.end() - chosen.first());
        double chosenProse = Math.max(1, outline.prose(chosen.first(), chosen.end()));
        double pageProse = Math.log1p((double) outline.prose(0, pieces.size()));
        double heading = -1;
        for (int i = 0; i < rows.length; i++) {
            Piece piece = pieces.get(i);
            put(i, Feature.RULES, kept(i));
            put(i, Feature.RULES_BEFORE, kept(i - 1));
            put(i, Feature.RULES_BEHIND, kept(i + 1));
            put(i, Feature.CHOSEN, is(i >= chosen.first() && i < chosen.end()));
            put(i, Feature.PLACE, (i - chosen.first()) / length);
            put(i, Feature.PROSE_BEFORE_IN_CHOSEN, proseBefore(i) / chosenProse);
            put(i, Feature.PROSE_BEFORE, sums.proseBefore(i));
            put(i, Feature.PROSE_BEHIND, sums.proseBehind(i));
            put(i, Feature.PAGE_PROSE, pageProse);
            put(i, Feature.LINKED_BEFORE, i == 0 ? -1 : pieces.get(i - 1).linkShare());
            float weight = logWeight(piece);
            put(i, Feature.WEIGHT, weight);
            put(Math.max(0, i - 1), Feature.WEIGHT_BEHIND, weight);
            put(i, Feature.HEADING_LINKED, heading);
            put(i, Feature.SINCE_HEADLINE, headline < 0 || i < headline ? NO_HEADLINE : since(i - headline));
            heading = piece.shape().kind() == Block.Kind.HEADING ? piece.linkShare() : heading;
        }
        put(rows.length - 1, Feature.WEIGHT_BEHIND, -1);
    }

    private static int since(int pieces) {
        return Math.min(MOST_SINCE, pieces);
    }

    private static int is(boolean so) {
        return so ? 1 : 0;
    }

    private int kept(int piece) {
        return is(piece >= 0 && piece < rules.length && rules[piece].isBody());
    }

    private double proseBefore(int piece) {
        return piece < chosen.first() ? -1 : outline.prose(chosen.first(), Math.min(piece, chosen.end()));
    }

    private int headline(BodyHints hints) {
        String headline = hints.headline().orElse("").strip();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.shape().level() == 1 || piece.text().equalsIgnoreCase(headline)) {
                return i;
            }
        }
        return -1;
    }

    private void measureText(BodyHints hints) {
        var summary = new SharedWords(hints.description().orElse(""));
        var headline = new SharedWords(hints.headline().orElse(""));
        for (int i = 0; i < rows.length; i++) {
            Piece piece = pieces.get(i);
            put(i, Feature.LINKED, piece.linkShare());
            put(i, Feature.HEADING, is(piece.shape().kind() == Block.Kind.HEADING));
            put(i, Feature.LISTED, is(piece.shape().kind() == Block.Kind.LIST_ITEM));
            put(i, Feature.TABLE, is(piece.shape().table() > 0));
            put(i, Feature.SENTENCE, is(piece.endsLikeSentence()));
            put(i, Feature.CAPITALS, capitals(piece.text()));
            summary.compare(piece.text());
            put(i, Feature.IN_SUMMARY, summary.ofText());
            put(i, Feature.OF_SUMMARY, summary.ofOwn());
            headline.compare(piece.text());
            put(i, Feature.OF_HEADLINE, headline.ofOwn());
        }
    }

    private static float logWeight(Piece piece) {
        return (float) Math.log1p(piece.weight());
    }

    private static double capitals(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < Math.min(text.length(), LETTERS); i++) {
            char unit = text.charAt(i);
            letters += Character.isLetter(unit) ? 1 : 0;
            capitals += Character.isUpperCase(unit) ? 1 : 0;
        }
        return letters == 0 ? 0 : (double) capitals / letters;
    }
}
