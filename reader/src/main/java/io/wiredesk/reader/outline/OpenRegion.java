package io.wiredesk.reader.outline;

import org.jsoup.nodes.Element;

/// A region while the walk is inside it or not yet done. Mutable, confined to one walk.
final class OpenRegion {
    final Element element;

    /// The number behind its last node.
    final int endNode;

    final int parent;
    final Piece.Shape shape;
    final Sign sign;
    final int first;
    int end;
    int endRegion;
    String time = "";

    OpenRegion(Element element, int endNode, int parent, Piece.Shape shape, Sign sign, int first) {
        this.element = element;
        this.endNode = endNode;
        this.parent = parent;
        this.shape = shape;
        this.sign = sign;
        this.first = first;
        this.end = first;
    }

    Region closed() {
        return new Region(parent, sign, first, end, endRegion, element);
    }
}
