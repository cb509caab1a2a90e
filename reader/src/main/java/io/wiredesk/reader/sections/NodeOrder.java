package io.wiredesk.reader.sections;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.stream.IntStream;

/// The nodes of a page in another order, or some of them. Confined to one thread.
final class NodeOrder {
    private final PageNodes page;
    private final IntStream.Builder order = IntStream.builder();

    NodeOrder(PageNodes page) {
        this.page = page;
    }

    /// Next come the nodes `[from, to)`.
    NodeOrder add(int from, int to) {
        IntStream.range(from, to).forEach(order);
        return this;
    }

    PageNodes nodes() {
        return page.picked(order.build().toArray());
    }
}
