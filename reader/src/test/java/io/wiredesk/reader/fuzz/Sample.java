package io.wiredesk.reader.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/// An input to mutate: a file, or a few lines written here.
interface Sample {
    String name();

    Kind kind();

    byte[] bytes();

    /// What a sample is.
    enum Kind {
        PAGE,
        FEED,
        TEXT
    }

    /// The invented pages of the repository, feeds, a saved page and a copied one; then, where the gold pages
    /// are beside the checkout, the half of them that may be looked at.
    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        files(Path.of("src/test/resources/golden"), ".html").forEach(file -> samples.add(new Stored(file)));
        files(Path.of("../desk/src/main/resources/sample"), ".html").forEach(file -> samples.add(new Stored(file)));
        samples.addAll(Written.all());
        Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data/extraction"))
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(folder -> files(folder, ".html.gz").stream()
                        .filter(Sample::mayBeLookedAt)
                        .forEach(file -> samples.add(new Stored(file))));
        return samples;
    }

    private static boolean mayBeLookedAt(Path file) {
        CRC32 sum = new CRC32();
        sum.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page in a file, read when it is wanted: the gold pages are many.
    ///
    /// @param file the page, packed if its name ends so
    record Stored(Path file) implements Sample {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public Kind kind() {
            return Kind.PAGE;
        }

        @Override
        public byte[] bytes() {
            try (InputStream raw = Files.newInputStream(file)) {
                return (file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
