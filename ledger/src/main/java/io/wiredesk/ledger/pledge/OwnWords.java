package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds who says of himself what he will do: "X said on Friday it would". Immutable.
final class OwnWords {
    /// How many words may stand between the verb of saying and the pronoun ("on Friday that").
    private static final int REACH = 5;

    /// How far behind the quotation the verb may stand, an aside on the speaker between.
    private static final int SPEAKER_REACH = 24;

    private final PledgeWords words;

    OwnWords(PledgeWords words) {
        this.words = words;
    }

    /// Where who says "we will" is named, behind the closing quotation mark: the first capitalised word of the name.
    ///
    /// @param end where the sentence ends
    Optional<Integer> quoted(Tokens tokens, int pronoun, int end) {
        int close = pronoun;
        while (close < end && QuoteSigns.at(tokens, close) >= 0) {
            close++;
        }
        boolean says = words.hasAny(PledgeWords.Kind.SAID, tokens, close, Math.min(end, close + SPEAKER_REACH))
                || words.hasAny(PledgeWords.Kind.PROMISE, tokens, close, Math.min(end, close + SPEAKER_REACH));
        for (int i = close + 1; says && i < Math.min(end, close + 1 + REACH); i++) {
            if (tokens.isCapitalised(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
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
