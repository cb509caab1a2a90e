package io.wiredesk.reader.body;

import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.List;

/// Sums over the pieces of a page and over regions that look alike, for [Measures]. "Open prose" is prose that stands
/// under no strong bad sign. Made once a page; every question is answered in constant time.
final class PageSums {
    private final List<Region> regions;
    private final double[] weightBefore;
    private final double[] linkedBefore;
    private final double[] proseBefore;
    private final double allProse;
    private final double[] siblings;
    private final int[] depths;
    private int main;

    /// By region, the number of its look, and of its look together with its parent's.
    private final int[] looks;

    private final int[] looksWithParents;

    /// By number of a look, sums over what stands directly in regions of it.
    private final int[] lookPieces;

    private final double[] lookWeight;
    private final double[] lookProse;
    private final double[] lookWithParentProse;

    PageSums(PageOutline outline, Signs signs) {
        List<Piece> pieces = outline.pieces();
        regions = outline.regions();
        weightBefore = new double[pieces.size() + 1];
        linkedBefore = new double[pieces.size() + 1];
        proseBefore = new double[pieces.size() + 1];
        siblings = new double[regions.size()];
        depths = new int[regions.size()];
        looks = new int[regions.size()];
        looksWithParents = new int[regions.size()];
        number();
        lookPieces = new int[regions.size()];
        lookWeight = new double[regions.size()];
        lookProse = new double[regions.size()];
        lookWithParentProse = new double[regions.size()];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean open = piece.isProse() && signs.onPage(piece).effect() != Sign.Effect.DROPS;
            add(i, piece, open ? piece.weight() : 0);
        }
        // One unit more keeps shares of a page without prose at nought.
        allProse = proseBefore[pieces.size()] + 1;
        for (int i = 0; i < depths.length; i++) {
            depths[i] = i == 0 ? 0 : depths[parent(i)] + 1;
            main = siblings[i] > siblings[main] ? i : main;
        }
    }

    private void number() {
        var own = new Numbering(looks.length);
        var withParents = new Numbering(looks.length);
        for (int i = 0; i < looks.length; i++) {
            looks[i] = own.of(regions.get(i).look());
            looksWithParents[i] = withParents.of((long) looks[i] << Integer.SIZE | looks[parent(i)]);
        }
    }

    private void add(int i, Piece piece, double prose) {
        weightBefore[i + 1] = weightBefore[i] + piece.weight();
        linkedBefore[i + 1] = linkedBefore[i] + piece.linked();
        proseBefore[i + 1] = proseBefore[i] + prose;
        int region = piece.region();
        siblings[parent(region)] += prose;
        lookPieces[looks[region]]++;
        lookWeight[looks[region]] += piece.weight();
        lookProse[looks[region]] += prose;
        lookWithParentProse[looksWithParents[region]] += prose;
    }

    /// The region around a region; the whole page is around itself.
    int parent(int region) {
        return Math.max(0, regions.get(region).parent());
    }

    /// Share of open prose in a region.
    double prose(int region) {
        Region range = regions.get(region);
        return (proseBefore[range.end()] - proseBefore[range.first()]) / allProse;
    }

    /// Share of open prose that stands directly in regions with the same parent.
    double siblings(int region) {
        return siblings[parent(region)] / allProse;
    }

    /// Share of open prose that stands directly in regions of the same look.
    double look(int region) {
        return lookProse[looks[region]] / allProse;
    }

    /// Share of open prose that stands directly in regions of the same look under parents of the same look.
    double lookWithParent(int region) {
        return lookWithParentProse[looksWithParents[region]] / allProse;
    }

    /// Natural logarithm of the number of pieces directly in regions of the same look.
    double lookCount(int region) {
        return Math.log(Math.max(1, lookPieces[looks[region]]));
    }

    /// Natural logarithm of the mean weight of pieces directly in regions of the same look.
    double lookWeight(int region) {
        int look = looks[region];
        return Math.log1p(lookWeight[look] / Math.max(1, lookPieces[look]));
    }

    /// Depth below the region that holds most open prose in its direct children; negative above it.
    int depth(int region) {
        return depths[region] - depths[main];
    }

    /// Share of link text in a region.
    double linked(int region) {
        Region range = regions.get(region);
        return (linkedBefore[range.end()] - linkedBefore[range.first()]) / (weight(range) + 1);
    }

    /// Natural logarithm of the mean weight of a region's pieces.
    double meanWeight(int region) {
        Region range = regions.get(region);
        return Math.log((weight(range) + 1) / Math.max(1, range.end() - range.first()));
    }

    private double weight(Region range) {
        return weightBefore[range.end()] - weightBefore[range.first()];
    }

    /// Share of open prose before a piece.
    double proseBefore(int piece) {
        return proseBefore[piece] / allProse;
    }

    /// Share of open prose behind a piece.
    double proseBehind(int piece) {
        return (allProse - proseBefore[piece + 1]) / allProse;
    }
}
