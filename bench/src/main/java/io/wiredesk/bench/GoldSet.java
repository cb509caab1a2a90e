package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A gold set of the shared folder and how it is read and scored.
enum GoldSet {
    /// News pages with their publishers' own gold.
    FUNDUS("data/extraction/fundus", Kind.PAGES, "extraction.py"),
    /// Web pages with chunks that must stay and chunks that must go.
    CHUNKS("data/extraction/chunks", Kind.PAGES, "extraction.py"),
    /// Attributions in political news.
    STATEMENTS("data/statements/polnear-dev.jsonl.gz", Kind.TEXTS, "statements.py"),
    /// The same, read by rules alone.
    RULES("data/statements/polnear-dev.jsonl.gz", Kind.TEXTS, "statements.py"),
    /// Time expressions in newswire.
    TIMES("data/times/tbaq.jsonl.gz", Kind.TEXTS, "times.py"),
    /// Headline round-ups, short texts.
    ALLSIDES("data/stories/allsides-dev.jsonl.gz", Kind.STREAM, "stories.py"),
    /// Events with full texts.
    GIVEME5W1H("data/stories/giveme5w1h-dev.jsonl.gz", Kind.STREAM, "stories.py");

    /// How a set is put before the program.
    enum Kind {
        /// Web pages, through a manifest.
        PAGES,
        /// Clean texts, through a manifest.
        TEXTS,
        /// Articles in stream order.
        STREAM
    }

    private static final int DIGEST_LENGTH = 16;

    private final String place;
    private final Kind kind;
    private final String scorer;

    GoldSet(String place, Kind kind, String scorer) {
        this.place = place;
        this.kind = kind;
        this.scorer = scorer;
    }

    /// The set's name in the pin file and the table.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    /// What the program is told beside what to read.
    List<String> options() {
        return this == RULES ? List.of("--tagger", "rules") : List.of();
    }

    Path gold(Path shared) {
        return shared.resolve(place);
    }

    Path scorer(Path shared) {
        return shared.resolve("score").resolve(scorer);
    }

    /// The first 16 hexadecimal digits of the SHA-256 over the names and bytes of the set's files, in order of name.
    String digest(Path shared) throws IOException {
        Path gold = gold(shared);
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.walk(gold)) {
            List<Path> inOrder = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : inOrder) {
                digest.update(gold.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
