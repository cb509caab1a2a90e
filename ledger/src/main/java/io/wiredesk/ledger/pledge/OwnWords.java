package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds who says of himself what he will do: "X said on Friday it would". Immutable.
final class OwnWords {
    /// How many words may stand between the verb of saying and the pronoun ("on Friday that").
    private static final int REACH = 5;

    private final PledgeWords words;

    OwnWords(PledgeWords words) {
        this.words = words;
    }

    /// The verb of saying right before a pronoun, "that" and a day passed over.
    Optional<Integer> saying(Tokens tokens, int pronoun) {
        for (int i = pronoun - 1; i > pronoun - REACH; i--) {
            if (words.has(PledgeWords.Kind.SAID, tokens, i)) {
                return Optional.of(i);
            }
            boolean passes = words.has(PledgeWords.Kind.WHEN, tokens, i)
                    || tokens.isNumber(i)
                    || tokens.word(i).endsWith("day");
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
