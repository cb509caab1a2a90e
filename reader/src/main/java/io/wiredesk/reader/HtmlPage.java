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
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a web page: one parse, then metadata, body and teasers from the same document, and what kind of page
/// it is.
final class HtmlPage {
    /// Deeper markup is flattened by the parser. Browsers stop at the same depth; articles stay below 60.
    private static final int DEEPEST = 512;

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
        return PageSections.of(PageNodes.of(document(html, page)));
    }

    /// The page's document. The parser has faults of its own on rare broken markup: these are no faults of ours and are
    /// told from them by being caught right here.
    private static Document document(PageText html, Page page) {
        try {
            return Parser.htmlParser()
                    .setMaxDepth(DEEPEST)
                    .parseInput(html.reader(), page.url().orElse(""));
        } catch (IndexOutOfBoundsException | IllegalArgumentException parserFault) {
            throw new UnparsableMarkup(parserFault);
        }
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
