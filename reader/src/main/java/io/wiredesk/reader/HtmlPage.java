package io.wiredesk.reader;

import io.wiredesk.reader.body.Body;
import io.wiredesk.reader.body.BodyHints;
import io.wiredesk.reader.body.BodyReader;
import io.wiredesk.reader.encoding.PageText;
import io.wiredesk.reader.kind.KindReader;
import io.wiredesk.reader.metadata.MetadataReader;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.sections.PageSections;
import io.wiredesk.reader.teaser.TeaserReader;
import java.util.ArrayList;
import java.util.List;

/// Reads a web page: one parse, then metadata, body and teasers from the same document, and what kind of page
/// it is.
final class HtmlPage {
    private final MetadataReader metadataReader = new MetadataReader();
    private final TeaserReader teaserReader = new TeaserReader();
    private final BodyReader bodies = new BodyReader();
    private final KindReader kinds = new KindReader();

    Article read(PageText html, Page page) {
        PageSections sections = parse(html, page);
        PageNodes nodes = sections.own();
        Metadata metadata = metadataReader.read(nodes, page.url(), page.asOf());
        PageOutline outline = PageOutline.of(nodes);
        Body body = bodies.read(nodes, outline, hints(metadata));
        Article article = new Article(
                body.text(),
                body.blocks(),
                body.asides(),
                teaserReader.read(sections, page.url(), page.asOf()),
                metadata,
                body.confidence(),
                warnings(html, body));
        return kinds.judged(article, nodes, outline);
    }

    Explanation explain(PageText html, Page page) {
        PageNodes nodes = parse(html, page).own();
        Metadata metadata = metadataReader.read(nodes, page.url(), page.asOf());
        return bodies.explain(nodes, PageOutline.of(nodes), hints(metadata));
    }

    private static PageSections parse(PageText html, Page page) {
        return PageSections.of(PageNodes.of(html.tree(), page.url().orElse("")));
    }

    private static BodyHints hints(Metadata metadata) {
        return new BodyHints(metadata.headline(), metadata.description(), metadata.authors());
    }

    /// A page whose last tag is cut off in the middle came in cut off.
    private static List<String> warnings(PageText html, Body body) {
        List<String> warnings = new ArrayList<>(body.warnings());
        if (html.lastIndexOf('<') > html.lastIndexOf('>')) {
            warnings.add("truncated");
        }
        return warnings;
    }
}
