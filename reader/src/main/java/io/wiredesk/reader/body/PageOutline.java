package io.wiredesk.reader.body;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/// A page as a flat list of pieces of text, and the regions that hold them as ranges of that list.
///
/// Regions stand in document order, so a region's parent always has a smaller index; the first is the whole page.
/// Made in one walk that keeps its own stack: depth costs no Java stack.
///
/// @param pieces in page order
/// @param regions in document order
record PageOutline(List<Piece> pieces, List<Region> regions) {
    static PageOutline of(Node root) {
        var walk = new OutlineWalk();
        NodeTraversor.filter(walk, root);
        return walk.finish();
    }

    /// The sign that holds for each region inside `top`, that of `top` and all above it left out.
    ///
    /// A strong bad sign holds for all that is inside; a weak one until an inner region says better.
    Sign[] holdingSigns(int top) {
        Sign[] holding = new Sign[regions.size()];
        Arrays.fill(holding, Sign.NONE);
        for (int i = top + 1; i < regions.get(top).endRegion; i++) {
            Region region = regions.get(i);
            holding[i] = hold(holding[region.parent], region.sign);
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
