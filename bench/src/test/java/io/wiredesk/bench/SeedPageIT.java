package io.wiredesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wiredesk.desk.cli.Commands;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page that the product is imagined from, through the whole path: command line, reader, ledger, shared scorer.
final class SeedPageIT {
    /// `statements                  16 of 16` matches (1: `statements`, 2: `16`); `   missed: …` does not.
    private static final Pattern FOUND = Pattern.compile("(?m)^ *([A-Za-z][A-Za-z ]*?) +(\\d+) of \\d+$");

    @TempDir
    Path folder;

    @BeforeAll
    static void needsGoldAndScorers() {
        assumeTrue(Shared.folder().isPresent(), "no folder 'shared' in or beside the checkout: the seed is not read");
        assumeTrue(Python.isThere(), "no python3 on the path, which the scorer needs: the seed is not read");
    }

    @Test
    void theSeedPageIsReadAsACarefulReaderWould() {
        Path shared = Shared.folder().orElseThrow();
        Path reading = folder.resolve("seed.json");
        int code = Commands.run(
                "read",
                "--kind=page-text",
                "--as-of=2025-06-05T18:00:00Z",
                "--format=json",
                "--out=" + reading,
                shared.resolve("seed/page.txt").toString());
        assertThat(code).isZero();

        Map<String, Integer> found = found(Python.run(shared.resolve("score/seed.py"), List.of(reading.toString())));
        assertThat(found)
                .containsEntry("headline", 1)
                .containsEntry("creditedSource", 1)
                .containsEntry("articleBody exact", 1)
                .containsEntry("headings", 2)
                .containsEntry("asides", 2)
                .containsEntry("clutter kept out", 3)
                .containsEntry("pledge with its term", 1)
                .containsEntry("schedule", 2)
                .containsEntry("teasers by headline", 5)
                .containsEntry("publisher and time", 5)
                .containsEntry("instruments", 5);
        assertThat(found.get("statements")).isGreaterThanOrEqualTo(15);
        assertThat(found.get("with the right speaker")).isGreaterThanOrEqualTo(14);
        assertThat(found.get("with the right act")).isGreaterThanOrEqualTo(13);
        assertThat(found.get("times with value")).isGreaterThanOrEqualTo(8);
        assertThat(found.get("levels")).isGreaterThanOrEqualTo(5);
    }

    private static Map<String, Integer> found(String printed) {
        Map<String, Integer> found = new HashMap<>();
        for (MatchResult line : FOUND.matcher(printed).results().toList()) {
            found.put(line.group(1), Integer.valueOf(line.group(2)));
        }
        return found;
    }
}
