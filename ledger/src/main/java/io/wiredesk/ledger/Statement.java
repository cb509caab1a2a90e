package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// One attribution: somebody is said to have said, thought or wanted something.
///
/// @param source the words that name the speaker; empty when the text names none
/// @param cue the words that attribute ("said", "according to")
/// @param content what was said; two spans for a split quotation
/// @param kind how it is quoted
/// @param speaker who it is after coreference; absent when `source` is empty
/// @param via who carried it, innermost first, as names
/// @param act what the speaker does by saying it
/// @param negated true when the text denies the attribution itself ("did not say")
/// @param confidence 0–1
/// @param time when it was said, as a TIMEX3 value, if the text tells
public record Statement(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Kind kind,
        Optional<Speaker> speaker,
        List<String> via,
        Act act,
        boolean negated,
        double confidence,
        Optional<String> time) {
    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException when `content` is empty
    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        via = List.copyOf(via);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
    }

    /// This statement by another speaker.
    Statement by(Speaker other) {
        return new Statement(source, cue, content, kind, Optional.of(other), via, act, negated, confidence, time);
    }

    /// How the content is quoted.
    public enum Kind {
        /// All of it stands inside quotation marks.
        DIRECT,
        /// None of it does.
        INDIRECT,
        /// Some of it does.
        MIXED
    }
}
