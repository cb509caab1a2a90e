package io.wiredesk.desk.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Lines of a manifest: `id TAB path TAB url-or-empty TAB as-of-or-empty TAB kind-or-empty`.
public final class Manifest {
    private static final int FIELDS = 5;

    private Manifest() {}

    /// Reads one line.
    ///
    /// @param line the line, without its end
    /// @param number its number in the file, from 1, for messages
    /// @throws IllegalArgumentException when it is no such line; the message says why and what is wanted
    public static Input parse(String line, int number) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 2 || fields.length > FIELDS || fields[0].isEmpty() || fields[1].isEmpty()) {
            throw new IllegalArgumentException("line " + number
                    + ": want id, path, url, as-of and kind, separated by tabs; the last three may be empty");
        }
        return new Input(
                Optional.of(fields[0]), fields[1], field(fields, 2), asOf(fields, number), kind(fields, number));
    }

    private static Optional<Instant> asOf(String[] fields, int number) {
        try {
            return field(fields, 3).map(AsOf::parse);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "line " + number + ": as-of '" + fields[3] + "' is no instant; want 2025-06-05T18:00:00Z", e);
        }
    }

    private static InputKind kind(String[] fields, int number) {
        return field(fields, 4)
                .map(word -> InputKind.named(word)
                        .orElseThrow(() -> new IllegalArgumentException("line " + number + ": kind '" + word
                                + "' is unknown; want auto, html, page-text, text, feed or warc")))
                .orElse(InputKind.AUTO);
    }

    private static Optional<String> field(String[] fields, int index) {
        return index < fields.length && !fields[index].isBlank() ? Optional.of(fields[index]) : Optional.empty();
    }
}
