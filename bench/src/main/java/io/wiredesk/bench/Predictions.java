package io.wiredesk.bench;

import io.wiredesk.desk.cli.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts a gold set before the program as anybody would: through its command line, by the reading contract.
final class Predictions {
    private final Path shared;
    private final Path folder;

    /// @param shared where the gold sets are
    /// @param folder where predictions and what they are made from go
    Predictions(Path shared, Path folder) {
        this.shared = shared;
        this.folder = folder;
    }

    /// Writes the program's answers to a set as JSON lines.
    ///
    /// @return the file written
    /// @throws BenchException when the program cannot be used at all; inputs that fail are for the score to show
    Path write(GoldSet set) {
        Path answers = folder.resolve(set.label() + ".jsonl");
        String gold = set.gold(shared).toString();
        if (set.kind() == GoldSet.Kind.STREAM) {
            run("stories", "--in", gold, "--out", answers.toString());
        } else {
            String manifest = folder.resolve(set.label() + ".tsv").toString();
            Python.run(
                    shared.resolve("score/manifest.py"),
                    set.kind() == GoldSet.Kind.PAGES
                            ? List.of(set.label(), gold, manifest)
                            : List.of("texts", gold, folder.resolve(set.label()).toString(), manifest));
            List<String> command = new ArrayList<>(
                    List.of("read", "--manifest", manifest, "--format", "json", "--out", answers.toString()));
            command.addAll(set.options());
            run(command.toArray(String[]::new));
        }
        return answers;
    }

    private static void run(String... arguments) {
        int code = Commands.run(arguments);
        if (code > 1) {
            throw new BenchException("wiredesk " + String.join(" ", arguments) + " ended with " + code);
        }
    }
}
