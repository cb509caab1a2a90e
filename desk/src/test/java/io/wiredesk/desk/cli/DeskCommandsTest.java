package io.wiredesk.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk from the shell: what one command files, the next ones find.
class DeskCommandsTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Nickel slips as Port Aurel reopens</title></head><body><article>
            <h1>Nickel slips as Port Aurel reopens</h1>
            <p>Nickel fell on Tuesday after the harbour at Port Aurel opened again, and traders said the worst was over.</p>
            <p>“We will not close the harbour again,” the minister, Halvard Lind, told reporters at the quay on Tuesday.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsIngestedIsFoundAndExportedOnce() throws IOException {
        String data = "--data=" + folder.resolve("desk");
        String page = Files.writeString(folder.resolve("page.html"), PAGE).toString();
        String url = "--base-url=https://harbourwire.example/nickel";

        var first = CommandLineTrial.of("ingest", data, url, page);
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("new\t").endsWith("\t" + page + System.lineSeparator());
        assertThat(CommandLineTrial.of("ingest", data, url, page).out()).startsWith("unchanged\t");

        var found = CommandLineTrial.of("search", data, "speaker:Lind", "harbour");
        assertThat(found.out())
                .contains("Nickel slips as Port Aurel reopens")
                .contains("https://harbourwire.example/nickel");
        assertThat(found.error().strip()).isEqualTo("wiredesk: 1 article");

        var export = CommandLineTrial.of("export", data);
        assertThat(export.out().lines()).hasSize(1).first().asString().contains("\"headline\":\"Nickel slips");
        assertThat(CommandLineTrial.of("export", data, "--format=markdown").out())
                .startsWith("# Nickel slips as Port Aurel reopens");
    }

    @Test
    void sourcesAreAddedListedAndRemoved() {
        String data = "--data=" + folder.resolve("desk");
        assertThat(CommandLineTrial.of("sources", "list", data).error()).contains("no sources yet; add one");

        String feed = "https://harbourwire.example/feed.xml";
        assertThat(CommandLineTrial.of("sources", "add", data, "Harbour Wire", feed)
                        .code())
                .isZero();
        assertThat(CommandLineTrial.of("sources", "list", data).out().strip())
                .isEqualTo("never\tHarbour Wire\t" + feed);
        assertThat(CommandLineTrial.of("sources", "remove", data, feed).code()).isZero();
        assertThat(CommandLineTrial.of("sources", "remove", data, feed).code()).isEqualTo(1);
    }

    @Test
    void anInputThatHoldsNothingIsOneFailureAndADataFolderThatIsAFileIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.html"));
        var empty = CommandLineTrial.of("ingest", "--data=" + folder.resolve("desk"), file.toString());
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.error().lines()).hasSize(1);

        var wrong = CommandLineTrial.of("export", "--data=" + file);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.error()).contains("cannot write the data folder " + file + " (it is a file)");
    }
}
