package io.wiredesk.reader.body;

import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Sums over the pieces of a page: by region, by the look of regions, by what stands before. "Open prose" is
/// running text under no strong bad sign. Made once a page; every question is answered in constant time.
final class PageSums {
    /// What regions of one look hold together.
    private static final class Look {
        private int pieces;
        private double weight;
        private double prose;
    }

    private final List<Region> regions;
    private final double[] weightBefore;
    private final double[] linkedBefore;
    private final double[] proseBefore;
    private final double allProse;
    private final Map<Integer, Look> looks = new HashMap<>();
    private final Map<Long, Look> looksWithParents = new HashMap<>();
    private final int[] lookOfRegion;
    private final double[] siblings;
    private final int[] depths;
    private int main;

    PageSums(PageOutline outline, Sign[] holding) {
        List<Piece> pieces = outline.pieces();
        this.regions = outline.regions();
        this.weightBefore = new double[pieces.size() + 1];
        this.linkedBefore = new double[pieces.size() + 1];
        this.proseBefore = new double[pieces.size() + 1];
        this.siblings = new double[regions.size()];
        this.depths = new int[regions.size()];
        this.lookOfRegion =
                regions.stream().mapToInt(region -> look(region.element())).toArray();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean open = piece.isProse() && holding[piece.region()].effect() != Sign.Effect.DROPS;
            add(i, piece, open ? piece.weight() : 0);
        }
        // One unit more keeps shares of a page without prose at nought.
        this.allProse = proseBefore[pieces.size()] + 1;
        for (int i = 0; i < depths.length; i++) {
            depths[i] = i == 0 ? 0 : depths[parent(i)] + 1;
            main = siblings[i] > siblings[main] ? i : main;
        }
    }

    /// The same number for elements of the same tag and class: blocks of one kind look alike.
    private static int look(Element element) {
        return 31 * element.normalName().hashCode()
                + element.attributes().get("class").hashCode();
    }

    private void add(int i, Piece piece, double prose) {
        weightBefore[i + 1] = weightBefore[i] + piece.weight();
        linkedBefore[i + 1] = linkedBefore[i] + piece.linked();
        proseBefore[i + 1] = proseBefore[i] + prose;
        siblings[parent(piece.region())] += prose;
        count(looks.computeIfAbsent(lookOfRegion[piece.region()], _ -> new Look()), piece, prose);
        count(looksWithParents.computeIfAbsent(withParent(piece.region()), _ -> new Look()), piece, prose);
    }

    private static void count(Look look, Piece piece, double prose) {
        look.pieces++;
        look.weight += piece.weight();
        look.prose += prose;
    }

    private long withParent(int region) {
        return (long) lookOfRegion[region] << Integer.SIZE ^ lookOfRegion[parent(region)];
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
        return lookOf(region).prose / allProse;
    }

    /// Share of open prose that stands directly in regions of the same look under parents of the same look.
    double lookWithParent(int region) {
        return looksWithParents.getOrDefault(withParent(region), new Look()).prose / allProse;
    }

    /// Natural logarithm of the number of pieces directly in regions of the same look.
    double lookCount(int region) {
        return Math.log(Math.max(1, lookOf(region).pieces));
    }

    /// Natural logarithm of the mean weight of pieces directly in regions of the same look.
    double lookWeight(int region) {
        Look look = lookOf(region);
        return Math.log1p(look.weight / Math.max(1, look.pieces));
    }

    private Look lookOf(int region) {
        return looks.getOrDefault(lookOfRegion[region], new Look());
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
