package io.wiredesk.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads files of golden cases: short passages with what a ledger must hold of them. The form:
///
/// ```
/// # a remark, only before the first case
/// = name of the case
/// @ 2026-03-11T09:00:00Z
/// The text, paragraphs parted by empty lines.
/// > a field | another | a third
/// ```
///
/// The line with `@` says when the passage was written and may be left out; a case without a line with `>` must
/// yield nothing.
final class CaseFile {
    private CaseFile() {}

    /// One passage.
    ///
    /// @param name what it shows
    /// @param written when it was written, if known
    /// @param text the passage
    /// @param wanted for each thing it holds, its fields
    record Case(String name, Optional<Instant> written, String text, List<List<String>> wanted) {
        /// The passage as an article whose blocks are its paragraphs.
        Article article() {
            List<Block> blocks = new ArrayList<>();
            int start = 0;
            for (String paragraph : text.split("\n\n", -1)) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, start + paragraph.length())));
                start += paragraph.length() + 2;
            }
            return new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
        }
    }

    /// The cases of a file that lies beside this class.
    static List<Case> read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(CaseFile.class.getResourceAsStream(name), name)) {
            List<Case> cases = new ArrayList<>();
            for (String part : new String(file.readAllBytes(), UTF_8).split("(?m)^= ", -1)) {
                if (!part.startsWith("#")) {
                    cases.add(parsed(part));
                }
            }
            return cases;
        }
    }

    private static Case parsed(String part) {
        Optional<Instant> written = Optional.empty();
        StringBuilder text = new StringBuilder();
        List<List<String>> wanted = new ArrayList<>();
        List<String> lines = part.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                wanted.add(List.of(line.substring(2).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList());
            } else if (line.startsWith("@ ")) {
                written = Optional.of(Instant.parse(line.substring(2).strip()));
            } else {
                text.append(line).append('\n');
            }
        }
        return new Case(lines.getFirst(), written, text.toString().strip(), wanted);
    }
}
