package io.wiredesk.reader.sections;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.List;

/// A page's own part, with its entries in order, and the other articles that stood on it.
///
/// @param own the nodes of the page without the other articles
/// @param whole the nodes as they were
/// @param others the other articles, in page order
public record PageSections(PageNodes own, PageNodes whole, List<OtherArticle> others) {
    /// Copies the list.
    public PageSections {
        others = List.copyOf(others);
    }

    /// Another article on the page.
    ///
    /// @param at its number among the nodes of the whole page
    /// @param href its address as written; empty when it has none
    public record OtherArticle(int at, String href) {}

    /// The sections of a page. Linear time.
    public static PageSections of(PageNodes page) {
        LiveOrder live = page.anyName(LiveNames::isTelling) ? LiveOrder.of(page) : LiveOrder.NONE;
        if (live.isLive()) {
            return new PageSections(live.put(page), page, List.of());
        }
        List<OtherArticle> others = AppendedArticles.of(page);
        return new PageSections(others.isEmpty() ? page : without(page, others), page, others);
    }

    private static PageNodes without(PageNodes page, List<OtherArticle> others) {
        NodeOrder kept = new NodeOrder(page);
        int from = 0;
        for (OtherArticle other : others) {
            kept.add(from, other.at());
            from = page.end(other.at());
        }
        return kept.add(from, page.size()).nodes();
    }
}
