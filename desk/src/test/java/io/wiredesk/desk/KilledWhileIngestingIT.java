package io.wiredesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.desk.capture.RawPage;
import io.wiredesk.desk.search.SearchRequest;
import io.wiredesk.desk.store.StoreException;
import io.wiredesk.desk.store.StoreException.Reason;
import io.wiredesk.ledger.Tagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a desk twenty times while it takes pages in, and looks for what it had reported as filed.
final class KilledWhileIngestingIT {
    private static final int KILLS = 20;

    /// Printed when the test fails: the same seed kills at the same lines.
    private static final long SEED = 20_261_122;

    @TempDir
    Path folder;

    @Test
    void whatWasAcceptedIsThereExactlyOnceAfterTwentyKills() throws Exception {
        Random random = new Random(SEED);
        Map<Integer, String> accepted = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            // Begin a little before the end, so that pages that were filed already come again.
            int first = Math.max(0, accepted.size() - 3);
            ingestAndKill(first, 1 + random.nextInt(25), random.nextInt(8_000_000), accepted);
        }

        assertThat(accepted).as("seed %d", SEED).hasSizeGreaterThan(KILLS);
        try (Desk desk = Desk.open(DeskSettings.of(folder, Tagger.RULES))) {
            desk.awaitReady();
            assertEachIsThereOnce(desk, accepted);
            assertNothingIsTorn(desk);
        }
    }

    @Test
    void aFolderThatAnotherProcessHasOpenIsRefusedByItsNumberAndFreeOnceThatIsKilled() throws Exception {
        Process process = ingesting(0);
        try (BufferedReader output = process.inputReader(UTF_8)) {
            assertThat(output.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> Desk.open(DeskSettings.of(folder, Tagger.RULES)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE))
                    .hasMessageContaining("process " + process.pid());
        } finally {
            process.destroyForcibly().waitFor();
        }
        Desk.open(DeskSettings.of(folder, Tagger.RULES)).close();
    }

    /// Lets a process run until it has reported `lines` articles, and some nanoseconds more, and kills it.
    private void ingestAndKill(int first, int lines, int pauseNanos, Map<Integer, String> accepted) throws Exception {
        Process process = ingesting(first);
        try (BufferedReader output = process.inputReader(UTF_8)) {
            assertThat(output.readLine()).as("seed %d", SEED).isEqualTo("open");
            for (int i = 0; i < lines; i++) {
                note(output.readLine(), accepted);
            }
            long end = System.nanoTime() + pauseNanos;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            // SIGKILL: no shutdown hook runs.
            process.destroyForcibly().waitFor();
            noteTheRest(output, accepted);
        }
    }

    private Process ingesting(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestingProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(first),
                        "100000")
                .redirectError(
                        folder.resolveSibling(folder.getFileName() + ".err").toFile())
                .start();
    }

    private static void note(String line, Map<Integer, String> accepted) {
        String[] words = line.split(" ");
        assertThat(words).hasSize(3);
        String before = accepted.put(Integer.valueOf(words[1]), words[2]);
        assertThat(before == null || before.equals(words[2]))
                .as("article %s keeps its id", words[1])
                .isTrue();
    }

    private static void noteTheRest(BufferedReader output, Map<Integer, String> accepted) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("accepted \\d+ [0-9a-f]{24}")) {
                    note(line, accepted);
                }
            }
        } catch (IOException e) {
            // The pipe of a killed process may close at once.
        }
    }

    private static void assertEachIsThereOnce(Desk desk, Map<Integer, String> accepted) {
        for (Map.Entry<Integer, String> article : accepted.entrySet()) {
            String url = "http://localhost/" + article.getKey();
            assertThat(strings(desk, "select id from article where url = '" + url + "'"))
                    .as("article %d, seed %d", article.getKey(), SEED)
                    .containsExactly(article.getValue());
            RawPage raw = desk.rawPage(article.getValue()).orElseThrow();
            assertThat(raw.url()).isEqualTo(url);
            assertThat(new String(raw.body(), UTF_8)).isEqualTo(InventedNews.page(article.getKey()));
        }
        List<String> found = new ArrayList<>();
        for (int from = 0; from < accepted.size(); from += 200) {
            desk.search()
                    .find(new SearchRequest("", SearchRequest.Order.NEWEST, from, 200))
                    .hits()
                    .forEach(hit -> found.add(hit.articleId()));
        }
        assertThat(found).doesNotHaveDuplicates().containsAll(accepted.values());
    }

    private static void assertNothingIsTorn(Desk desk) {
        assertThat(strings(desk, "pragma integrity_check")).containsExactly("ok");
        assertThat(strings(desk, "pragma foreign_key_check")).isEmpty();
        assertThat(strings(desk, "select id from article where id not in (select article_id from story_article)"))
                .isEmpty();
        assertThat(strings(desk, """
                        select id from story where articles <> (select count(*) from story_article where story_id = id)
                          or copies <> (select count(*) from story_article where story_id = id and role = 'copy')""")).isEmpty();
        assertThat(strings(desk, "select count(*) - max(number) from article")).containsExactly("0");
    }

    private static List<String> strings(Desk desk, String sql) {
        return desk.store()
                .read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
