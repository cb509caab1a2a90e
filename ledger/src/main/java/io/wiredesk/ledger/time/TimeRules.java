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
            add(rule, line.substring(colon + 3));
        }
    }

    /// A pattern has up to three parts: `behind << itself >> ahead`.
    private void add(Rule rule, String pattern) {
        int open = pattern.indexOf(" << ");
        int close = pattern.indexOf(" >> ");
        Set<RuleNode> ends = Set.of(root);
        int behind = 0;
        if (open >= 0) {
            RulePattern before = new RulePattern(pattern.substring(0, open));
            ends = before.ends(ends);
            behind = before.steps();
        }
        String itself = pattern.substring(open < 0 ? 0 : open + 4, close < 0 ? pattern.length() : close);
        ends = new RulePattern(itself).ends(ends);
        int ahead = 0;
        if (close >= 0) {
            RulePattern after = new RulePattern(pattern.substring(close + 4));
            ends = after.ends(ends);
            ahead = after.steps();
        }
        for (RuleNode end : ends) {
            end.end(new RuleNode.Ending(rule, behind, ahead));
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
            RuleNode.@Nullable Ending ending = node.ending();
            if (ending != null && item > first && isBetter(ending.rule(), item)) {
                best = match(ending, item);
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

        private Match match(RuleNode.Ending ending, int end) {
            Map<WordClass, String> slots = new EnumMap<>(WordClass.class);
            StringBuilder literals = new StringBuilder();
            for (Step step : path.subList(ending.behind(), path.size())) {
                step.wordClass()
                        .ifPresentOrElse(
                                c -> slots.putIfAbsent(c, step.value()),
                                () -> literals.append(' ').append(step.value()));
            }
            return new Match(
                    ending.rule(),
                    first + ending.behind(),
                    end - ending.ahead(),
                    slots,
                    literals.append(' ').toString());
        }
    }
}
