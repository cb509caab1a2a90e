package io.wiredesk.reader.outline;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.List;

/// A page as a flat list of pieces of text, and the regions that hold them as ranges of that list.
///
/// Regions stand in document order, so a region's parent always has a smaller index; the first is the whole
/// page. Made in one pass over the nodes: depth costs no Java stack.
///
/// @param page the page that it is of
/// @param pieces in page order
/// @param regions in document order
/// @param marks what is no text, in page order
/// @param proseBefore weight of all prose before each piece, one entry more than pieces
public record PageOutline(
        PageNodes page, List<Piece> pieces, List<Region> regions, List<Mark> marks, long[] proseBefore) {
    /// The outline of what a browser would show of a page.
    public static PageOutline of(PageNodes page) {
        return new OutlineWalk(page, false).outline();
    }

    /// The outline with what style and attributes hide: pages that scripts put together keep their text hidden
    /// till then.
    public static PageOutline withHidden(PageNodes page) {
        return new OutlineWalk(page, true).outline();
    }

    static PageOutline of(PageNodes page, List<Piece> pieces, List<Region> regions, List<Mark> marks) {
        long[] before = new long[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            before[i + 1] = before[i] + (pieces.get(i).isProse() ? pieces.get(i).weight() : 0);
        }
        return new PageOutline(page, List.copyOf(pieces), List.copyOf(regions), List.copyOf(marks), before);
    }

    /// Weight of the prose among the pieces `[first, end)`.
    public long prose(int first, int end) {
        return proseBefore[end] - proseBefore[first];
    }

    /// Frames and live entries inside a region, in page order.
    public List<Aside> asidesIn(Region region) {
        return marks.stream()
                .filter(mark -> mark.at() >= region.first() && mark.at() <= region.end())
                .map(Mark::aside)
                .toList();
    }
}
