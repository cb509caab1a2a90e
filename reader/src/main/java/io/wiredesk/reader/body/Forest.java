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

    /// Splits on the longest way through a tree.
    private static final int DEPTH = 4;

    /// Nodes of a tree, and those among them that split. Trees lie one behind the other as heaps: the branches of node
    /// `n` are `2n + 1` and `2n + 2`. Below a leaf higher up all turn left and repeat its value.
    private static final int SIZE = (2 << DEPTH) - 1;

    private static final int SPLITS = (1 << DEPTH) - 1;

    private final int[] features;

    /// As [#key].
    private final int[] thresholds;

    private final float[] values;

    /// @param lines a tree begins with a line `tree`; its nodes follow in preorder, a split as
    ///     `FEATURE threshold value`, a leaf as `value`; values of splits are the means of what is below them
    /// @throws IllegalArgumentException when a tree is cut off or too deep, or a feature unknown
    private Forest(List<String> lines) {
        List<String> nodes = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        int size = SIZE * (int) nodes.stream().filter("tree"::equals).count();
        features = new int[size];
        thresholds = new int[size];
        values = new float[size];
        Iterator<String> rest = nodes.iterator();
        for (int tree = 0; tree < size; tree += SIZE) {
            if (!rest.next().equals("tree")) {
                throw new IllegalArgumentException("tree " + tree / SIZE + " has nodes left over");
            }
            read(rest, tree, 0);
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

    private void read(Iterator<String> rest, int tree, int node) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("the last tree is cut off");
        }
        String[] parts = rest.next().split(" ");
        float value = Float.parseFloat(parts[parts.length - 1]);
        if (parts.length == 1) {
            fill(tree, node, value);
            return;
        }
        if (node >= SPLITS) {
            throw new IllegalArgumentException("tree " + tree / SIZE + " is deeper than " + DEPTH);
        }
        values[tree + node] = value;
        features[tree + node] = Feature.valueOf(parts[0]).column();
        thresholds[tree + node] = key(Float.parseFloat(parts[1]));
        read(rest, tree, 2 * node + 1);
        read(rest, tree, 2 * node + 2);
    }

    private void fill(int tree, int node, float value) {
        if (node < SIZE) {
            values[tree + node] = value;
            thresholds[tree + node] = Integer.MAX_VALUE;
            fill(tree, 2 * node + 1, value);
            fill(tree, 2 * node + 2, value);
        }
    }

    /// An integer for each number, in the same order.
    private static int key(float number) {
        int bits = Float.floatToIntBits(number + 0f);
        return bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
    }

    private static int[] keys(float[] row) {
        int[] keys = new int[row.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(row[i]);
        }
        return keys;
    }

    /// The branch that a row takes, worked out without a jump: processors guess jumps, and here half the guesses fail.
    private int branch(int tree, int node, int[] keys) {
        int at = tree + node;
        long left = ((long) keys[features[at]] - thresholds[at]) >>> (Long.SIZE - 1);
        return 2 * node + 2 - (int) left;
    }

    /// The probability, 0–1, that the piece with these features belongs to the body.
    double score(float[] row) {
        int[] keys = keys(row);
        double sum = 0;
        for (int tree = 0; tree < values.length; tree += SIZE) {
            int node = 0;
            for (int depth = 0; depth < DEPTH; depth++) {
                node = branch(tree, node, keys);
            }
            sum += values[tree + node];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// How much each feature moved the log-odds, by [Feature#column()]: the changes of the mean along the ways taken
    /// through the trees (Saabas 2014). With the trees' first means they add up to the score's log-odds.
    float[] contributions(float[] row) {
        int[] keys = keys(row);
        float[] moved = new float[row.length];
        for (int tree = 0; tree < values.length; tree += SIZE) {
            int node = 0;
            while (node < SPLITS) {
                int next = branch(tree, node, keys);
                moved[features[tree + node]] += values[tree + next] - values[tree + node];
                node = next;
            }
        }
        return moved;
    }
}
