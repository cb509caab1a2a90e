package io.wiredesk.desk.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Raw pages to WARC records and back. A record is one gzip member, as the WARC standard's annex D recommends.
final class WarcRecords {
    private WarcRecords() {}

    /// The record that opens a file: it names the program.
    static byte[] opening(String file, Instant now) throws IOException {
        return member(new Warcinfo.Builder()
                .date(now.truncatedTo(ChronoUnit.SECONDS))
                .filename(file)
                .fields(Map.of("software", List.of("Wiredesk"), "format", List.of("WARC File Format 1.0")))
                .build());
    }

    static byte[] of(RawPage page) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(page.status(), "")
                .body(MediaType.parseLeniently(page.contentType().orElse("application/octet-stream")), page.body());
        page.contentType().ifPresent(type -> http.setHeader("Content-Type", type));
        return member(new WarcResponse.Builder(page.url())
                .date(page.fetchedAt().truncatedTo(ChronoUnit.SECONDS))
                .body(http.build())
                .build());
    }

    static RawPage toPage(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        return new RawPage(
                response.target(),
                response.date(),
                http.status(),
                http.headers().first("Content-Type"),
                http.body().stream().readAllBytes());
    }

    private static byte[] member(WarcRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(record);
        }
        return bytes.toByteArray();
    }
}
