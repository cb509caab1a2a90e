package io.wiredesk.desk.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

final class RawPagesTest {
    private static final Instant NOON = Instant.parse("2026-05-06T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aPageComesBackAsItWas() {
        try (RawPages pages = open()) {
            pages.append(page("http://localhost/1", "first"));
            RawLocation second = pages.append(page("http://localhost/2", "<p>“second”</p>"));

            RawPage read = pages.read(second).orElseThrow();

            assertThat(read.url()).isEqualTo("http://localhost/2");
            assertThat(read.fetchedAt()).isEqualTo(NOON);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.contentType()).contains("text/html; charset=utf-8");
            assertThat(new String(read.body(), UTF_8)).isEqualTo("<p>“second”</p>");
        }
    }

    @Test
    void anyWarcToolCanReadTheFile() throws Exception {
        try (RawPages pages = open()) {
            pages.append(page("http://localhost/1", "first"));
            pages.append(page("http://localhost/2", "second"));
        }

        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(folder.resolve("wiredesk-000001.warc.gz"))) {
            for (WarcRecord record : reader) {
                types.add(record.type());
            }
        }
        assertThat(types).containsExactly("warcinfo", "response", "response");
    }

    @Test
    void appendingGoesOnAfterReopening() {
        RawLocation first;
        try (RawPages pages = open()) {
            first = pages.append(page("http://localhost/1", "first"));
        }
        try (RawPages pages = RawPages.open(folder, 1 << 20, Optional.of(first))) {
            RawLocation second = pages.append(page("http://localhost/2", "second"));

            assertThat(body(pages, first)).isEqualTo("first");
            assertThat(body(pages, second)).isEqualTo("second");
            assertThat(second.file()).isEqualTo(first.file());
        }
    }

    @Test
    void aTornLastRecordIsCutOffWhereverItIsTorn() throws Exception {
        RawLocation whole;
        RawLocation torn;
        try (RawPages pages = open()) {
            whole = pages.append(page("http://localhost/1", "whole"));
            torn = pages.append(page("http://localhost/2", "torn ".repeat(100)));
        }
        Path file = folder.resolve(whole.file());
        byte[] bytes = Files.readAllBytes(file);

        for (long length = torn.offset(); length < bytes.length; length++) {
            Files.write(file, bytes);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }
            try (RawPages pages = open()) {
                RawLocation next = pages.append(page("http://localhost/3", "next"));
                assertThat(next.offset()).as("cut at %d", length).isEqualTo(torn.offset());
                assertThat(body(pages, whole)).isEqualTo("whole");
                assertThat(body(pages, next)).isEqualTo("next");
            }
        }
    }

    @Test
    void aFullFileIsFollowedByANewOne() {
        try (RawPages pages = RawPages.open(folder, 1, Optional.empty())) {
            RawLocation first = pages.append(page("http://localhost/1", "first"));
            RawLocation second = pages.append(page("http://localhost/2", "second"));

            assertThat(first.file()).isEqualTo("wiredesk-000001.warc.gz");
            assertThat(second.file()).isEqualTo("wiredesk-000002.warc.gz");
            assertThat(body(pages, first)).isEqualTo("first");
            assertThat(body(pages, second)).isEqualTo("second");
        }
    }

    @Test
    void aLocationOutsideTheFolderIsNotRead() throws Exception {
        Files.writeString(folder.resolve("secret"), "secret");
        try (RawPages pages = RawPages.open(folder.resolve("raw"), 1 << 20, Optional.empty())) {
            assertThat(pages.read(new RawLocation("../secret", 0))).isEmpty();
            assertThat(pages.read(new RawLocation("no-such-file.warc.gz", 0))).isEmpty();
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedByName() throws Exception {
        Path file = Files.writeString(folder.resolve("raw"), "not a folder");

        assertThatThrownBy(() -> RawPages.open(file, 1 << 20, Optional.empty()))
                .isInstanceOf(CaptureException.class)
                .hasMessageContaining("cannot write the raw pages in " + file);
    }

    private RawPages open() {
        return RawPages.open(folder, 1 << 20, Optional.empty());
    }

    private static RawPage page(String url, String body) {
        return new RawPage(url, NOON, 200, Optional.of("text/html; charset=utf-8"), body.getBytes(UTF_8));
    }

    private static String body(RawPages pages, RawLocation location) {
        return new String(pages.read(location).orElseThrow().body(), UTF_8);
    }
}
