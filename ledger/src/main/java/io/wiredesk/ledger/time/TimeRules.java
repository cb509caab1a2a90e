package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The grammar of `rules.txt`, compiled into one tree of steps that all rules share, so that a text is read
/// once whatever the number of rules. Immutable after it was compiled; safe to share.
final class TimeRules {
    /// One rule.
    ///
    /// @param order its place in the file
    /// @param type what it yields
    /// @param operation name of how the value is worked out
    /// @param value works it out
    record Rule(int order, TimeExpression.Type type, String operation, Function<Moment, Optional<String>> value) {}

    /// A rule that matched.
    ///
    /// @param rule the rule
    /// @param first first item
    /// @param end item behind the last
    /// @param slots value by class of the classes on its path
    /// @param literals the words on its path, joined by spaces, with spaces around
    record Match(Rule rule, int first, int end, Map<WordClass, String> slots, String literals) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<WordClass, Node> classes = new EnumMap<>(WordClass.class);
        private @Nullable Rule rule;
    }

    private final Node root = new Node();

    TimeRules() {
        int order = 0;
        for (String line : WordList.beside(TimeRules.class, "rules.txt").lines()) {
            int colon = line.indexOf(" : ");
            String[] head = line.substring(0, colon).split(" ", -1);
            Rule rule = new Rule(order++, TimeExpression.Type.valueOf(head[0]), head[1], TimeValues.operation(head[1]));
            Pattern pattern = new Pattern(line.substring(colon + 3));
            for (Node end : pattern.choice(Set.of(root))) {
                if (end.rule == null) {
                    end.rule = rule;
                }
            }
        }
    }

    /// The longest match that begins at an item.
    Optional<Match> longest(TimeItems items, int first) {
        if (isNoBeginning(items, first)) {
            return Optional.empty();
        }
        Walk walk = new Walk(items, first);
        walk.from(root, first);
        return Optional.ofNullable(walk.best);
    }

    private boolean isNoBeginning(TimeItems items, int first) {
        return items.classes(first).isEmpty() && !root.words.containsKey(items.word(first));
    }

    /// One step taken: over a word itself, or over a class with the word's value in it.
    private record Step(Optional<WordClass> wordClass, String value) {}

    /// Follows the tree from one item. The depth is that of the longest rule.
    private static final class Walk {
        private final TimeItems items;
        private final int first;
        private final List<Step> path = new ArrayList<>();
        private @Nullable Match best;

        private Walk(TimeItems items, int first) {
            this.items = items;
            this.first = first;
        }

        private void from(Node node, int item) {
            if (node.rule != null && item > first && isBetter(node.rule, item)) {
                best = match(node.rule, item);
            }
            if (item >= items.size() || (item > first && breaks(item))) {
                return;
            }
            Node byWord = node.words.get(items.word(item));
            if (byWord != null) {
                step(byWord, item, new Step(Optional.empty(), items.word(item)));
            }
            for (Map.Entry<WordClass, String> sense : items.classes(item).entrySet()) {
                Node byClass = node.classes.get(sense.getKey());
                if (byClass != null) {
                    step(byClass, item, new Step(Optional.of(sense.getKey()), sense.getValue()));
                }
            }
        }

        private void step(Node next, int item, Step step) {
            path.add(step);
            from(next, item + 1);
            path.removeLast();
        }

        private boolean breaks(int item) {
            int token = items.firstToken(item);
            boolean sign = !items.tokens().isWord(token) && !items.tokens().isNumber(token);
            return items.tokens().beginsParagraph(token)
                    || (sign && items.tokens().beginsLine(token));
        }

        private boolean isBetter(Rule rule, int end) {
            return best == null || end > best.end || (end == best.end && rule.order < best.rule.order);
        }

        private Match match(Rule rule, int end) {
            Map<WordClass, String> slots = new EnumMap<>(WordClass.class);
            StringBuilder literals = new StringBuilder();
            for (Step step : path) {
                step.wordClass()
                        .ifPresentOrElse(
                                c -> slots.put(c, step.value()),
                                () -> literals.append(' ').append(step.value()));
            }
            return new Match(rule, first, end, slots, literals.append(' ').toString());
        }
    }

    /// Compiles one pattern onto the tree.
    private static final class Pattern {
        private final String[] parts;
        private int at;

        private Pattern(String pattern) {
            parts = pattern.strip().split(" +", -1);
        }

        private Set<Node> choice(Set<Node> from) {
            Set<Node> ends = new LinkedHashSet<>(sequence(from));
            while (at < parts.length && parts[at].equals("|")) {
                at++;
                ends.addAll(sequence(from));
            }
            return ends;
        }

        private Set<Node> sequence(Set<Node> from) {
            Set<Node> nodes = from;
            while (at < parts.length && !parts[at].equals("|") && !parts[at].startsWith(")")) {
                nodes = element(nodes);
            }
            return nodes;
        }

        private Set<Node> element(Set<Node> from) {
            String part = parts[at++];
            Set<Node> ends;
            if (part.equals("(")) {
                ends = choice(from);
                part = parts[at++];
            } else {
                ends = single(part, from);
            }
            if (!part.endsWith("?")) {
                return ends;
            }
            Set<Node> both = new LinkedHashSet<>(from);
            both.addAll(ends);
            return both;
        }

        private static Set<Node> single(String part, Set<Node> from) {
            String name = part.endsWith("?") ? part.substring(0, part.length() - 1) : part;
            Set<Node> ends = new LinkedHashSet<>();
            for (Node node : from) {
                ends.add(
                        Character.isUpperCase(name.charAt(0))
                                ? node.classes.computeIfAbsent(WordClass.valueOf(name), c -> new Node())
                                : node.words.computeIfAbsent(name, w -> new Node()));
            }
            return ends;
        }
    }
}
