package io.wiredesk.ledger.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.ledger.quote.Quotations;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Sentences;
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
import java.util.stream.Stream;

/// Writes every proposal of the rules for a folder of texts, with the features that the weights are measured on:
/// the step between the two halves of `ledger/tools/weigh_cues.py`, whose head says how to run both.
final class ProposalDump {
    private ProposalDump() {}

    /// Reads `FOLDER/ID.txt` for each document and writes one JSON line a document.
    ///
    /// @param arguments folder of texts, file to write
    public static void main(String[] arguments) throws IOException {
        Passages passages = new Passages(new WordClasses(new Lexicon()));
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(Path.of(arguments[0]), "*.txt");
                Writer out = Files.newBufferedWriter(Path.of(arguments[1]), UTF_8)) {
            List<Path> files = new ArrayList<>();
            texts.forEach(files::add);
            files.sort(null);
            for (Path file : files) {
                String id = file.getFileName().toString().replaceAll("\\.txt$", "");
                Article article = article(Files.readString(file, UTF_8));
                List<Sentence> sentences = Sentences.of(article.text(), article.blocks());
                String proposals = passages.of(sentences, Quotations.of(article.text(), sentences)).stream()
                        .flatMap(ProposalDump::proposals)
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

    private static Stream<String> proposals(Passage passage) {
        return new PassageReader(passage)
                .proposals().stream()
                        .filter(proposal -> !proposal.content().isEmpty())
                        .map(proposal -> json(passage, proposal));
    }

    private static String json(Passage passage, Proposal proposal) {
        Features features = proposal.features();
        String names = Stream.of(features.cue(), features.shape(), features.complement(), features.subject())
                .map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(","));
        return "{\"source\":" + spans(passage, List.of(proposal.source())) + ",\"cue\":"
                + spans(passage, List.of(proposal.cue())) + ",\"content\":" + spans(passage, proposal.content())
                + ",\"f\":[" + names + "]}";
    }

    private static String spans(Passage passage, List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(passage::span)
                .sorted()
                .map(span -> "[" + span.start() + "," + span.end() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
