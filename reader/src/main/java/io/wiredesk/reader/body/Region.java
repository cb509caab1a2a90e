package io.wiredesk.reader.body;

import org.jsoup.nodes.Element;

/// One element that bounds blocks, with the pieces under it. Mutable while the page is walked, then left alone.
final class Region {
    final Element element;
    final int parent;
    final String tag;
    final Piece.Shape shape;
    final int first;
    final Sign sign;
    int end;
    int endRegion;
    String time = "";

    Region(Element element, int parent, String tag, Piece.Shape shape, Sign sign, int first) {
        this.element = element;
        this.parent = parent;
        this.tag = tag;
        this.shape = shape;
        this.sign = sign;
        this.first = first;
        this.end = first;
    }
}
