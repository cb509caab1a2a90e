package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.ledger.TrainingExamples;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes a corpus of attributions as the learned tagger would read it: the step of `training/` that belongs to the
/// program, so that the network is trained on just what it meets in use.
final class ExampleFile {
    private static final JsonMapper JSON = new JsonMapper();

    private final PageReader pages = new PageReader();
    private final TrainingExamples examples;

    /// @param vocabulary file with one piece a line, numbered from 0
    ExampleFile(Path vocabulary) throws IOException {
        examples = new TrainingExamples(Files.readAllLines(vocabulary, UTF_8));
    }

    /// Writes one line a document: `{"id": …, "attributions": […], "parts": […]}`.
    ///
    /// @param corpus packed JSON lines with `id`, `text` and `attributions`
    void write(Path corpus, Path out) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), UTF_8));
                Writer target = Files.newBufferedWriter(out, UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JSON.readTree(line);
                target.append("{\"id\":").append(document.path("id").toString());
                target.append(",\"attributions\":")
                        .append(document.path("attributions").toString());
                target.append(",\"parts\":");
                examples.write(article(document.path("text").asString("")), target);
                target.append("}\n");
            }
        }
    }

    private Article article(String text) {
        Page page =
                new Page(text.getBytes(UTF_8), Page.Kind.TEXT, Optional.empty(), Optional.empty(), Optional.empty());
        return switch (pages.read(page)) {
            case Reading.Read read when read.article().text().equals(text) -> read.article();
            case Reading.Read other ->
                throw new BenchException("a text changes when it is read; its attributions would not fit: "
                        + text.lines().findFirst().orElse(""));
            case Reading.Unreadable fault -> throw new BenchException("a text cannot be read: " + fault.message());
        };
    }
}
