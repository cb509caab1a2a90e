package io.wiredesk.reader.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.encoding.PageDecoder;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.nodes.PageNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// Writes the headline candidates of many pages with all that speaks for and against them: the step before
/// `reader/tools/weigh_headlines.py`, whose head says how to run both.
final class HeadlineDump {
    private HeadlineDump() {}

    /// Reads each page of a manifest and writes one JSON line a page.
    ///
    /// @param arguments manifest (`id TAB path TAB url …`, pages gzipped), file to write
    public static void main(String[] arguments) throws IOException {
        PageDecoder decoder = new PageDecoder();
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]), UTF_8)) {
            for (String line : Files.readAllLines(Path.of(arguments[0]), UTF_8)) {
                String[] fields = line.split("\t", -1);
                try (InputStream page = new GZIPInputStream(Files.newInputStream(Path.of(fields[1])))) {
                    String html = decoder.decode(Page.html(page.readAllBytes(), fields[2]));
                    String candidates = candidates(PageTree.parse(html), fields[2]);
                    out.write("{\"id\":" + quoted(fields[0]) + ",\"candidates\":[" + candidates + "]}\n");
                }
            }
        }
    }

    private static String candidates(PageTree page, String url) {
        PageSignals signals = PageSignals.of(PageNodes.of(page, url));
        Optional<JsonLdArticle> jsonLd = JsonLdArticle.of(signals.jsonLd(), OwnPage.of(signals, Optional.of(url)));
        SiteName site = SiteName.of(signals, jsonLd, Optional.of(url));
        return HeadlineCandidates.of(signals, jsonLd, site, url).stream()
                .map(HeadlineDump::json)
                .collect(Collectors.joining(","));
    }

    private static String json(HeadlineCandidate candidate) {
        String signs =
                candidate.signs().stream().map(sign -> quoted(sign.label())).collect(Collectors.joining(","));
        return "{\"key\":" + quoted(candidate.key()) + ",\"text\":" + quoted(candidate.text()) + ",\"address\":"
                + candidate.addressShare() + ",\"signs\":[" + signs + "]}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                json.append('\\');
            }
            json.append(unit < ' ' ? ' ' : (char) unit);
        });
        return json.append('"').toString();
    }
}
