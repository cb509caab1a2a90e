package io.wiredesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresTest {
    @TempDir
    private Path checkout;

    @Test
    void aSectionIsReplacedAndTheOthersStay() throws IOException {
        Figures.write(checkout, "Accuracy", "| a | 1 |");
        Figures.write(checkout, "Speed", "| s | 7 |");
        Figures.write(checkout, "Accuracy", "| a | 2 |");
        assertThat(Files.readString(checkout.resolve("docs/figures.md")))
                .startsWith("# Figures\n")
                .containsOnlyOnce("## Accuracy\n")
                .containsOnlyOnce("## Speed\n")
                .contains("| a | 2 |\n\n## Speed", "| s | 7 |", "JDK ")
                .doesNotContain("| a | 1 |");
    }
}
