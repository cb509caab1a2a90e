package io.wiredesk.reader.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/// Boosted regression trees (Friedman 2001) over a row of [Feature]s: the trees' values added up are the
/// log-odds that a piece belongs to the body.
///
/// Learned by `reader/tools/learn_blocks.py`, read from the resource `block-forest.txt`. Immutable.
final class Forest {
    /// The trees shipped with the reader.
    static final Forest SHIPPED = load("block-forest.txt");

    /// Marks a leaf in `features`.
    private static final int LEAF = -1;

    private final int[] roots;

    /// By node, each tree in preorder: the left branch of a node is the node behind it.
    private final int[] features;

    private final float[] thresholds;
    private final int[] rights;
    private final float[] values;

    /// @param lines a tree begins with a line `tree`; its nodes follow in preorder, a split as
    ///     `FEATURE threshold value`, a leaf as `value`; values of splits are the means of what is below them
    /// @throws IllegalArgumentException when a tree is cut off or a feature unknown
    private Forest(List<String> lines) {
        List<String> nodes = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        roots = new int[(int) nodes.stream().filter("tree"::equals).count()];
        int size = nodes.size() - roots.length;
        features = new int[size];
        thresholds = new float[size];
        rights = new int[size];
        values = new float[size];
        Iterator<String> rest = nodes.iterator();
        int next = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            if (!rest.next().equals("tree")) {
                throw new IllegalArgumentException("tree " + tree + " has nodes left over");
            }
            roots[tree] = next;
            next = read(rest, next);
        }
    }

    /// Parses the lines of a forest.
    static Forest of(String text) {
        return new Forest(text.lines().toList());
    }

    private static Forest load(String name) {
        try (InputStream stream = Forest.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private int read(Iterator<String> rest, int at) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("the last tree is cut off");
        }
        String[] parts = rest.next().split(" ");
        values[at] = Float.parseFloat(parts[parts.length - 1]);
        if (parts.length == 1) {
            features[at] = LEAF;
            return at + 1;
        }
        features[at] = Feature.valueOf(parts[0]).column();
        thresholds[at] = Float.parseFloat(parts[1]);
        rights[at] = read(rest, at + 1);
        return read(rest, rights[at]);
    }

    /// The probability, 0–1, that the piece with these features belongs to the body.
    double score(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] != LEAF) {
                node = row[features[node]] < thresholds[node] ? node + 1 : rights[node];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// How much each feature moved the log-odds, by ordinal: the changes of the mean along the ways taken
    /// through the trees (Saabas 2014). With the trees' first means they add up to the score's log-odds.
    float[] contributions(float[] row) {
        float[] moved = new float[row.length];
        for (int root : roots) {
            int node = root;
            while (features[node] != LEAF) {
                int next = row[features[node]] < thresholds[node] ? node + 1 : rights[node];
                moved[features[node]] += values[next] - values[node];
                node = next;
            }
        }
        return moved;
    }
}
