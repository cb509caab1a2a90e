package io.wiredesk.reader;

import io.wiredesk.reader.body.Body;
import io.wiredesk.reader.body.BodyHints;
import io.wiredesk.reader.body.BodyReader;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a web page: one parse, then metadata, body and teasers from the same document.
final class HtmlPage {
    /// Deeper markup is flattened by the parser. Browsers stop at the same depth; articles stay below 60.
    private static final int DEEPEST = 512;

    private final BodyReader bodies = new BodyReader();

    Article read(String html, Page page) {
        Document document = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(html, page.url().orElse(""));
        Body body = bodies.read(document, hints(document));
        return new Article(
                body.text(),
                body.blocks(),
                body.asides(),
                List.of(),
                Metadata.unknown(page.url()),
                body.confidence(),
                body.warnings());
    }

    private static BodyHints hints(Document document) {
        return new BodyHints(
                content(document, "meta[property=og:title]"),
                content(document, "meta[property=og:description], meta[name=description]"),
                Optional.empty());
    }

    private static Optional<String> content(Document document, String selector) {
        return Optional.ofNullable(document.selectFirst(selector)).map(element -> element.attr("content"));
    }
}
