package io.wiredesk.reader.golden;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.json.JsonReader;
import io.wiredesk.reader.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A golden folder: an invented page and what is to be read from it.
///
/// @param name the folder's name
/// @param page the page
/// @param expected what `expected.json` says
public record GoldenCase(String name, Page page, JsonValue expected) {
    /// All folders, by name.
    public static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase of(Path folder) {
        try {
            JsonValue expected = JsonReader.read(Files.readString(folder.resolve("expected.json")))
                    .getFirst();
            Page page = new Page(
                    Files.readAllBytes(folder.resolve("page.html")),
                    Page.Kind.HTML,
                    expected.text("url"),
                    Optional.empty(),
                    Optional.empty());
            return new GoldenCase(String.valueOf(folder.getFileName()), page, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String field) {
        return expected.items(field).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    boolean says(String field) {
        return expected.member(field).isPresent();
    }
}
