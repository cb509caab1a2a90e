package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
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
    record Rule(int order, TimeExpression.Type type, String operation, Function<Moment, Optional<String>> value) {
        /// True when the words only look like a time and are passed over.
        boolean isIdiom() {
            return operation.equals("none");
        }
    }

    /// A rule that matched.
    ///
    /// @param rule the rule
    /// @param first first item
    /// @param end item behind the last
    /// @param slots value by class of the classes on its path; the first where one comes twice
    /// @param literals the words on its path, joined by spaces, with spaces around
    record Match(Rule rule, int first, int end, Map<WordClass, String> slots, String literals) {}

    private final RuleNode root = new RuleNode();

    TimeRules() {
        int order = 0;
        for (String line : WordList.beside(TimeRules.class, "rules.txt").lines()) {
            int colon = line.indexOf(" : ");
            String[] head = line.substring(0, colon).split(" ", -1);
            Rule rule = new Rule(order++, TimeExpression.Type.valueOf(head[0]), head[1], TimeValues.operation(head[1]));
            String[] parts = line.substring(colon + 3).split(" >> ", -1);
            Set<RuleNode> ends = new RulePattern(parts[0]).ends(Set.of(root));
            if (parts.length == 1) {
                ends.forEach(end -> end.end(rule, 0));
            } else {
                RulePattern ahead = new RulePattern(parts[1]);
                ahead.ends(ends).forEach(end -> end.end(rule, ahead.steps()));
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
        private int reach;

        private Walk(TimeItems items, int first) {
            this.items = items;
            this.first = first;
        }

        private void from(RuleNode node, int item) {
            TimeRules.@Nullable Rule rule = node.rule();
            if (rule != null && item > first && isBetter(rule, item)) {
                best = match(rule, item - node.context());
                reach = item;
            }
            if (item >= items.size() || (item > first && breaks(item))) {
                return;
            }
            RuleNode byWord = node.words.get(items.word(item));
            if (byWord != null) {
                step(byWord, item, new Step(Optional.empty(), items.word(item)));
            }
            for (Map.Entry<WordClass, String> sense : items.classes(item).entrySet()) {
                RuleNode byClass = node.classes.get(sense.getKey());
                if (byClass != null) {
                    step(byClass, item, new Step(Optional.of(sense.getKey()), sense.getValue()));
                }
            }
        }

        private void step(RuleNode next, int item, Step step) {
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
            return best == null || end > reach || (end == reach && rule.order < best.rule.order);
        }

        private Match match(Rule rule, int end) {
            Map<WordClass, String> slots = new EnumMap<>(WordClass.class);
            StringBuilder literals = new StringBuilder();
            for (Step step : path) {
                step.wordClass()
                        .ifPresentOrElse(
                                c -> slots.putIfAbsent(c, step.value()),
                                () -> literals.append(' ').append(step.value()));
            }
            return new Match(rule, first, end, slots, literals.append(' ').toString());
        }
    }
}
