package io.wiredesk.ledger.level;

import io.wiredesk.ledger.Level;
import java.util.Optional;

/// How a figure stands in its sentence.
///
/// @param relation how the instrument stands to it; empty when nothing says
/// @param context its part: support, target
/// @param end token behind it and behind the word for its part, where that follows
record Role(Optional<Level.Relation> relation, Optional<String> context, int end) {
    /// Before the first figure of a sentence.
    static Role none(int first) {
        return new Role(Optional.empty(), Optional.empty(), first);
    }
}
