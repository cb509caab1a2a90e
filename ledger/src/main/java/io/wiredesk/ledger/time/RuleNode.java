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
    private @Nullable Ending ending;

    /// A rule that ends at a place.
    ///
    /// @param rule the rule
    /// @param behind how many of the first steps only look at what stands before
    /// @param ahead how many of the last steps only look at what follows
    record Ending(TimeRules.Rule rule, int behind, int ahead) {}

    /// Ends a rule here unless an earlier one does.
    void end(Ending rule) {
        if (ending == null) {
            ending = rule;
        }
    }

    @Nullable
    Ending ending() {
        return ending;
    }
}
