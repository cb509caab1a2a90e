package io.wiredesk.desk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Wiredesk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program whose model of statements is damaged: it says so at once, and works by rules.
final class BrokenModelIT {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String error) {}

    @BeforeEach
    void damage() throws IOException {
        Path model = folder.resolve("classes/io/wiredesk/ledger/learned/statements.onnx");
        Files.createDirectories(model.getParent());
        Files.writeString(model, "no model", UTF_8);
        Files.writeString(folder.resolve("news.txt"), "Ann Orlo said that the mill would close.", UTF_8);
    }

    @Test
    void readingEndsWithOneLineThatNamesTheWayOut() throws Exception {
        Ended read = run("read", "--kind", "text", "--format", "json", news());

        assertThat(read.code()).isEqualTo(1);
        assertThat(read.out()).isEmpty();
        assertThat(read.error().strip())
                .startsWith("wiredesk: the model of statements cannot be used: ")
                .endsWith("; --tagger rules works without it")
                .doesNotContain("\n");
    }

    @Test
    void aDeskDoesNotStartToBeSilent() throws Exception {
        Ended serve =
                run("serve", "--port", "0", "--data", folder.resolve("data").toString());

        assertThat(serve.code()).isEqualTo(1);
        assertThat(serve.error()).contains("--tagger rules works without it");
    }

    @Test
    void rulesNeedNoModel() throws Exception {
        Ended read = run("read", "--tagger", "rules", "--kind", "text", "--format", "json", news());

        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("Ann Orlo").contains("\"act\"");
    }

    /// Versions of ONNX Runtime crash the whole process when its command line is longer than 4,096 bytes.
    @Test
    void aLongCommandLineHarmsNothing() throws Exception {
        Files.delete(folder.resolve("classes/io/wiredesk/ledger/learned/statements.onnx"));

        Ended read = run("read", "--kind", "text", "--format", "json", news(), news() + "x".repeat(5000));

        assertThat(read.code()).isEqualTo(1); // of the second, which there is not
        assertThat(read.out()).contains("Ann Orlo");
    }

    private String news() {
        return folder.resolve("news.txt").toString();
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"),
                Wiredesk.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path error = folder.resolve("error");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(error.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(out, UTF_8), Files.readString(error, UTF_8));
    }
}
