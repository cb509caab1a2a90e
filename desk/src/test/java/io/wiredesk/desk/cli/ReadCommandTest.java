package io.wiredesk.desk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Nickel slips as Port Aurel reopens</title></head><body><article>
            <h1>Nickel slips as Port Aurel reopens</h1>
            <p>Nickel fell on Tuesday after the harbour at Port Aurel opened again, and traders said the worst was over.</p>
            <p>The metal closed at 15,310 dollars a tonne, its lowest close since the strike began three weeks ago.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), PAGE);
    }

    @Test
    void readsFilesInTheirOrderAsJson() {
        var run = CommandLineTrial.of("read", "--format", "json", page.toString(), page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("The metal closed at 15,310"));
    }

    @Test
    void readsStandardInput() {
        var run = CommandLineTrial.of(PAGE.getBytes(UTF_8), "read", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The metal closed at 15,310");
    }

    @Test
    void fetchesAddresses() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/page");
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(known ? 200 : 404, 0);
            exchange.getResponseBody().write(known ? PAGE.getBytes(UTF_8) : new byte[0]);
            exchange.close();
        });
        server.start();
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            var run = CommandLineTrial.of("read", "--format", "json", site + "/page", site + "/gone");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("\"url\":\"" + site + "/page\"").contains("The metal closed at 15,310");
            assertThat(run.error().strip()).isEqualTo("wiredesk: " + site + "/gone: there is nothing (status 404)");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void cleanTextIsTakenVerbatim() throws IOException {
        Path text = Files.writeString(folder.resolve("clean.txt"), "  Lind said no.\n\nHe left. ");
        var run = CommandLineTrial.of("read", "--kind", "text", "--format", "json", text.toString());
        assertThat(run.out()).contains("\"articleBody\":\"  Lind said no.\\n\\nHe left. \"");
    }

    @Test
    void aFaultyInputHarmsNoOther() {
        var run = CommandLineTrial.of(
                "read", "--format", "json", folder.resolve("gone.html").toString(), folder.toString(), page.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error().lines())
                .containsExactly(
                        "wiredesk: " + folder.resolve("gone.html") + ": no such file; check the path",
                        "wiredesk: " + folder + ": is a directory; name the files in it");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out().lines().toList().get(0)).contains("\"error\":{\"code\":\"not-found\"");
        assertThat(run.out().lines().toList().get(1)).contains("\"error\":{\"code\":\"directory\"");
        assertThat(run.out().lines().toList().get(2)).contains("The metal closed at 15,310");
    }

    @Test
    void emptyAndBinaryFilesAreNamedAsSuch() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path binary =
                Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0});
        var run = CommandLineTrial.of("read", "--format", "json", empty.toString(), binary.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error().lines()).hasSize(2);
        assertThat(run.out()).contains("\"code\":\"empty\"").contains("\"code\":\"binary\"");
    }

    @Test
    void gzipIsUnpackedAndTruncatedGzipIsSaidPlainly() throws IOException {
        byte[] packed = gzip(PAGE);
        Path whole = Files.write(folder.resolve("page.html.gz"), packed);
        Path cut = Files.write(folder.resolve("cut.html.gz"), Arrays.copyOf(packed, packed.length / 2));
        var run = CommandLineTrial.of("read", whole.toString(), cut.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("The metal closed at 15,310");
        assertThat(run.error())
                .isEqualTo("wiredesk: " + cut + ": the gzip data ends too early; copy or fetch the file again"
                        + System.lineSeparator());
    }

    @Test
    void aPageOfSixtyMegabytesIsRefused() throws IOException {
        Path large = folder.resolve("large.html");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(60L << 20);
        }
        var run = CommandLineTrial.of("read", large.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error()).contains("is larger than the 32 MiB a page may have");
    }

    @Test
    void aManifestIsReadInItsOrderAndAWrongLineIsOneFailure() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Path manifest = Files.writeString(
                folder.resolve("run.tsv"),
                String.join(
                        "\n",
                        "one\t" + page + "\thttps://harbourwire.example/1\t2026-05-06T07:05:00Z\thtml",
                        "two\t" + page + "\t\tyesterday\thtml",
                        "three\t" + page + "\t\t\t"));
        var run = CommandLineTrial.of(
                "read", "--manifest", manifest.toString(), "--format", "json", "--out", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(3);
        assertThat(Files.readAllLines(out).get(0))
                .startsWith("{\"id\":\"one\",\"url\":\"https://harbourwire.example/1\"");
        assertThat(Files.readAllLines(out).get(1)).startsWith("{\"id\":\"two\",\"error\":{\"code\":\"manifest\"");
        assertThat(Files.readAllLines(out).get(2)).startsWith("{\"id\":\"three\"");
        assertThat(run.error())
                .contains("line 2: as-of 'yesterday' is no instant")
                .contains("2 documents, 1 failures, ");
    }

    @Test
    void anExplanationIsTwoListsAndWhatIsNoPageIsAFailure() throws IOException {
        Path text = Files.writeString(folder.resolve("clean.txt"), "Lind said no.");
        var run = CommandLineTrial.of("read", "--explain", page.toString(), text.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Regions that could be the body (* chosen)")
                .contains("+ 0.9", "  Nickel fell on Tuesday after the harbour at Port Aurel");
        assertThat(run.error().lines()).singleElement().asString().startsWith("wiredesk: " + text + ": is no web page");
    }

    @Test
    void anExplainedManifestKeepsItsOrderAndAWrongLineIsOneFailure() throws IOException {
        Path out = folder.resolve("why.jsonl");
        Path manifest = Files.writeString(
                folder.resolve("run.tsv"),
                String.join("\n", "one\t" + page, "two\t" + page + "\t\tyesterday\thtml", "", "three\t" + page));
        var run = CommandLineTrial.of(
                "read", "--explain", "--manifest", manifest.toString(), "--format", "json", "--out", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(out))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("{\"id\":\"one\",\"candidates\":[{\"element\":"),
                        two -> assertThat(two).startsWith("{\"id\":\"two\",\"error\":{\"code\":\"manifest\""),
                        three -> assertThat(three).startsWith("{\"id\":\"three\",\"candidates\":[{\"element\":"));
        assertThat(run.error().lines())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("wiredesk: " + manifest + ": line 2: as-of 'yesterday' is no instant"),
                        sum -> assertThat(sum).startsWith("wiredesk: 2 documents, 1 failures, "));
    }

    @Test
    void aManifestThatCannotBeReadIsNamedWithItsReason() throws IOException {
        Path gone = folder.resolve("nope.tsv");
        Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'o', 'n', 'e', '\t', (byte) 0xE9, '\n'});
        for (String[] command : new String[][] {{"read"}, {"read", "--explain"}}) {
            assertRefused("cannot read the manifest " + gone + ": no such file or folder", command, gone);
            assertRefused("cannot read the manifest " + latin + ": it is not UTF-8 text", command, latin);
        }
    }

    private static void assertRefused(String message, String[] command, Path manifest) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--manifest", manifest.toString()));
        var run = CommandLineTrial.of(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error().strip()).isEqualTo("wiredesk: " + message);
    }

    @Test
    void wrongUsageEndsWithTwoAndOneLine() {
        assertUsage("Unknown option: '--fromat'", "read", "--fromat", "json", page.toString());
        assertUsage("nothing to read", "read");
        assertUsage("'yesterday' is no instant", "read", "--as-of", "yesterday", page.toString());
        assertUsage("'pdf' is no kind", "read", "--kind", "pdf", page.toString());
        assertUsage("--explain prints text or json", "read", "--explain", "--format", "markdown", page.toString());
    }

    private static void assertUsage(String message, String... arguments) {
        var run = CommandLineTrial.of(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.error().lines()).hasSize(1);
        assertThat(run.error()).contains(message);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
