package io.wiredesk.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Pairs of tellings and whether a reader calls them one, from a file beside the test.
///
/// @param pairs in file order
record PairFile(List<Pair> pairs) {
    /// One line.
    ///
    /// @param isHeld it is looked at by its score only
    /// @param isSame what a reader says
    /// @param cells what stands behind the verdict
    record Pair(boolean isHeld, boolean isSame, List<String> cells) {
        boolean oneStory() {
            return cells.getFirst().equals("one");
        }
    }

    /// How well a judge tells pairs apart.
    ///
    /// @param precision share of the pairs called one that are one
    /// @param recall share of the pairs that are one that are called so
    record Score(double precision, double recall, List<Pair> wrong) {}

    static PairFile of(String name) {
        try (InputStream file = PairFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not beside the test");
            }
            return new PairFile(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(PairFile::pair)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String verdict = cells.getFirst();
        return new Pair(verdict.startsWith("held "), verdict.endsWith("same"), cells.subList(1, cells.size()));
    }

    Score score(boolean held, Predicate<Pair> judge) {
        List<Pair> wrong = new ArrayList<>();
        double hits = 0;
        double called = 0;
        double wanted = 0;
        for (Pair pair : pairs) {
            if (pair.isHeld() == held) {
                boolean same = judge.test(pair);
                hits += same && pair.isSame() ? 1 : 0;
                called += same ? 1 : 0;
                wanted += pair.isSame() ? 1 : 0;
                if (same != pair.isSame()) {
                    wrong.add(pair);
                }
            }
        }
        return new Score(hits / called, hits / wanted, wrong);
    }
}
