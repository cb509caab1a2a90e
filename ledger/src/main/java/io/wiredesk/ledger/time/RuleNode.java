package io.wiredesk.ledger.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place in the tree of rules: where a word or a class leads from here, and the rule that ends here if one does.
/// Changed only while the grammar is compiled.
final class RuleNode {
    final Map<String, RuleNode> words = new HashMap<>();
    final Map<WordClass, RuleNode> classes = new EnumMap<>(WordClass.class);
    private TimeRules.@Nullable Rule rule;
    private int context;

    /// Ends a rule here unless an earlier one does.
    ///
    /// @param context how many of the last steps only look at what follows
    void end(TimeRules.Rule ending, int context) {
        if (rule == null) {
            rule = ending;
            this.context = context;
        }
    }

    TimeRules.@Nullable Rule rule() {
        return rule;
    }

    int context() {
        return context;
    }
}
