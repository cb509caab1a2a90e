package io.wiredesk.desk.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// What a sample page must read as: the `key: value` lines of one file in `sample-expected/`, written by hand.
///
/// @param file the file's name, without `.txt`
/// @param lines its lines, in order
record ExpectedPage(String file, List<Line> lines) {
    /// One expectation.
    record Line(String key, String value) {}

    static ExpectedPage load(String file) {
        try (InputStream in = ExpectedPage.class.getResourceAsStream("/sample-expected/" + file + ".txt")) {
            String text = new String(in.readAllBytes(), UTF_8);
            return new ExpectedPage(file, text.lines().map(ExpectedPage::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The values of a key, in order.
    List<String> all(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .toList();
    }

    /// Whether a `gap` line names this one, by its key or whole.
    boolean isGap(Line line) {
        return all("gap").contains(line.key()) || all("gap").contains(line.key() + ": " + line.value());
    }

    String publisher() {
        return all("page").getFirst().split("/")[0];
    }

    String slug() {
        return all("page").getFirst().split("/")[1];
    }

    int round() {
        return all("round").stream().map(Integer::valueOf).findFirst().orElse(1);
    }

    /// Names the case in the test report.
    @Override
    public String toString() {
        return file;
    }

    private static Line line(String text) {
        int colon = text.indexOf(": ");
        return new Line(text.substring(0, colon), text.substring(colon + 2));
    }
}
