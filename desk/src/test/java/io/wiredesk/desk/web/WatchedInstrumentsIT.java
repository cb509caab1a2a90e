package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedInstrumentsIT {
    @TempDir
    Path folder;

    @Test
    void aWatchedInstrumentStandsFirstWithAMark() throws IOException {
        String plain = instruments();
        Path other = Files.createDirectory(folder.resolve("watching"));
        Files.writeString(other.resolve("instruments.txt"), "XAU/USD  -  -  -\n");

        String watching = page(other);

        assertThat(plain).doesNotContain("watched");
        assertThat(watching).containsOnlyOnce("watched");
        assertThat(watching.indexOf("/instruments/XAU/USD")).isLessThan(watching.indexOf("/instruments/EUR/USD"));
    }

    private String instruments() throws IOException {
        return page(Files.createDirectory(folder.resolve("plain")));
    }

    private static String page(Path data) {
        try (Desk desk = InventedDesk.filled(data);
                WebDesk web = WebDesk.start(desk, 0);
                Browser browser = new Browser(web)) {
            return browser.get("/instruments").body();
        }
    }
}
