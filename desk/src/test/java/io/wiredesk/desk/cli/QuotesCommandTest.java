package io.wiredesk.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotesCommandTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfQuotesIsAddedPolledListedAndRemoved() throws IOException {
        String data = "--data=" + folder.resolve("desk");
        Path file = Files.writeString(
                folder.resolve("metals.csv"), "symbol,time,value\nXAU/USD,2026-05-06T15:00:00Z,2911\nXAU/USD,,\n");
        assertThat(CommandLineTrial.of("quotes", data).error()).contains("no quotes yet; add a source");

        assertThat(CommandLineTrial.of("quotes", "add", data, "csv", file.toString(), "XAU/USD", "XAG/USD")
                        .code())
                .isZero();
        assertThat(CommandLineTrial.of("quotes", "list", data).out().strip())
                .isEqualTo("never\tcsv\tmetals.csv\t" + file + "\tXAU/USD XAG/USD");
        assertThat(CommandLineTrial.of("quotes", "poll", data).error().strip())
                .endsWith("1 source asked: 1 new quote, 1 row skipped");
        assertThat(CommandLineTrial.of("quotes", "list", data).out().strip())
                .startsWith("ok\t")
                .endsWith("a row was skipped: '' is no time; no quote of XAG/USD");
        assertThat(CommandLineTrial.of("quotes", "remove", data, file.toString())
                        .code())
                .isZero();
        assertThat(CommandLineTrial.of("quotes", "remove", data, file.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoSourceIsRefusedInOneLine() {
        String data = "--data=" + folder.resolve("desk");
        var kind = CommandLineTrial.of("quotes", "add", data, "oracle", "https://quotes.example/");
        assertThat(kind.code()).isEqualTo(2);
        assertThat(kind.error()).contains("oracle");
        var address = CommandLineTrial.of("quotes", "add", data, "kraken", "ftp://quotes.example/");
        assertThat(address.code()).isNotZero();
        assertThat(address.error()).contains("'ftp://quotes.example/' is no http or https address");
    }
}
