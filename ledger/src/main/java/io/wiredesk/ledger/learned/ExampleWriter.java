package io.wiredesk.ledger.learned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what the network would read, for training: the same words, pieces and hints as in use.
public final class ExampleWriter {
    private final WordPiece tokenizer;

    /// @param vocabulary all pieces by number
    public ExampleWriter(List<String> vocabulary) {
        tokenizer = new WordPiece(vocabulary);
    }

    /// Writes the parts of one text as JSON: `[{"words": [[start, end], …], "first": […], "ids": […], "hints": […]},
    /// …]`,
    /// spans counted from the text's start.
    ///
    /// @param starts where each paragraph starts in the text
    /// @param paragraphs their texts
    /// @param hints what the rules make of them
    public void write(List<Integer> starts, List<String> paragraphs, List<Hints> hints, Appendable out)
            throws IOException {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            int start = starts.get(at);
            Part.of(at, paragraphs.get(at), hints.get(at), tokenizer).forEach(part -> parts.add(json(part, start)));
        }
        out.append(parts.stream().collect(Collectors.joining(",", "[", "]")));
    }

    private static String json(Part part, int start) {
        String words = part.words().stream()
                .map(word -> "[" + (start + word.start()) + "," + (start + word.end()) + "]")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"words\":" + words + ",\"first\":" + Arrays.toString(part.first()) + ",\"ids\":"
                + Arrays.toString(part.ids()) + ",\"hints\":" + Arrays.toString(part.hints()) + "}";
    }
}
