package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.Optional;

/// Finds the words that a pledge hangs on: "if inspectors find no disease". Immutable; safe to share.
final class Conditions {
    private final PledgeWords words;

    Conditions(PledgeWords words) {
        this.words = words;
    }

    /// The sentence's condition, from its first word to the end of its clause.
    Optional<String> in(Tokens tokens, Stretch sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (words.has(Kind.CONDITION, tokens, i)) {
                int end = i + 1;
                while (end < sentence.end() && !isBorder(tokens.word(end))) {
                    end++;
                }
                Span span = new Span(tokens.start(i), tokens.end(end - 1));
                return end > i + 2 ? Optional.of(span.of(tokens.text()).replaceAll("\\s+", " ")) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBorder(String word) {
        return switch (word) {
            case ",", ";", ".", "\u201d", "?", "!" -> true;
            default -> false;
        };
    }
}
