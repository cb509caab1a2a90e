package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The generated page of figures: one section for each kind of measurement, with machine, JDK and date, replaced
/// whole by each new measurement of that kind.
final class Figures {
    private static final Path PLACE = Path.of("docs/figures.md");

    private static final String HEAD = """
            # Figures

            Written by `./wiredesk bench`; do not edit by hand. Each section is replaced by the next measurement of its kind.
            """;

    private Figures() {}

    /// Replaces the section with this title, or adds it at the end.
    ///
    /// @param checkout the source tree
    /// @param title the section's title
    /// @param text Markdown
    static void write(Path checkout, String title, String text) throws IOException {
        Path page = checkout.resolve(PLACE);
        String before = Files.exists(page) ? Files.readString(page, UTF_8) : HEAD;
        String section = "## " + title + "\n\n" + machine() + "\n\n" + text.strip() + "\n";
        Files.createDirectories(page.resolveSibling(""));
        Files.writeString(page, replaced(before, "## " + title + "\n", section), UTF_8);
    }

    private static String replaced(String page, String heading, String section) {
        int start = page.indexOf("\n" + heading);
        if (start < 0) {
            return page.stripTrailing() + "\n\n" + section;
        }
        int next = page.indexOf("\n## ", start + 1);
        return page.substring(0, start + 1) + section + (next < 0 ? "" : page.substring(next));
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores (" + System.getProperty("os.name") + ", "
                + System.getProperty("os.arch") + "), JDK " + Runtime.version() + ", "
                + LocalDate.now(ZoneOffset.UTC);
    }
}
