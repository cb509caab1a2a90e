package io.wiredesk.ledger.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The entries of one word-list file. Immutable.
///
/// @param name the resource's name, for messages
/// @param lines the entries in file order, comments and blank lines left out, edges trimmed
public record WordList(String name, List<String> lines) {
    /// Copies the list.
    public WordList {
        lines = List.copyOf(lines);
    }

    /// Loads the resource `name` that lies beside `owner`.
    ///
    /// @throws IllegalStateException when the jar lacks the resource
    public static WordList beside(Class<?> owner, String name) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("word list " + name + " is not beside " + owner.getName()
                    + ": the jar is incomplete, build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return new WordList(name, entries(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name + " cannot be read", e);
        }
    }

    /// The entries as a set, in file order.
    public Set<String> asSet() {
        return new LinkedHashSet<>(lines);
    }

    /// The entries split at tabs.
    public List<List<String>> rows() {
        return lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /// Words under the name of the list they belong to.
    ///
    /// @param list the line's first word
    /// @param words those behind it
    public record Named(String list, List<String> words) {}

    /// The entries of a file whose lines are a list's name and words, parted by spaces; a list may have several lines.
    public List<Named> lists() {
        return lines.stream()
                .map(line -> List.of(line.split(" ", -1)))
                .map(parts -> new Named(parts.getFirst(), parts.subList(1, parts.size())))
                .toList();
    }

    private static List<String> entries(BufferedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int comment = line.indexOf('#');
            String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!entry.isEmpty()) {
                lines.add(entry);
            }
        }
        return lines;
    }
}
