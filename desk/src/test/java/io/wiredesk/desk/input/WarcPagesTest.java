package io.wiredesk.desk.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {
    private static final String HTML = "text/html; charset=utf-8";

    private static String page(int number) {
        return "<!doctype html><html><head><title>Berth " + number + " opens</title></head><body><article>"
                + "<h1>Berth " + number + " opens</h1><p>Berth number " + number
                + " of the harbour at Port Aurel opened"
                + " again on Monday, and the first ships tied up before noon.</p></article></body></html>";
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] record(String type, int number, String contentType, String fields, byte[] block)
            throws IOException {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://aurel.example/" + number
                + "\r\nWARC-Date: 2025-06-05T12:15:0" + number + "Z\r\nWARC-Record-ID: <urn:uuid:0000000" + number
                + "-0000-0000-0000-000000000000>\r\n" + fields + "Content-Type: " + contentType + "\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] response(int number, String httpFields, byte[] body) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + HTML + "\r\n" + httpFields + "\r\n";
        return record("response", number, "application/http; msgtype=response", "", joined(head.getBytes(UTF_8), body));
    }

    private static byte[] response(int number) throws IOException {
        return response(number, "", page(number).getBytes(UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static InputTrial read(byte[]... parts) throws IOException {
        return InputTrial.of(InputKind.AUTO, joined(parts));
    }

    private static void assertRead(InputTrial trial, Integer... numbers) {
        assertThat(trial.documents())
                .extracting(document -> document.article().metadata().headline().orElse("none"))
                .containsExactlyElementsOf(Arrays.stream(numbers)
                        .map(number -> "Berth " + number + " opens")
                        .toList());
    }

    @Test
    void plainAndPackedRecordsAreRead() throws IOException {
        byte[] info = record("warcinfo", 0, "application/warc-fields", "", "software: x\r\n".getBytes(UTF_8));
        InputTrial plain = read(info, response(1), response(2));
        InputTrial packed = read(gzip(info), gzip(response(1)), gzip(response(2)));
        InputTrial packedAsOne = read(gzip(joined(info, response(1), response(2))));
        for (InputTrial trial : new InputTrial[] {plain, packed, packedAsOne}) {
            assertRead(trial, 1, 2);
            assertThat(trial.faults()).isEmpty();
            Document first = trial.documents().getFirst();
            assertThat(first.id()).isEqualTo("in#2");
            assertThat(first.article().metadata().url()).contains("https://aurel.example/1");
        }
    }

    @Test
    void resourcesAndConversionsAreRead() throws IOException {
        InputTrial trial = read(
                record("resource", 1, HTML, "", page(1).getBytes(UTF_8)),
                record("conversion", 2, HTML, "", page(2).getBytes(UTF_8)),
                record(
                        "conversion",
                        3,
                        "text/plain",
                        "",
                        ("Berth 3 opens\n\nBerth number 3 of the harbour at Port"
                                        + " Aurel opened again on Monday, and the first ships tied up before noon.\n")
                                .getBytes(UTF_8)),
                record("resource", 4, "image/png", "", new byte[] {1, 2, 3}));
        assertThat(trial.faults()).isEmpty();
        assertThat(trial.documents())
                .extracting(document -> document.article().metadata().url().orElse("none"))
                .containsExactly("https://aurel.example/1", "https://aurel.example/2", "https://aurel.example/3");
    }

    @Test
    void codingsAreUndone() throws IOException {
        byte[] raw = page(1).getBytes(UTF_8);
        var deflated = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(deflated)) {
            deflate.write(raw);
        }
        byte[] chunked = joined(
                "20;x=y\r\n".getBytes(UTF_8),
                Arrays.copyOf(raw, 32),
                ("\r\n" + Integer.toHexString(raw.length - 32) + "\r\n").getBytes(UTF_8),
                Arrays.copyOfRange(raw, 32, raw.length),
                "\r\n0\r\n\r\n".getBytes(UTF_8));
        assertRead(
                read(
                        response(1, "Content-Encoding: gzip\r\n", gzip(raw)),
                        response(1, "Content-Encoding: deflate\r\n", deflated.toByteArray()),
                        response(1, "Transfer-Encoding: chunked\r\n", chunked),
                        response(1, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", gzip(raw))),
                1,
                1,
                1,
                1);
    }

    @Test
    void codingsThatTheArchiveUndidItselfAreNoFault() throws IOException {
        byte[] raw = page(1).getBytes(UTF_8);
        InputTrial trial =
                read(response(1, "Content-Encoding: br\r\n", raw), response(1, "Transfer-Encoding: chunked\r\n", raw));
        assertRead(trial, 1, 1);
    }

    /// `page(1)`, packed with Brotli.
    private static final String BROTLI =
            "G+0AABRK+7at61iBX4T6nSEoGIRG1chsN8GB6fbbLGuAWUBRN0o4CtMdnumOsqQjI6KgKqORDBNl16XZ"
                    + "vg4IkcdZJ9hxyAGuTI4h0qSlhp+Ae1D++GRlXmZ92yYrgqOmPz1D5fcv0sYUyHdYf4tpeSIzyimmkVZR"
                    + "dg==";

    @Test
    void pagesPackedWithBrotliAreRead() throws IOException {
        byte[] packed = Base64.getDecoder().decode(BROTLI);
        assertRead(read(response(1, "Content-Encoding: br\r\n", packed)), 1);
    }

    @Test
    void damagedBrotliIsSaidAndHarmsNoOther() throws IOException {
        byte[] cut = Arrays.copyOf(Base64.getDecoder().decode(BROTLI), 90);
        InputTrial trial = read(
                response(1, "Content-Encoding: br\r\n", cut),
                response(1, "Content-Encoding: br\r\n", new byte[] {0x0b, 2, 3}),
                response(2));
        assertRead(trial, 2);
        assertThat(trial.faults()).hasSize(2).allMatch(fault -> fault.contains("damaged: has damaged br data"));
    }

    @Test
    void unknownCodingsAreSaidAndHarmNoOther() throws IOException {
        InputTrial trial = read(response(1, "Content-Encoding: zstd\r\n", new byte[] {0x28, 2, 3}), response(2));
        assertRead(trial, 2);
        assertThat(trial.faults())
                .containsExactly("in#1: unsupported-encoding: is packed with 'zstd', which is not read: archive it with"
                        + " gzip or unpacked");
    }

    @Test
    void aRevisitIsThePageThatItFoundUnchanged() throws IOException {
        String digest = "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n";
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: " + HTML + "\r\n\r\n").getBytes(UTF_8);
        byte[] whole = record(
                "response", 1, "application/http; msgtype=response", digest, joined(head, page(1).getBytes(UTF_8)));
        byte[] again = record(
                "revisit",
                2,
                "application/http; msgtype=response",
                digest + "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n",
                head);
        InputTrial trial = read(gzip(whole), gzip(again));
        assertRead(trial, 1, 1);
        assertThat(trial.documents().get(1).article().metadata().url()).contains("https://aurel.example/2");
    }

    @Test
    void aRevisitOfAnotherArchivesPageIsSaidToBeThat() throws IOException {
        byte[] again = record(
                "revisit",
                2,
                "application/http; msgtype=response",
                """
                WARC-Refers-To-Target-URI: https://aurel.example/old
                WARC-Refers-To-Date: 2024-01-01T00:00:00Z
                WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest
                """.replace("\n", "\r\n"),
                ("HTTP/1.1 200 OK\r\nContent-Type: " + HTML + "\r\n\r\n").getBytes(UTF_8));
        InputTrial trial = read(response(1), again);
        assertRead(trial, 1);
        assertThat(trial.faults())
                .containsExactly("in#2: revisit: repeats https://aurel.example/old, which stands in another archive or"
                        + " too far back in this one: read it from there");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecordThatEndsTooEarlyIsSaidAndHarmsNoOther(boolean packed) throws IOException {
        byte[] last = packed ? gzip(response(2)) : response(2);
        InputTrial trial = read(packed ? gzip(response(1)) : response(1), Arrays.copyOf(last, last.length - 90));
        assertRead(trial, 1);
        assertThat(trial.faults())
                .containsExactly("in#2: truncated: is a record that ends too early: copy or fetch the archive again");
    }

    @Test
    void aDamagedMemberHarmsNoOther() throws Exception {
        byte[] second = gzip(response(2));
        for (int place = 0; place < second.length; place++) {
            byte[] damaged = second.clone();
            damaged[place] ^= 0x55;
            List<String> found = new ArrayList<>();
            List<String> faults = new ArrayList<>();
            WarcPages.find(
                    new Input(Optional.empty(), "in", Optional.empty(), Optional.empty(), InputKind.WARC),
                    new ByteArrayInputStream(joined(gzip(response(1)), damaged, gzip(response(3)), gzip(response(4)))),
                    page -> found.add(page.part().url().orElse("none").replaceFirst(".*/", "")),
                    fault -> faults.add(fault.code()));
            boolean nameOrTime = place >= 3 && place < 10;
            if (nameOrTime) {
                assertThat(found).as("byte " + place).contains("1", "3", "4");
            } else {
                // What is decoded behind the damage may by chance look like another record's head.
                assertThat(faults).as("byte " + place).hasSizeBetween(1, 2);
                assertThat(found).as("byte " + place).containsExactly("1", "3", "4");
            }
        }
    }

    @Test
    void aWrongLengthHarmsNoOther() throws IOException {
        String second = new String(response(2), ISO_8859_1);
        int length = Integer.parseInt(second.replaceAll("(?s).*?Content-Length: (\\d+).*", "$1"));
        for (int wrong : new int[] {0, 7, length - 1, length + 9, length + 400, 900_000, 2_000_000_000}) {
            byte[] damaged = second.replace("Content-Length: " + length, "Content-Length: " + wrong)
                    .getBytes(ISO_8859_1);
            InputTrial trial = read(response(1), damaged, response(3), response(4));
            assertThat(trial.faults()).as("length " + wrong).hasSize(1);
            if (wrong < 2_000_000_000) {
                assertRead(trial, 1, 3, 4);
            }
        }
    }

    @Test
    void rubbishBetweenRecordsHarmsNone() throws IOException {
        InputTrial trial = read(response(1), "rubbish\nmore rubbish\n".getBytes(UTF_8), response(2));
        assertThat(trial.documents()).isNotEmpty();
        assertRead(InputTrial.of(InputKind.WARC, joined("x\n".getBytes(UTF_8), response(1), response(2))), 1, 2);
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() {
        InputTrial trial = InputTrial.of(InputKind.WARC, "no archive at all".getBytes(UTF_8));
        assertThat(trial.faults())
                .containsExactly("in: not-a-warc: is no web archive: no record in it begins with 'WARC/1.0'");
    }
}
