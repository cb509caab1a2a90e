package io.wiredesk.ledger.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes every proposal of the rules for a folder of texts, with the features that the weights are measured on:
/// the step between the two halves of `ledger/tools/weigh_cues.py`, whose head says how to run both.
final class ProposalDump {
    private ProposalDump() {}

    /// Reads `FOLDER/ID.txt` for each document and writes one JSON line a document.
    ///
    /// @param arguments folder of texts, file to write
    public static void main(String[] arguments) throws IOException {
        StatementFinder finder = new StatementFinder();
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(Path.of(arguments[0]), "*.txt");
                Writer out = Files.newBufferedWriter(Path.of(arguments[1]), UTF_8)) {
            List<Path> files = new ArrayList<>();
            texts.forEach(files::add);
            files.sort(null);
            for (Path file : files) {
                String id = file.getFileName().toString().replaceAll("\\.txt$", "");
                String proposals = finder.proposals(article(Files.readString(file, UTF_8))).stream()
                        .map(ProposalDump::json)
                        .collect(Collectors.joining(","));
                out.write("{\"id\":\"" + id + "\",\"statements\":[" + proposals + "]}\n");
            }
        }
    }

    static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, end)));
            }
            start = end + 2;
        }
        return new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
    }

    private static String json(Draft draft) {
        Features features = draft.features;
        String names = List.of(features.cue(), features.shape(), features.complement(), features.subject()).stream()
                .map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(","));
        return "{\"source\":" + spans(draft.source) + ",\"cue\":" + spans(draft.cue) + ",\"content\":"
                + spans(draft.content) + ",\"f\":[" + names + "]}";
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + span.start() + "," + span.end() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
