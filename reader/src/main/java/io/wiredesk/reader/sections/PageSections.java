package io.wiredesk.reader.sections;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.List;
import org.jsoup.nodes.Element;

/// A page's own part, with its entries in order, and the other articles that stood on it.
///
/// @param own the nodes of the page without the other articles
/// @param whole the nodes as they were; the document that they are of has changed when there are others
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

    /// The sections of a page. Changes the document when there is something to put right. Linear time.
    public static PageSections of(PageNodes page) {
        LiveOrder live = page.anyName(LiveNames::isTelling) ? LiveOrder.of(page) : LiveOrder.NONE;
        List<OtherArticle> others = live.isLive() ? List.of() : AppendedArticles.of(page);
        boolean changed = live.put() || !others.isEmpty();
        others.stream().map(other -> page.element(other.at())).forEach(Element::remove);
        return new PageSections(changed ? PageNodes.of(page.document()) : page, page, others);
    }
}
