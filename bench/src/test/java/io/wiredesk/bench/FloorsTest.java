package io.wiredesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FloorsTest {
    private static final Floor PIN = new Floor("fundus", "body F1", 0.9, 0.92, "abc");

    @TempDir
    private Path checkout;

    @Test
    void aBetterResultRaisesTheFloorToWithinTheMargin() {
        assertThat(PIN.after(0.9504, "abc", false)).isEqualTo(new Floor("fundus", "body F1", 0.945, 0.9504, "abc"));
    }

    @Test
    void aWorseResultLowersNothing() {
        assertThat(PIN.after(0.85, "def", false)).isEqualTo(new Floor("fundus", "body F1", 0.9, 0.92, "def"));
    }

    @Test
    void aWorseResultLowersTheFloorWhenToldTo() {
        assertThat(PIN.after(0.85, "def", true)).isEqualTo(new Floor("fundus", "body F1", 0.845, 0.85, "def"));
    }

    @Test
    void aValueBelowTheFloorIsAFaultThatNamesBoth() {
        assertThat(row(0.8999, "abc").fault())
                .contains("fundus body F1: 0.8999 is below the floor 0.9000 (best seen 0.9200)");
        assertThat(row(0.9, "abc").fault()).isEmpty();
    }

    @Test
    void changedGoldIsAFaultWhateverTheValue() {
        assertThat(row(0.99, "def").fault())
                .contains("fundus: the gold changed (pinned with abc, now def): measure anew and update the pins with"
                        + " --update");
    }

    @Test
    void thePinFileIsWrittenAsItIsRead() throws IOException {
        String file = "# head\nfundus\tbody F1\t0.9000\t0.9200\tabc\nchunks\tF1\t0.8700\t0.8700\tdef\n";
        pinFile(file);
        Floors floors = Floors.read(checkout);
        assertThat(floors.of("fundus", "body F1")).contains(PIN);
        floors.write(checkout);
        assertThat(Files.readString(checkout.resolve("bench/src/main/resources/io/wiredesk/bench/floors.tsv")))
                .isEqualTo(file);
    }

    @Test
    void onlyMeasuredPinsChange() throws IOException {
        pinFile("fundus\tbody F1\t0.9000\t0.9200\tabc\nchunks\tF1\t0.8700\t0.8700\tdef\n");
        assertThat(Floors.read(checkout).after(List.of(row(0.95, "abc")), false).pins())
                .containsExactly(
                        new Floor("fundus", "body F1", 0.945, 0.95, "abc"),
                        new Floor("chunks", "F1", 0.87, 0.87, "def"));
    }

    @Test
    void aBrokenLineOfThePinFileIsShown() throws IOException {
        pinFile("fundus\tbody F1\t0.9\n");
        assertThatThrownBy(() -> Floors.read(checkout))
                .isInstanceOf(BenchException.class)
                .hasMessageStartingWith("'fundus\tbody F1\t0.9' in ")
                .hasMessageEndingWith("want set, measure, floor, best and digest, separated by tabs");
    }

    private static Accuracy.Row row(double value, String digest) {
        return new Accuracy.Row("fundus", "body F1", value, Optional.of(PIN), digest, 1);
    }

    private void pinFile(String text) throws IOException {
        Path file = checkout.resolve("bench/src/main/resources/io/wiredesk/bench/floors.tsv");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
