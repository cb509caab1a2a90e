package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/// Sets the reader beside other libraries: the same pages, the same scorer, the same run.
final class Peers {
    private static final List<GoldSet> SETS = List.of(GoldSet.CHUNKS, GoldSet.FUNDUS);

    private static final JsonMapper JSON = new JsonMapper();

    private final Path shared;
    private final Path folder;

    /// @param shared where the gold sets are
    /// @param folder where predictions go
    Peers(Path shared, Path folder) {
        this.shared = shared;
        this.folder = folder;
    }

    /// The table, with CPU times of a run of [Speed].
    String table(Speed speed) throws IOException {
        StringBuilder table = new StringBuilder("| library | chunks F1 | fundus body F1 | CPU ÷ jsoup's parse |\n")
                .append("| --- | --- | --- | --- |\n");
        table.append(row("**wiredesk**", own(), speed.parses("pageReader")));
        for (Peer peer : Peer.values()) {
            table.append(row(peer.label(), of(peer), speed.parses(peer.label())));
        }
        try (var stream = Peers.class.getResourceAsStream("peers-elsewhere.md")) {
            if (stream == null) {
                throw new IllegalStateException("no resource peers-elsewhere.md beside " + Peers.class.getName());
            }
            return table + new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static String row(String library, double[] scores, double parses) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.1f |%n", library, scores[0], scores[1], parses);
    }

    private double[] own() {
        double[] scores = new double[SETS.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(SETS.get(i), new Predictions(shared, folder).write(SETS.get(i)));
        }
        return scores;
    }

    private double[] of(Peer peer) throws IOException {
        double[] scores = new double[SETS.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(SETS.get(i), write(peer, SETS.get(i)));
        }
        return scores;
    }

    private double score(GoldSet set, Path answers) {
        return new Scores(shared).of(set, answers).firstEntry().getValue();
    }

    /// A peer's answers to a set, as one JSON object: the scorer would take strange line ends in a text for ends of
    /// lines. The file's name is the set's, which heads the scorer's row. Pages are decoded as jsoup would.
    private Path write(Peer peer, GoldSet set) throws IOException {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(set.label() + ".tsv"), UTF_8)) {
            String[] columns = line.split("\t", -1);
            byte[] bytes = Samples.page(Path.of(columns[1]));
            answers.put(columns[0], Map.of("articleBody", text(peer, new String(bytes, charset(bytes)), columns[2])));
        }
        Path file = Files.createDirectories(folder.resolve(peer.label())).resolve(set.label() + ".json");
        return Files.writeString(file, JSON.writeValueAsString(answers), UTF_8);
    }

    /// A page on which a peer fails has no text.
    private static String text(Peer peer, String html, String url) {
        try {
            return peer.text(html, url);
        } catch (RuntimeException e) {
            return "";
        }
    }

    private static Charset charset(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
    }
}
