package io.wiredesk.ledger.time;

import java.util.LinkedHashSet;
import java.util.Set;

/// Compiles one pattern of `rules.txt` onto the tree of rules. Confined to one thread.
final class RulePattern {
    private final String[] parts;
    private int at;

    RulePattern(String pattern) {
        parts = pattern.strip().split(" +", -1);
    }

    /// How many items the pattern goes over: one for each word, class and choice of words outside parentheses.
    int steps() {
        int steps = 0;
        int depth = 0;
        for (String part : parts) {
            depth -= part.startsWith(")") ? 1 : 0;
            steps += depth == 0 && !part.equals("(") ? 1 : 0;
            depth += part.equals("(") ? 1 : 0;
        }
        return steps;
    }

    /// Where the pattern ends when it begins at these nodes.
    Set<RuleNode> ends(Set<RuleNode> from) {
        Set<RuleNode> ends = new LinkedHashSet<>(sequence(from));
        while (at < parts.length && parts[at].equals("|")) {
            at++;
            ends.addAll(sequence(from));
        }
        return ends;
    }

    private Set<RuleNode> sequence(Set<RuleNode> from) {
        Set<RuleNode> nodes = from;
        while (at < parts.length && !parts[at].equals("|") && !parts[at].startsWith(")")) {
            nodes = element(nodes);
        }
        return nodes;
    }

    private Set<RuleNode> element(Set<RuleNode> from) {
        String part = parts[at++];
        Set<RuleNode> ends;
        if (part.equals("(")) {
            ends = ends(from);
            part = parts[at++];
        } else {
            ends = single(part, from);
        }
        if (!part.endsWith("?")) {
            return ends;
        }
        Set<RuleNode> both = new LinkedHashSet<>(from);
        both.addAll(ends);
        return both;
    }

    private Set<RuleNode> single(String part, Set<RuleNode> from) {
        String name = part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
        Set<RuleNode> ends = new LinkedHashSet<>();
        for (RuleNode node : from) {
            ends.add(
                    Character.isUpperCase(name.charAt(0))
                            ? node.classes.computeIfAbsent(WordClass.valueOf(name), c -> new RuleNode())
                            : node.words.computeIfAbsent(name, w -> new RuleNode()));
        }
        return ends;
    }
}
