package io.wiredesk.desk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.InventedNews;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The operator's command, run for real by the system's shell. The pledge is due on 20 May 2026.
class DueAlertsTest {
    private static final String PLEDGE = "Norrmark promised to reopen the nickel ports by 20 May 2026. Clerks counted"
            + " the ballots on nickel twice and found nobody at fault.";

    @TempDir
    Path folder;

    private Path told;
    private Desk desk;

    @BeforeEach
    void open() {
        told = folder.resolve("told.jsonl");
        desk = Desk.open(DeskSettings.of(folder.resolve("data"), Tagger.RULES));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPledgeIsToldWhenItsDayBeginsAndOnlyOnce() throws IOException {
        file();
        round("2026-05-19T23:59:00Z", collect());
        assertThat(told).doesNotExist();

        round("2026-05-20T00:01:00Z", collect());
        round("2026-05-20T00:02:00Z", collect());

        List<String> lines = Files.readAllLines(told);
        assertThat(lines).hasSize(1);
        JsonNode pledge = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(pledge.get("action").asString()).contains("reopen the nickel ports");
        assertThat(pledge.get("due").asString()).isEqualTo("2026-05-20");
        assertThat(pledge.get("status").asString()).isEqualTo("open");
        assertThat(pledge.get("sentence").asString()).startsWith("Norrmark promised");
    }

    @Test
    void aRestartTellsNothingAgain() throws IOException {
        file();
        round("2026-05-20T00:01:00Z", collect());
        desk.close();
        desk = Desk.open(DeskSettings.of(folder.resolve("data"), Tagger.RULES));
        round("2026-05-20T08:00:00Z", collect());

        assertThat(Files.readAllLines(told)).hasSize(1);
    }

    @Test
    void aCommandThatFailsIsTriedAgainLater() throws IOException {
        file();
        Path mended = folder.resolve("mended");
        String command = "test -e '" + mended + "' && cat >> '" + told + "'";
        TestClock clock = new TestClock(Instant.parse("2026-05-20T00:01:00Z"));
        try (DueAlerts alerts = new DueAlerts(desk.store(), clock, new DueCommand(command, Duration.ofSeconds(10)))) {
            alerts.round();
            assertThat(told).doesNotExist();
            Files.createFile(mended);
            clock.now = Instant.parse("2026-05-20T00:01:30Z");
            alerts.round();
            assertThat(told).as("not yet time to try again").doesNotExist();
            clock.now = Instant.parse("2026-05-20T00:02:30Z");
            alerts.round();
        }

        assertThat(Files.readAllLines(told)).hasSize(1);
    }

    @Test
    void whatIsLongPastIsNoNews() {
        file();
        round("2026-06-20T00:00:00Z", collect());

        assertThat(told).doesNotExist();
    }

    @Test
    void aCommandSaysInOneLineWhatWentWrong() {
        assertThat(run("echo 'no such room' >&2; exit 3")).contains("ended with 3: no such room");
        assertThat(run("sleep 30")).contains("took longer than 0 s and was ended");
        assertThat(run("true")).isEmpty();
    }

    private static Optional<String> run(String line) {
        Duration patience = line.startsWith("sleep") ? Duration.ofMillis(300) : Duration.ofSeconds(10);
        return new DueCommand(line, patience).run("{}");
    }

    private String collect() {
        return "cat >> '" + told + "'";
    }

    private void round(String now, String command) {
        try (DueAlerts alerts = new DueAlerts(
                desk.store(),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                new DueCommand(command, Duration.ofSeconds(10)))) {
            alerts.round();
        }
    }

    private void file() {
        desk.ingest()
                .accept(InventedNews.submission(
                        "https://harbour-wire.example/ports", "Norrmark opens its ports", "Harbour Wire", PLEDGE));
    }

    private static final class TestClock extends Clock {
        private Instant now;

        TestClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough");
        }
    }
}
