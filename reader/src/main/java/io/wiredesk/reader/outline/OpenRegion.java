package io.wiredesk.reader.outline;

import io.wiredesk.reader.nodes.PageNodes;

/// A region while the walk is inside it or not yet done. Mutable, confined to one walk.
final class OpenRegion {
    final int at;
    final long look;

    /// The number behind its last node.
    final int endNode;

    final int parent;
    final Piece.Shape shape;
    final Sign sign;
    final int first;
    int end;
    int endRegion;
    String time = "";

    OpenRegion(PageNodes page, int at, int parent, Piece.Shape shape, Sign sign, int first) {
        this.at = at;
        this.look = page.look(at);
        this.endNode = page.end(at);
        this.parent = parent;
        this.shape = shape;
        this.sign = sign;
        this.first = first;
        this.end = first;
    }

    Region closed() {
        return new Region(parent, sign, first, end, endRegion, look, at);
    }
}
